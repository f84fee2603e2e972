"""What a feedback page says, as facts: the autograded notebook, its grades, and what was seen of each exercise.

Of the notebook come the exercises with their headings, the student's code and added cells; of the gradebook scores,
comments and diagnoses; of the bank what is said of a misconception. The sentences are those of ``course.words``.
"""

import itertools
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from nbformat import NotebookNode

from course.facts.finding import Finding, Kind
from course.facts.remarks import Refusal
from course.facts.times import Times
from course.feedback.autograded import CARD
from course.feedback.earlier import earlier_error
from course.feedback.outputs import Code, cleaned, code_of, highlighted, secret_lines
from course.judging.bank import Bank, Misconception, told
from course.judging.diagnosis import Diagnosis
from course.judging.sanitize import ADDED_PREFIX
from course.judging.unit import nbgrader_metadata
from course.judging.verdict import Outcome
from course.observation.form import METADATA_KEY

_HEADING = re.compile(r"^(#+) +(.+?)(?: *\([\d.]+점\))?$")
_NAMED = re.compile(r"`(\w+)`")
_DEEPEST = 3  # headings below are parts of what is to be read
MOST_ADDED = 50
"""So many cells that a student added are shown; nobody reads more."""
_COLOURED = 10_000  # characters of added cells that are shown with colours


class State(StrEnum):
    """How an exercise stands; UNKNOWN: it was not graded."""

    RIGHT = "right"
    WRONG = "wrong"
    UNTRIED = "untried"
    UNKNOWN = "unknown"


_STATES = {Outcome.RIGHT: State.RIGHT, Outcome.UNTRIED: State.UNTRIED}


@dataclass(frozen=True)
class Test:
    """The points of one test cell; `score` is None where the gradebook does not know it."""

    hidden: bool
    score: float | None
    maximum: float
    by_hand: bool = False


@dataclass(frozen=True)
class Exercise:
    """One exercise as the page shows it.

    Attributes:
        title: e.g. ``연습 2. `second_derivative_at` ``.
        section: the heading of the notebook under which it stands, or "".
        state: how it stands.
        tests: the visible and the hidden one.
        comment: what the instructor wrote, or "".
        code: what the student handed in.
        outcome: what the grader saw; None where it has not seen it.
        passed, cases: how many cases were right, of how many.
        findings: what is visibly different.
        causes: why it is probably so; each with its alternatives.
        lowered: whether it was right, and an instructor took points off.
        name: its id.
        card: what the visible check showed.
        is_prediction: whether it is answered with values, and no function.
    """

    title: str
    section: str
    state: State
    tests: tuple[Test, ...]
    comment: str
    code: Code
    outcome: Outcome | None = None
    passed: int = 0
    cases: int = 0
    findings: tuple[Finding, ...] = ()
    causes: tuple[tuple[Misconception, ...], ...] = ()
    lowered: bool = False
    name: str = ""
    card: str = ""
    is_prediction: bool = False

    @property
    def builds_on(self) -> tuple[str, ...]:
        """The ids of the exercises that it calls and that have to be mended first."""
        return tuple(name for one in self.findings if one.kind is Kind.BUILDS_ON_WRONG for name in one.detail)

    @property
    def score(self) -> float | None:
        scores = [test.score for test in self.tests if test.score is not None]
        return sum(scores) if scores else None

    @property
    def maximum(self) -> float:
        return sum(test.maximum for test in self.tests)

    @property
    def by_hand(self) -> bool:
        return any(test.by_hand for test in self.tests)

    @property
    def only_hidden_lost(self) -> bool:
        """Whether the check that the student can see is passed, and the other is not."""
        full = {test.hidden: test.score is not None and test.score >= test.maximum for test in self.tests}
        return full.get(False, False) and not full.get(True, True)

    @property
    def reading(self) -> str:
        """Where to read again: what the first cause says, else the section of the exercise."""
        return next((one.read for cause in self.causes for one in cause), self.section)


