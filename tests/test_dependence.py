"""One mistake, two exercises: what calls an exercise that is wrong says so, and is blamed for nothing else by it."""

import re

import pytest

from course.authoring.handed_in import filled_in
from course.comparison.explain import Fingerprint
from course.facts.finding import Finding, Kind
from course.grading.course_folder import open_course_folder
from course.grading.feedback_pages import write_feedback
from course.judging.answer_key import AnswerKey
from course.judging.dependence import names_used, with_dependences
from course.judging.diagnose import diagnose
from course.judging.judge import judge
from course.judging.likeness import told_apart
from course.judging.observed import Observed, ObservedCell
from course.judging.unit import GradedCell
from course.judging.verdict import Outcome
from course.kernel.execution import CellState
from course.report.page import write_report

CALLS = "def g(x):\n    return f(x)\n"


@pytest.mark.parametrize(
    ("text", "used"),
    [
        (CALLS, True),
        ("def g(x):\n    def inner(y):\n        return f(y)\n    return inner(x)", True),
        ("def helper(x):\n    return f(x)\ndef g(x):\n    return helper(x)", True),
        ("h = f\ng = lambda x: h(x)", True),
        ("%matplotlib inline\nimport math\ndef g(x):\n    return map(f, x)", True),
        ("if True:\n    def g(x):\n        return f(x)", True),
        ("class g:\n    def forward(self):\n        return f(self)", True),
        ("def g(x):\n    return x\n\nprint(f(3))", False),
        ("def g(x):\n    return x\n\ndef other(x):\n    return f(x)", False),
        ("def g(f, x):\n    return f(x)", False),
        ("def g(x):\n    f = lambda y: y\n    return f(x)", False),
        ("def f(x):\n    return x\ndef g(x):\n    return f(x)", False),
        ("from helper import f\ndef g(x):\n    return f(x)", False),
        ("def g(x):\n    return 'f(x)'  # f(x)", False),
        ("def g(x):\n    return x.f(x)", False),
        ("def g(x:\n    return f(x)", False),
        ("(" * 5000, False),
        ("def g(x):\n    return f(x)" + " " * 60_000, False),
        ("\0", False),
    ],
)
def test_what_an_answer_calls_is_read_in_its_syntax_tree(text, used):
    assert ("f" in names_used(text, "g")) is used


def number(value):
    return {"kind": "float", "value": float(value)}


def facts(line, legend):
    items = [["line", number(line)], ["legend", {"kind": "bool", "value": legend}]]
    return {"kind": "dict", "items": items}


def case(value):
    return {"outcome": "value", "value": value, "calls": [1], "arguments": []}


def error(name):
    return {"outcome": "error", "error": {"types": [name], "name": name, "message": "x"}, "arguments": []}


F, G = [case(number(2)), case(number(3))], [case(facts(2, True)), case(facts(3, True))]
WRONG_F = [case(number(3)), case(number(2))]
SWAPPED, NO_LEGEND = [case(facts(3, True)), case(facts(2, True))], [case(facts(2, False)), case(facts(3, False))]
BOTH = [case(facts(3, True)), case(facts(3, False))]
BLANK = [{"outcome": "untried"}] * 2
CELLS = tuple(GradedCell(f"{kind}_{name}", name, 5.0) for name in "fg" for kind in ("test", "hidden"))


class TheUnit:
    exercises = ("f", "g")
    stubs = dict.fromkeys("fg", "raise NotImplementedError")


def found(f, g, text=CALLS, state=CellState.DONE):
    """The diagnoses of f and g of a submission whose test cells left these cases."""
    due, left = {"f": F, "g": G}, {"f": f, "g": g}
    prints = tuple(
        Fingerprint("g", file, {"test_g": cases, "hidden_g": cases})
        for file, cases in (("swapped", SWAPPED), ("no-legend", NO_LEGEND))
    )
    key = AnswerKey("u", CELLS, {cell.grade_id: due[cell.exercise] for cell in CELLS}, prints)
    cells = {
        cell.grade_id: ObservedCell(
            CellState.DONE if cell.exercise == "f" else state,
            ({"version": 1, "name": cell.exercise, "cases": left[cell.exercise]},) if left[cell.exercise] else (),
        )
        for cell in CELLS
    }
    seen = Observed({"f": ObservedCell(CellState.DONE), "g": ObservedCell(CellState.DONE), **cells})
    verdicts = judge(seen, key)
    solutions = {"f": "def f(x):\n    return x", "g": text}
    parts = seen, verdicts, key, TheUnit(), solutions
    before = list(diagnose(*parts))
    assert sum(verdict.earned for verdict in judge(seen, key)) == sum(verdict.earned for verdict in verdicts)
    return before, told_apart(before, *parts)


TOLD = Finding(Kind.BUILDS_ON_WRONG, detail=("f",))


def test_what_a_wrong_function_leaves_in_another_exercise_is_no_misunderstanding_of_its_own():
    before, (f, g) = found(WRONG_F, SWAPPED)
    assert before[1].causes == (("swapped",),)
    assert (g.findings[0], g.causes) == (TOLD, ())
    assert (g.outcome, g.passed, g.cases) == (before[1].outcome, before[1].passed, before[1].cases)
    assert f.findings == before[0].findings


def test_a_right_function_is_not_blamed():
    before, after = found(F, SWAPPED)
    assert after == tuple(before)


def test_an_answer_that_does_not_call_it_is_its_own():
    before, (_, g) = found(WRONG_F, SWAPPED, "def g(x):\n    return x")
    assert g == before[1]


def test_what_no_number_can_leave_stays_named():
    before, (_, g) = found(WRONG_F, NO_LEGEND)
    assert g == before[1]
    assert g.causes == (("no-legend",),)
    _, (_, g) = found(WRONG_F, BOTH)
    assert g.findings[0] == TOLD


