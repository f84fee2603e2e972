"""What a student sees: right, wrong with its cause, or not attempted; and what is published."""

import linecache

import pytest

from course import axes_facts, case, check, observe, seal
from course.comparison.mismatch import case_mismatch
from course.notebook.quiet_tensorflow import tf
from course.notebook.trial import run_case
from course.observation.form import METADATA_KEY


def right(f, x0):
    x = tf.Variable(float(x0))
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)


def test_a_trial_shows_no_pictures_and_closes_what_is_shown(monkeypatch):
    import matplotlib.pyplot as plt

    shown = []
    monkeypatch.setattr(plt, "show", lambda: shown.append(plt.get_fignums()))
    before = plt.show

    def draw(x):
        plt.figure()
        plt.show()
        return len(plt.get_fignums())

    assert run_case(draw, case(1, counted=False))["value"] == {"kind": "int", "value": 0}
    assert run_case(lambda x: 1 / 0, case(1, counted=False))["outcome"] == "error"
    assert plt.show is before
    assert shown == []


def test_a_tick(captured):
    globals()["student"] = right
    check("student", case(lambda x: x**2, 5.0, expect=10.0), case(lambda x: x**3, 2, expect=12.0))
    data, metadata = captured[0]
    assert data["text/plain"].startswith("✔ student: 맞았습니다")
    assert "<div" in data["text/html"]
    assert [record["outcome"] for record in metadata[METADATA_KEY]["cases"]] == ["value", "value"]


@pytest.mark.parametrize(
    ("student", "words"),
    [
        (lambda f, x0: f(tf.constant(x0)), ["얻은 값", "기대한 값", "함숫값"]),
        (lambda f, x0: None, ["None"]),
        (lambda f, x0: right(f, x0).numpy(), ["numpy"]),
        (lambda f, x0: (f(tf.constant(x0)), right(f, x0))[1], ["1번 불러야 하는데 2번 불렀습니다."]),
        (lambda f, x0: 1 / 0, ["ZeroDivisionError"]),
    ],
)
def test_a_wrong_answer_says_why(captured, student, words):
    globals()["student"] = student
    check("student", case(lambda x: x**2, 5.0, expect=10.0, label="x²", likely=[(25.0, "함숫값을 돌려주었습니다.")]))
    text = captured[0][0]["text/plain"]
    assert text.startswith("✘")
    assert all(word in text for word in words), text


def test_a_prediction_that_nobody_foresaw_is_told_what_is_said_of_any_other(captured):
    likely = [("a", 1.0, "하나"), ("a", ..., "다른 것")]
    for guess in (1.0, 5.0):
        globals()["answer"] = {"a": guess}
        check("answer", sealed={"a": seal(6.0, "a")}, likely=likely)
    assert [data["text/plain"].rpartition("까닭: ")[2].split("\n")[0] for data, _ in captured] == ["하나", "다른 것"]


def test_figures_that_a_trial_leaves_open_are_closed_whatever_ends_it():
    import matplotlib.pyplot as plt

    def leave(x):
        plt.figure()
        return x

    def stop(x):
        plt.figure()
        raise KeyboardInterrupt

    kept = plt.figure().number
    run_case(leave, case(1, counted=False))
    assert plt.get_fignums() == [kept]
    with pytest.raises(KeyboardInterrupt):
        run_case(stop, case(1, counted=False))
    assert plt.get_fignums() == [kept]
    plt.close("all")


def test_who_never_uses_what_was_handed_over_reads_that_and_no_count(captured):
    text = "def own_formula(f, x):\n    return 2.0 * x\n"
    linecache.cache["<own>"] = (len(text), None, text.splitlines(True), "<own>")
    exec(compile(text, "<own>", "exec"), globals())
    check("own_formula", case(lambda x: x + x, 2.0, expect=4.0, tolerance=1e-9))
    assert "받은 f를 계산에 쓰지 않았습니다." in captured[0][0]["text/plain"]
    assert "0번" not in captured[0][0]["text/plain"]


def inner_exercise(x):
    return x


def outer_exercise(x):
    return inner_exercise(x) + 1


