"""What a student sees: right, wrong with its cause, or not attempted; and what is published."""

import pytest

from course import case, check, observe, seal
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
