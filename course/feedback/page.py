"""What a feedback page says: made of an autograded notebook into which the grades have been read.

Of the notebook come the exercises with their headings, what the grader saw of each (``metadata["course"]``), the
student's code and added cells. A notebook of an older grader has no such metadata; there the verdicts' cards are read.

This module may touch: nothing but its arguments.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field, replace

from nbformat import NotebookNode

from course.feedback.outputs import Code, cleaned, code_of, highlighted, secret_lines
from course.judging.old_diagnosis import Diagnosis
from course.judging.sanitize import ADDED_PREFIX
from course.judging.unit import nbgrader_metadata
from course.judging.verdict import Outcome
from course.observation.form import METADATA_KEY

NOT_GRADED = "not-graded"
_HEADING = re.compile(r"^(#+) +(.+?)(?: *\([\d.]+점\))?$")
_CARD = re.compile(r"^([✔✘○]) .*\((\d+)/(\d+)\)$")
_DEEPEST = 3  # headings below are parts of what is to be read
_MARKS = {"✔": Outcome.RIGHT, "✘": Outcome.WRONG, "○": Outcome.UNTRIED}
_BY_HAND = "자동 채점에서는 맞았습니다. 점수는 교수자가 직접 정했습니다."
_DEFAULTS = {
    Outcome.WRONG.value: "결과가 기대한 것과 다릅니다.",
    Outcome.SILENT.value: "결과가 관찰되지 않았습니다. 셀이 끝까지 실행되는지 보세요.",
    Outcome.FORGED.value: "확인 셀의 기록이 예상과 다릅니다. 확인 셀이나 course를 바꾸는 코드가 있으면 지우세요.",
}


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
        state: ``right``, ``wrong``, ``untried``, or ``unknown`` (not graded).
        tests: the visible and the hidden one.
        diagnosis: what was seen, and why it is probably so.
        comment: what the instructor wrote, or "".
        code: what the student handed in.
    """

    title: str
    section: str
    state: str
    tests: tuple[Test, ...]
    diagnosis: Diagnosis
    comment: str
    code: Code

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


@dataclass(frozen=True)
class Added:
    """A cell that the student added: code, or a text as it was written."""

    code: Code | None = None
    text: str = ""


@dataclass(frozen=True)
class Page:
    """A whole page.

    Attributes:
        title: the unit's heading.
        student: whose page this is.
        score, maximum, penalty: points by nbgrader's reckoning; the penalty for being late is taken off already.
        exercises, added: in their order.
        not_graded: why the file could not be read, or None.
        next_unit: the heading of the unit that comes next, or "".
    """

    title: str
    student: str
    score: float
    maximum: float
    penalty: float
    exercises: tuple[Exercise, ...] = ()
    added: tuple[Added, ...] = ()
    not_graded: str | None = None
    next_unit: str = field(default="")


MOST_ADDED = 50
"""So many cells that a student added are shown; nobody reads more."""


def make_page(notebook: NotebookNode, grades: dict, next_unit: str = "") -> Page:
    """The page of an autograded notebook.

    Arguments:
        notebook: with scores and comments in the nbgrader metadata of its cells; see `feedback_export.Grades`.
        grades: ``resources["nbgrader"]``: student, assignment, score, max_score, late_penalty.
        next_unit: the heading of the unit that comes next.
    """
    titles = [heading(cell)[1] for cell in notebook.cells if cell.cell_type == "markdown" and heading(cell)[0] == 1]
    refused = next((_refusal(cell.source) for cell in notebook.cells if cell.id == NOT_GRADED), None)
    secrets = secret_lines(notebook.cells)
    added = [cell for cell in notebook.cells if cell.id.startswith(ADDED_PREFIX)]
    return Page(
        title=titles[0] if titles else str(grades["assignment"]),
        student=str(grades["student"]),
        score=float(grades.get("score") or 0.0),
        maximum=float(grades.get("max_score") or 0.0),
        penalty=float(grades.get("late_penalty") or 0.0),
        exercises=tuple(_exercises(notebook, secrets, refused is not None)),
        added=tuple(_added(cell, secrets) for cell in added[:MOST_ADDED]),
        not_graded=refused,
        next_unit=next_unit,
    )


def heading(cell: NotebookNode) -> tuple[int, str]:
    """Level and words of the heading with which a text cell begins, without points and formulas; (0, "") if none."""
    found = _HEADING.match(cell.source.partition("\n")[0].rstrip())
    return (len(found[1]), found[2].partition("$")[0].rstrip(" .:,")) if found else (0, "")


def _refusal(source: str) -> str:
    reason = re.search(r"<pre>(.*)</pre>", source, re.DOTALL)
    return cleaned(html.unescape(reason[1])) if reason else ""