def test_of_an_answer_that_calls_another_exercise_that_one_is_told_first_while_it_is_wrong(captured):
    called = "이 답은 아직 맞지 않은 다른 연습을 부릅니다: inner_exercise."
    wrong = [case(1, expect=9, counted=False, label="x = 1")]
    check("outer_exercise", *wrong)
    check("inner_exercise", *wrong)
    check("outer_exercise", *wrong)
    check("inner_exercise", case(1, expect=1, counted=False))
    check("outer_exercise", *wrong)
    cards = [data["text/plain"] for data, _ in captured]
    assert [called in cards[number] for number in (0, 2, 4)] == [False, True, False], cards
    assert cards[3].startswith("✔")


def test_not_attempted(captured):
    def stub(f, x0):
        raise NotImplementedError

    for student in (stub, None):
        globals()["student"] = student
        check("student", case(lambda x: x, 1.0, expect=1.0))
    assert [data["text/plain"][0] for data, _ in captured] == ["○", "○"]


def test_an_error_that_mentions_something_is_an_attempt(captured):
    def attempt(f, x0):
        raise NotImplementedError("Cannot convert a symbolic tf.Tensor to a numpy array")

    globals()["student"] = attempt
    check("student", case(lambda x: x, 1.0, expect=1.0))
    assert captured[0][0]["text/plain"].startswith("✘")


@pytest.mark.parametrize(
    ("answer", "mark"),
    [
        ({"dydx": 6, "d2ydx2": None}, "✔"),
        ({"dydx": tf.constant(6.0), "d2ydx2": None}, "✔"),
        ({"dydx": 6, "d2ydx2": 2}, "✘"),
        ({"dydx": 6, "d2ydx2": "none"}, "✘"),
        ({"dydx": 6, "d2ydx2": "None"}, "✘"),
        ({"dydx": "6", "d2ydx2": None}, "✘"),
        ({"dydx": 6}, "✘"),
        ({"dydx": 6, "other": None}, "✘"),
        ([6, None], "✘"),
        ({"dydx": 6, "d2ydx2": ...}, "✘"),
        ({"dydx": ..., "d2ydx2": ...}, "○"),
        (7, "✘"),
    ],
)
def test_a_prediction(captured, answer, mark):
    globals()["answer"] = answer
    check("answer", sealed={"dydx": seal(6.0, "dydx"), "d2ydx2": seal(None, "d2ydx2")})
    text = captured[0][0]["text/plain"]
    assert text.startswith(mark)
    assert "6.0" not in text.replace("얻은 값: {'dydx': 6.0", "")


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        ({"a": "예", "b": "아니요"}, "✔ answer: 확인한 칸은 맞았습니다. (a 칸만 확인)"),
        ({"a": "예", "b": "예"}, "✔"),  # only the hidden test knows
        ({"a": "아니요", "b": "예"}, "예측이 실제와 다릅니다."),
        ({"a": "예", "b": "글쎄"}, "정해진 값 가운데 하나가 아닙니다."),
        ({"a": "예", "b": ...}, "아직 비어 있는 칸이 있습니다."),
        ({"a": "예"}, "이 키가 없습니다: b."),
        (["예", "아니요"], "키 2개를 그대로 둔 딕셔너리로"),
        ({"a": "예", "c": "예"}, "이 키가 없습니다: b."),
        ({"a": ..., "b": ...}, "○"),
    ],
)
def test_a_prediction_is_looked_at_in_part_and_no_more_of_it_is_written_down(captured, answer, shown):
    globals()["answer"] = {"a": "예", "b": "아니요"}
    options = {"sealed": {"a": seal("예", "a")}, "unseen": ("b",), "among": ("예", "아니요")}
    check("answer", **options)
    due = captured.pop()[1][METADATA_KEY]["cases"][0]
    globals()["answer"] = answer
    check("answer", **options)
    ((data, metadata),) = captured
    assert shown in data["text/plain"]
    found = case_mismatch(due, metadata[METADATA_KEY]["cases"][0])
    assert (found is None) == data["text/plain"].startswith("✔")  # a tick and a point follow one rule
    if found is None:
        assert str(metadata).count("예") == 1
        assert "아니요" not in str(metadata)