@pytest.mark.parametrize("left", [[error("TypeError")] * 2, [case({"kind": "none"})] * 2, [case(number(1))] * 2, None])
def test_an_error_a_none_or_nothing_may_come_from_it(left):
    _, (_, g) = found(WRONG_F, left)
    assert g.findings[0] == TOLD


def test_a_kernel_that_had_ended_says_nothing_of_it():
    before, (_, g) = found(WRONG_F, None, state=CellState.NOT_RUN)
    assert g == before[1]


def test_what_looks_blank_because_what_it_calls_is_blank_was_attempted():
    before, (f, g) = found(BLANK, BLANK)
    assert (before[1].outcome, f.outcome) == (Outcome.UNTRIED, Outcome.UNTRIED)
    assert (g.outcome, g.findings) == (Outcome.WRONG, (TOLD,))
    before, (_, g) = found(BLANK, BLANK, "# 나중에\nraise NotImplementedError")
    assert g == before[1]


def test_equal_work_that_nothing_explains_is_alike():
    def likeness(*values):
        _, (_, g) = found(F, [case(facts(value, True)) for value in values], "def g(x): ...")
        return g.likeness

    assert likeness(7, 8) == likeness(7.0000001, 8.0000001) != ""
    assert likeness(7, 8) != likeness(7, 9)
    assert likeness(3, 2) == "", "a misconception explains it"
    assert likeness(2, 3) == "", "it is right"
    _, (_, g) = found(WRONG_F, [case(facts(7, True))] * 2)
    assert g.likeness == "", "another exercise explains it"
    _, (_, first) = found(F, [error("TypeError")] * 2, "")
    _, (_, other) = found(F, [error("ValueError")] * 2, "")
    assert first.likeness != other.likeness


def test_whatever_was_observed_breaks_nothing():
    for odd in (None, 5, "x", [], {}, {"kind": "dict", "items": []}, {"kind": "list", "items": [number(1)]}):
        found(WRONG_F, [{**case(facts(1, True)), "value": odd}] * 2)
    assert with_dependences([], Observed({}), AnswerKey("u", (), {}, ()), TheUnit(), {}) == []


# A real class ---------------------------------------------------------------------------------------------------------

UNIT, HELPER, PLOT = "02-several-variables", "curve_with_slope", "plot_curve_with_slope"
SWAPPED_RESULTS = """def curve_with_slope(f, low, high, n):
    x = tf.linspace(float(low), float(high), n)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return x, tape.gradient(y, x), y
"""


def test_a_class_reads_what_to_mend_first_and_scores_stay(shared_classroom, reference):
    room, texts = shared_classroom, reference(UNIT)
    without_legend = texts[PLOT].replace("    ax.legend()\n", "")
    for student, own in {
        "right": {},
        "swapped": {HELPER: SWAPPED_RESULTS},
        "blank": {HELPER: None},
        "legend": {PLOT: without_legend},
    }.items():
        handed_in = {name: text for name, text in {**texts, **own}.items() if text is not None}
        room.hand_in(student, UNIT, filled_in(room.notebook(UNIT), handed_in))
    results = room.grade(UNIT)
    lost = {one.cell.exercise for one in results["swapped"].verdicts if one.earned < one.cell.points}
    assert (results["right"].score, lost) == (100.0, {HELPER, PLOT})
    assert results["swapped"].score == results["blank"].score < results["legend"].score

    folder = open_course_folder(room.root)
    write_feedback(folder, UNIT)
    article = {student: _article(folder.feedback(student, UNIT).read_text(encoding="utf-8")) for student in results}
    for student in ("swapped", "blank"):
        assert "이 답은 아직 맞지 않은 다른 연습을 부릅니다: curve_with_slope." in article[student]
        assert re.search(r'<a href="#exercise-3">연습 3. <code>curve_with_slope</code>', article[student])
        assert "왜 그럴까요" not in article[student], "it is no misunderstanding of its own"
        assert "아직 시도하지 않았습니다" not in article[student]
    assert "다른 연습을 부릅니다" not in article["right"] + article["legend"]
    assert "왜 그럴까요" in article["legend"]
    page = folder.feedback("swapped", UNIT).read_text(encoding="utf-8")
    assert re.search(r'<p class="headline">연습 3 <code>curve_with_slope</code>부터', page)

    write_report(folder, room.root / "report.html")
    report = (room.root / "report.html").read_text(encoding="utf-8")
    row = re.search(
        rf'<th scope="row"><code>{PLOT}</code></th>(?:(?!</tr>).)*<code>{HELPER}</code>.*?</tr>', report, re.S
    )
    assert ">2<" in row[0]


def _article(page):
    return re.search(rf"<article(?:(?!</article>).)*연습 \d+. <code>{PLOT}</code>.*?</article>", page, re.DOTALL)[0]


def test_what_a_report_shows_of_a_students_answer_is_what_was_handed_in(shared_classroom, reference):
    room, odd = shared_classroom, "def derivative_at(f, x0):\n    return tf.constant(0.125) * x0  # <b>"
    for student in ("p", "q"):
        texts = {**reference("01-basics"), "derivative_at": odd}
        room.hand_in(student, "01-basics", filled_in(room.notebook("01-basics"), texts))
    results = room.grade("01-basics")
    found = [one for result in results.values() for one in result.diagnoses if one.exercise == "derivative_at"]
    assert found[0].likeness == found[1].likeness != ""
    write_report(open_course_folder(room.root), room.root / "report.html")
    report = (room.root / "report.html").read_text(encoding="utf-8")
    assert "return tf.constant(0.125) * x0  # &lt;b&gt;" in report