def _exercises(notebook: NotebookNode, secrets: tuple[str, ...], refused: bool) -> list[Exercise]:
    tests = _tests(notebook)
    diagnoses = _diagnoses(notebook) or _from_cards(notebook)
    section, title, found = "", "", []
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and not cell.id.startswith(ADDED_PREFIX):
            level, words = heading(cell)
            if cell.id.startswith("exercise-"):
                title = words
            elif 1 < level <= _DEEPEST:
                section = words
        elif nbgrader_metadata(cell).get("solution"):
            name = str(nbgrader_metadata(cell).get("grade_id", cell.id))
            diagnosis = _presentable(diagnoses.get(name) or Diagnosis(name, "", 0, 0), secrets)
            own = tuple(tests.get(name, ()))
            state = "unknown" if refused else _state(diagnosis, own)
            exercise = Exercise(
                title or f"`{name}`", section, state, own, diagnosis, _comment(cell), _code(cell, secrets)
            )
            found.append(exercise if refused else _as_graded_by_hand(exercise))
            title = ""
    return found


def _code(cell: NotebookNode, secrets: tuple[str, ...]) -> Code:
    return code_of(cell, secrets) if cell.cell_type == "code" else Code(highlighted(""))


def _tests(notebook: NotebookNode) -> dict[str, list[Test]]:
    tests: dict[str, list[Test]] = {}
    for cell in notebook.cells:
        about = nbgrader_metadata(cell)
        if about.get("grade"):
            grade_id = str(about.get("grade_id", cell.id))
            exercise = grade_id if about.get("solution") else grade_id.partition("_")[2]
            score = about.get("score")
            test = Test(
                grade_id.startswith("hidden_"),
                None if score is None else float(score),
                float(about.get("points") or 0.0),
                bool(about.get("by_hand")),
            )
            tests.setdefault(exercise, []).append(test)
    return tests


def _comment(cell: NotebookNode) -> str:
    return str(nbgrader_metadata(cell).get("manual_comment") or "").strip()


def _state(diagnosis: Diagnosis, tests: tuple[Test, ...]) -> str:
    if diagnosis.outcome == Outcome.RIGHT.value:
        return "right"
    if diagnosis.outcome == Outcome.UNTRIED.value:
        return "untried"
    if diagnosis.outcome:
        return "wrong"
    if not tests or any(test.score is None for test in tests):
        return "unknown"
    return "right" if all(test.score >= test.maximum for test in tests) else "wrong"


def _as_graded_by_hand(exercise: Exercise) -> Exercise:
    """`exercise` where the instructor decided otherwise than the grader: the instructor is right."""
    if not exercise.by_hand or exercise.score is None:
        return exercise
    if exercise.score >= exercise.maximum:
        return replace(exercise, state="right", diagnosis=replace(exercise.diagnosis, seen=(), causes=()))
    if exercise.state == "right":
        return replace(exercise, state="wrong", diagnosis=replace(exercise.diagnosis, seen=(_BY_HAND,)))
    return exercise


def _presentable(diagnosis: Diagnosis, secrets: tuple[str, ...]) -> Diagnosis:
    seen = tuple(cleaned(sentence, secrets) for sentence in diagnosis.seen)
    default = _DEFAULTS.get(diagnosis.outcome)
    return replace(diagnosis, seen=seen or ((default,) if default else ()))


def _diagnoses(notebook: NotebookNode) -> dict[str, Diagnosis]:
    """What the grader wrote into the notebook; nothing where it wrote nothing, or another version did."""
    try:
        found = [Diagnosis.from_data(data) for data in notebook.metadata[METADATA_KEY]["diagnoses"]]
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        return {}
    return {diagnosis.exercise: diagnosis for diagnosis in found}


def _from_cards(notebook: NotebookNode) -> dict[str, Diagnosis]:
    """What can be read off the verdicts that stand in the test cells."""
    found: dict[str, Diagnosis] = {}
    for cell in notebook.cells:
        about = nbgrader_metadata(cell)
        lines = _card_lines(cell) if about.get("grade") else []
        card = _CARD.match(lines[0]) if lines else None
        if card is None:
            continue
        exercise = str(about.get("grade_id", cell.id)).partition("_")[2]
        seen = tuple(line.strip().removeprefix("까닭: ") for line in lines[1:] if line.strip().startswith("까닭: "))
        one = Diagnosis(exercise, _MARKS[card[1]].value, int(card[2]), int(card[3]), seen)
        found[exercise] = _together(found[exercise], one) if exercise in found else one
    return found


def _card_lines(cell: NotebookNode) -> list[str]:
    outputs = [output for output in cell.get("outputs", []) if output.output_type == "display_data"]
    text = outputs[0].get("data", {}).get("text/plain") if outputs else None
    return text.split("\n") if isinstance(text, str) else []


def _together(one: Diagnosis, other: Diagnosis) -> Diagnosis:
    outcome = one.outcome if one.outcome == other.outcome else Outcome.WRONG.value
    seen = tuple(dict.fromkeys((*one.seen, *other.seen)))
    return Diagnosis(one.exercise, outcome, one.passed + other.passed, one.cases + other.cases, seen)


def _added(cell: NotebookNode, secrets: tuple[str, ...]) -> Added:
    if cell.cell_type == "code":
        return Added(code=code_of(cell, secrets))
    text = re.sub(r"^<pre>|</pre>$", "", cell.source.strip())
    return Added(text=cleaned(html.unescape(text)))