def test_an_error_about_none_or_no_tensor_says_what_the_tapes_show(captured):
    def slope(f, x0):
        x = tf.Variable(x0)
        with tf.GradientTape() as tape:
            y = f(x0)
        return tape.gradient(y, x)

    globals()["slope"] = slope
    check("slope", case(lambda x: x * x, 3.0, expect=6.0))
    assert "까닭: 받은 함수에 변수나 텐서가 아니라 그냥 수를 넣었습니다." in captured[0][0]["text/plain"]


def test_of_a_list_the_unseen_places_are_not_written_down(captured):
    globals()["answer"] = [4, 7, 6]
    check("answer", sealed={1: seal(7, "1")}, unseen=(0, 2))
    data, metadata = captured[0]
    assert "✔" in data["text/plain"]
    nothing = {"kind": "list", "items": []}
    (written,) = metadata[METADATA_KEY]["cases"]
    assert written["value"]["items"] == [nothing, {"kind": "int", "value": 7}, nothing]


@pytest.mark.parametrize("watched", [(0,), (1,), (0, 1), ()])
def test_what_is_recorded_is_seen_through_a_compiled_function(watched):
    def chosen(f, variables):
        values = [tf.constant(one) for one in variables]
        with tf.GradientTape() as tape:
            tape.watch([values[i] for i in watched])
            y = tf.function(f)(*values)
        return tape.gradient(y, values)

    seen = run_case(chosen, case(lambda a, b: a * b, [1.0, 2.0], watched=True))
    assert seen["watched"] == [[0 in watched, 1 in watched]]
    assert seen["calls"] == [1]
    assert not tf.config.functions_run_eagerly()


@pytest.mark.parametrize(
    ("when", "names"), [("before", False), ("between", True), ("after", True), ("never", False), ("others", True)]
)
def test_a_legend_that_was_made_before_the_lines_is_empty(when, names):
    import matplotlib.pyplot as plt

    _, axes = plt.subplots()
    for moment, label in (("before", "y"), ("between", "dy/dx")):
        if when == moment:
            axes.legend()
        axes.plot([0, 1], [2, 3], label=label)
    axes.axhline(0)
    if when == "after":
        axes.legend()
    if when == "others":
        axes.legend(["함수", "도함수"])
    facts = axes_facts(axes)
    assert facts["legend_shows_lines"] is names
    assert facts["has_legend"] is (when != "never")


def test_observe_tells_nothing(captured):
    globals()["student"] = lambda f, x0: None
    observe("student", case(lambda x: x, 1.0))
    assert captured[0][0] == {"text/plain": "숨은 테스트: student, 관찰 1건"}


def test_the_validate_button_sees_an_error(captured, monkeypatch):
    monkeypatch.setenv("NBGRADER_EXECUTION", "validate")
    globals()["student"] = lambda f, x0: None
    with pytest.raises(AssertionError, match="student"):
        check("student", case(lambda x: x, 1.0, expect=1.0))


def test_which_arguments_are_recorded(captured):
    def student(f, values):
        first, second = map(tf.constant, values)
        with tf.GradientTape() as tape:
            tape.watch(second)
            f(first, second)
        return None

    globals()["student"] = student
    observe("student", case(lambda a, b: a * b, [1.0, 2.0], watched=True))
    assert captured[0][1][METADATA_KEY]["cases"][0]["watched"] == [[False, True]]


def test_a_card_of_ours_that_fails_keeps_no_observation_from_the_grader(captured, monkeypatch):
    def fails(*given):
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr("course.notebook.check._tell_cases", fails)
    globals()["student"] = right
    with pytest.raises(RuntimeError, match="a fault of ours"):
        check("student", case(lambda x: x**2, 5.0, expect=10.0))
    [(_, metadata)] = captured
    assert [record["outcome"] for record in metadata[METADATA_KEY]["cases"]] == ["value"]


def test_keyboard_interrupt_is_not_swallowed(captured):
    def student(f):
        raise KeyboardInterrupt

    globals()["student"] = student
    with pytest.raises(KeyboardInterrupt):
        observe("student", case(lambda x: x))
    assert captured == []