@dataclass(frozen=True)
class Page:
    """A whole page.

    Attributes:
        title: the unit's heading.
        student: whose page this is.
        name: what they are called; "" where the class list does not say.
        score, maximum, penalty: points as nbgrader computes them; the penalty for being late is taken off already.
        exercises: in their order.
        added: the cells that the student added: code, or a text as it was written.
        refusal: why it has no score; None where it has one.
        next_unit: the heading of the unit that comes next, or "".
        times: when it was due and handed in.
    """

    title: str
    student: str
    name: str
    score: float
    maximum: float
    penalty: float
    exercises: tuple[Exercise, ...] = ()
    added: tuple[Code | str, ...] = ()
    refusal: Refusal | None = None
    next_unit: str = ""
    times: Times = field(default_factory=Times)

    def told_before(self, number: int) -> dict[str, int]:
        """Of the misconceptions that earlier exercises than this one show, by name: in which it stands first."""
        first: dict[str, int] = {}
        for index, exercise in enumerate(self.exercises[:number]):
            for one in (one for cause in exercise.causes for one in cause):
                first.setdefault(one.name, index)
        return first


@dataclass(frozen=True)
class Seen:
    """What the grader wrote down of a submission: why it has no score, and a diagnosis by exercise."""

    refusal: Refusal | None = None
    diagnoses: Mapping[str, Diagnosis] = field(default_factory=dict)


def make_page(notebook: NotebookNode, grades: dict, seen: Seen, bank: Bank, next_unit: str = "") -> Page:
    """The page of an autograded notebook.

    Arguments:
        notebook: with scores and comments in the nbgrader metadata of its cells; see `course.feedback.exporter.Grades`.
        grades: ``resources["nbgrader"]``: student, name, assignment, score, max_score, late_penalty, times.
        seen: what the grader wrote down.
        bank: what is said of misconceptions.
        next_unit: the heading of the unit that comes next.
    """
    titles = [heading(cell)[1] for cell in notebook.cells if cell.cell_type == "markdown" and heading(cell)[0] == 1]
    secrets = secret_lines(notebook.cells)
    added = [cell for cell in notebook.cells if cell.id.startswith(ADDED_PREFIX)]
    lengths = itertools.accumulate(len(cell.source) for cell in added)
    shown = (_added(cell, secrets, plain=so_far > _COLOURED) for cell, so_far in zip(added[:MOST_ADDED], lengths))
    return Page(
        title=titles[0] if titles else str(grades["assignment"]),
        student=str(grades["student"]),
        name=str(grades.get("name", "")),
        score=float(grades.get("score") or 0.0),
        maximum=float(grades.get("max_score") or 0.0),
        penalty=float(grades.get("late_penalty") or 0.0),
        exercises=tuple(_exercises(notebook, secrets, seen, bank)),
        added=tuple(shown),
        refusal=seen.refusal,
        next_unit=next_unit,
        times=grades.get("times") or Times(),
    )


def heading(cell: NotebookNode) -> tuple[int, str]:
    """Level and words of the heading with which a text cell begins, without points and formulas; (0, "") if none."""
    found = _HEADING.match(cell.source.partition("\n")[0].rstrip())
    return (len(found[1]), found[2].partition("$")[0].rstrip(" .:,")) if found else (0, "")


def _exercises(notebook: NotebookNode, secrets: tuple[str, ...], seen: Seen, bank: Bank) -> list[Exercise]:
    tests, headings, cards = _tests(notebook), _headings(notebook), _cards(notebook)
    predictions = {cell.id for cell in notebook.cells if cell.cell_type == "code" and "sealed=" in cell.source}
    found = {}
    for number, cell in enumerate(notebook.cells):
        if nbgrader_metadata(cell).get("solution"):
            name = str(nbgrader_metadata(cell).get("grade_id", cell.id))
            section, title = headings.get(name, ("", f"`{name}`"))
            own = tuple(tests.get(name, ()))
            comment = str(nbgrader_metadata(cell).get("manual_comment") or "").strip()
            code = code_of(cell, secrets) if cell.cell_type == "code" else Code(highlighted(""))
            exercise = Exercise(title, section, State.UNKNOWN, own, comment, code, name=name)
            exercise = replace(exercise, is_prediction=f"test_{name}" in predictions)
            if seen.refusal is None:
                exercise = _diagnosed(exercise, seen.diagnoses.get(name), secrets, bank)
                if earlier := earlier_error(exercise.findings, notebook.cells[:number]):
                    exercise = replace(exercise, findings=(_clean(earlier, secrets), *exercise.findings))
                exercise = _as_graded_by_hand(replace(exercise, card=cleaned(cards.get(name, ""), secrets)))
            found[name] = exercise
    names = [*(name for name in headings if name in found), *(name for name in found if name not in headings)]
    return [found[name] for name in names]