def test_an_argument_that_was_changed_is_told(captured):
    def student(values):
        values.append(0)
        return tf.constant(1.0)

    globals()["student"] = student
    check("student", case([1.0, 2.0], expect=1.0))
    assert "1번째 인자" in captured[0][0]["text/plain"]


def test_a_list_of_functions_that_was_emptied_is_seen(captured):
    def student(functions):
        return functions.pop()(tf.constant(1.0))

    globals()["student"] = student
    check("student", case([lambda x: x * 2], expect=2.0))
    assert "1번째 인자" in captured[0][0]["text/plain"]


def test_a_variable_that_is_updated_and_returned_may_change(captured):
    globals()["student"] = lambda variable: variable.assign(3.0) and variable
    check("student", case(tf.Variable(1.0), expect=tf.constant(3.0)))
    assert captured[0][1][METADATA_KEY]["cases"][0]["returned"] == 0


def cell(text, name="student"):
    """Run `text` as a cell of a notebook, whose lines Python can show."""
    file = f"<cell {len(linecache.cache)}>"
    linecache.cache[file] = (len(text), None, text.splitlines(keepends=True), file)
    exec(compile(text, file, "exec"), globals())
    return globals()[name]


def card_of(captured):
    return captured[-1][0]["text/plain"]


def error_of(captured):
    return captured[-1][1][METADATA_KEY]["cases"][0]["error"]


def test_an_error_tells_the_innermost_line_of_the_student(captured):
    cell("def student(f, x0):\n    y = inner(f, x0)\n    return y\n\n\ndef inner(f, x0):\n    return f(x0, 1)\n")
    check("student", case(lambda x: x, 1.0, expect=1.0))
    assert error_of(captured)["line"] == [7, "return f(x0, 1)"]
    assert "오류가 난 곳: 7번째 줄: return f(x0, 1)" in card_of(captured)


def test_no_name_of_ours_is_in_a_message(captured):
    cell("def student(f, x0):\n    return f([x0])\n")
    test = "def _course_test():\n    check('student', case(lambda a, b: a * b, 1.0, expect=1.0))\n"
    cell(test, "_course_test")()
    assert error_of(captured)["message"] == "f() missing 1 required positional argument: 'b'"
    assert "f를 부를 때 인자를 모자라게 주었습니다." in card_of(captured)


def test_a_helper_that_cannot_use_what_was_returned_does_not_fail_in_the_students_name(captured):
    def farthest(student, f, x):
        seen = []
        student(lambda v: seen.append(v) or f(v), x)
        return max(seen)

    cell("def student(f, x):\n    return 1.0\n")
    check("student", case(lambda x: x, 1.0, counted=False, expect=1.0, call=farthest))
    assert error_of(captured)["helper"] is True
    assert "empty sequence" not in card_of(captured)
    assert "더 살펴보지 못했습니다." in card_of(captured)
    cell("def student(f, x):\n    return max([])\n")  # the student's own
    check("student", case(lambda x: x, 1.0, counted=False, expect=1.0, call=farthest))
    assert "helper" not in error_of(captured)
    assert "2번째 줄: return max([])" in card_of(captured)
    cell("def student(x):\n    return 1.0\n")  # a call that does not fit it
    check("student", case(lambda x: x, 1.0, counted=False, expect=1.0, call=farthest))
    assert "helper" not in error_of(captured)


@pytest.mark.parametrize(
    ("rule", "told", "said"),
    [
        (
            "def grad(u, v):\n            return u",
            "5번째 줄: def grad(u, v):",
            "규칙이 받는 상류는 하나입니다(결과가 하나이므로).",
        ),
        ("def grad():\n            return x", "5번째 줄: def grad():", "규칙은 상류 하나를 받아 불립니다."),
        ("def grad(u):\n            return u, u", "5번째 줄: def grad(u):", "규칙이 돌려준 그래디언트가 2개입니다."),
        ("grad = lambda u, v: u", "5번째 줄: grad = lambda", "missing 1 required positional argument"),
    ],
)
def test_an_error_of_the_students_rule_is_told_where_the_helper_asks_for_the_gradient(captured, rule, told, said):
    def slope(student, x):
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = student(x)
        return tape.gradient(y, x)

    lines = ["import tensorflow as tf", "def student(x):", "    @tf.custom_gradient", "    def inner(x):"]
    cell("\n".join([*lines, f"        {rule}", "        return 2 * x, grad", "    return inner(x)", ""]))
    check("student", case(tf.constant(1.0), expect=2.0, call=slope))
    assert "helper" not in error_of(captured)
    assert "더 살펴보지 못했습니다." not in card_of(captured)
    assert told in card_of(captured)
    assert said in card_of(captured)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("def student(f, x):\n    f(x)\n", "함수가 아무것도 돌려주지 않습니다."),
        ("def student(f, x):\n    print(f(x))\n", "print 대신 return을 쓰세요."),
        ("def student(f, x):\n    if x < 0:\n        return f(x)\n", "모든 경우에 return으로"),
    ],
)
def test_a_none_where_there_is_no_tape_speaks_of_none(captured, text, said):
    cell(text)
    check("student", case(lambda x: x, 1.0, counted=False, expect=1.0))
    assert said in card_of(captured)
    assert "테이프" not in card_of(captured)
    assert "tape" not in card_of(captured)


def test_no_return_is_told_whatever_a_test_makes_of_it(captured):
    """`gradient_descent` without a return moves the variable all the same."""

    def update(student, start):
        variable = tf.Variable(start)
        returned = student(variable)
        return {"same": returned is variable, "value": variable}

    cell("def student(variable):\n    variable.assign(2.0)\n")
    check("student", case(1.0, call=update, expect={"same": True, "value": tf.Variable(2.0)}))
    assert "함수가 아무것도 돌려주지 않습니다." in card_of(captured)


def test_the_card_tells_the_cause_of_the_none_that_it_shows(captured):
    """Integers and constants come to None by different ways."""
    cell("def student(f, x):\n    x = tf.constant(x)\n    with tf.GradientTape() as t:\n        y = f(x)\n"
         "    return t.gradient(y, x)\n")  # fmt: skip
    check("student", case(lambda x: x * x, 3.0, expect=6.0), case(lambda x: x * x, 3, expect=6.0))
    assert "감시하지 않았습니다." in card_of(captured)
    check("student", case(lambda x: x * x, 3, expect=6.0), case(lambda x: x * x, 3.0, expect=6.0))
    assert "정수 텐서를 넣었습니다." in card_of(captured)


def test_a_returned_error_is_told_from_a_raised_one(captured):
    cell("def student(x):\n    return ValueError\n")
    check("student", case(1.0, counted=False, expect=ValueError))
    assert "오류는 raise로 일으킵니다." in card_of(captured)


def test_an_interrupted_check_shows_one_card_and_publishes_nothing(captured):
    cell("def student(x):\n    for _ in [1]:\n        raise KeyboardInterrupt\n")
    with pytest.raises(KeyboardInterrupt) as stopped:
        check("student", case(1.0, counted=False, expect=1.0))
    assert stopped.value._render_traceback_() == ["KeyboardInterrupt"]
    [(data, metadata)] = captured
    assert data["text/plain"].startswith("✘ student: 실행을 멈추었습니다.\n   멈춘 곳: 3번째 줄: raise")
    assert not metadata


UNUSED = """def student(f, x0):
    x = tf.Variable(2.0)
    with tf.GradientTape() as tape:
        y = x**3
    return tape.gradient(y, x)"""


@pytest.mark.parametrize("text", [UNUSED, "@tf.function\n" + UNUSED])
def test_a_card_says_what_a_look_at_the_code_shows(captured, text):
    cell(text)
    check("student", case(lambda x: x * x, 3.0, expect=6.0))
    assert "까닭: 받은 f, x0을 계산에 쓰지 않았습니다." in card_of(captured)


def test_what_is_no_function_of_a_cell_has_no_slips_and_breaks_no_card(captured):
    class Odd:
        def __init__(self):
            self.__name__ = ["no text"]

        def __call__(self, f, x0):
            return tf.constant(1.0)

    globals()["student"] = Odd()
    check("student", case(lambda x: x * x, 3.0, expect=6.0))
    assert "까닭: 값이 다릅니다." in card_of(captured)