def _headings(notebook: NotebookNode) -> dict[str, tuple[str, str]]:
    """Exercise → its section and its own heading, which names it: an answer may stand elsewhere, where it was moved."""
    section, found = "", {}
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and not cell.id.startswith(ADDED_PREFIX):
            level, words = heading(cell)
            named = _NAMED.search(words)
            if cell.id.startswith("exercise-") and named:
                found.setdefault(named[1], (section, words))
            elif 1 < level <= _DEEPEST:
                section = words
    return found


def _diagnosed(exercise: Exercise, diagnosis: Diagnosis | None, secrets: tuple[str, ...], bank: Bank) -> Exercise:
    if diagnosis is None:
        return replace(exercise, state=_by_points(exercise.tests))
    return replace(
        exercise,
        state=_STATES.get(diagnosis.outcome, State.WRONG),
        outcome=diagnosis.outcome,
        passed=diagnosis.passed,
        cases=diagnosis.cases,
        findings=tuple(_clean(finding, secrets) for finding in diagnosis.findings),
        causes=told(bank, diagnosis.exercise, diagnosis.causes),
    )


def _clean(finding: Finding, secrets: tuple[str, ...]) -> Finding:
    """`finding` without what an error's message may quote: places on this machine, and lines of tests."""
    return replace(finding, detail=tuple(cleaned(each, secrets) for each in finding.detail))


def _cards(notebook: NotebookNode) -> dict[str, str]:
    """Exercise → what its visible check showed when it was graded."""
    found = {}
    for cell in notebook.cells:
        grade_id = str(nbgrader_metadata(cell).get("grade_id", ""))
        for output in cell.get("outputs", []) if grade_id.startswith("test_") else []:
            about = output.get("metadata", {})
            if about.get(METADATA_KEY) == "verdict":
                found[grade_id.partition("_")[2]] = str(about.get(CARD, ""))
    return found


def _by_points(tests: tuple[Test, ...]) -> State:
    if not tests or any(test.score is None for test in tests):
        return State.UNKNOWN
    return State.RIGHT if all(test.score >= test.maximum for test in tests) else State.WRONG


def _as_graded_by_hand(exercise: Exercise) -> Exercise:
    """`exercise` where the instructor decided otherwise than the grader: the instructor is right."""
    if not exercise.by_hand or exercise.score is None:
        return exercise
    if exercise.score >= exercise.maximum:
        return replace(exercise, state=State.RIGHT, findings=(), causes=())
    if exercise.state is State.RIGHT:
        return replace(exercise, state=State.WRONG, lowered=True)
    return exercise


def _tests(notebook: NotebookNode) -> dict[str, list[Test]]:
    tests: dict[str, list[Test]] = {}
    for cell in notebook.cells:
        about = nbgrader_metadata(cell)
        if about.get("grade"):
            grade_id = str(about.get("grade_id", cell.id))
            exercise = grade_id if about.get("solution") else grade_id.partition("_")[2]
            score = None if about.get("score") is None else float(about["score"])
            maximum, by_hand = float(about.get("points") or 0.0), bool(about.get("by_hand"))
            test = Test(grade_id.startswith("hidden_"), score, maximum, by_hand)
            tests.setdefault(exercise, []).append(test)
    return tests


def _added(cell: NotebookNode, secrets: tuple[str, ...], *, plain: bool) -> Code | str:
    if cell.cell_type == "code":
        return code_of(cell, secrets, plain=plain)
    return cleaned(str(cell.metadata.get(METADATA_KEY, {}).get("text", "")))
