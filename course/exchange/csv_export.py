"""All grades as CSV: a row for each enrolled student, unit and exercise, whatever became of the submission.

This module may touch: the one file that is exported to.
"""

import csv
import io
import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from course import atomic
from course.facts.remarks import Status
from course.gradebook.class_data import ClassData
from course.language import _
from course.words.findings import EN
from course.words.remarks import refusal_sentence, status_word

COLUMNS = ("student", "unit", "exercise", "score", "max_score", "status", "reason")
LATE = "late penalty"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_PASSED_OVER = " \u00a0\u200b\u2060\ufeff"  # before a formula
_NUMBER = re.compile(r"-?\d+(\.\d+)?(e[+-]?\d+)?")


@dataclass(frozen=True)
class Exported:
    """One export.

    Attributes:
        text: the file, where it is one of text, else its bytes.
        students: how many students have a row.
        notes: sentences on who or what is not in it as one would expect.
    """

    text: str | bytes
    students: int
    notes: tuple[str, ...]


def export_csv(data: ClassData) -> Exported:
    """All grades, with what is to be said of them: see `grades_csv`."""
    students = {student.id for student in data.students if student.enrolled}
    notes = unit_notes(data)
    if not students:
        notes.append(_("nobody is enrolled, so there are no rows; run: course roster FILE, or course grade"))
    if data.roster:
        listed = {student.student for student in data.roster}
        notes += named(_("in the class list but not in the gradebook, so without rows"), listed - students)
        notes += named(_("in the gradebook but not in the class list; their rows are kept"), students - listed)
    return Exported(grades_csv(data), len(students), tuple(notes))


def grades_csv(data: ClassData) -> str:
    """The CSV text, with a header; the score is empty where nothing was graded.

    A cell that a spreadsheet would take for a formula is quoted with an apostrophe.
    """
    students = [student.id for student in data.students if student.enrolled]
    rows = map(_cells, by_exercise(data, students))
    return csv_text([COLUMNS, *([harmless(value) for value in row] for row in rows)])


def csv_text(rows: Iterable[Iterable[str]]) -> str:
    """`rows` as CSV."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


@dataclass(frozen=True)
class ExercisePoints:
    """One exercise of one student.

    Attributes:
        student, unit, exercise: whose and which; `LATE` is what was taken off for being late.
        score: None unless graded.
        maximum: points that can be had.
        status, reason: what became of the submission, and why it has no score, in words.
    """

    student: str
    unit: str
    exercise: str
    score: float | None
    maximum: float
    status: str
    reason: str


def by_exercise(data: ClassData, students: Iterable[str], language: str = EN) -> Iterator[ExercisePoints]:
    """Each exercise of each of `students`, unit by unit, whatever became of the submission."""
    for unit, student in itertools.product(data.units, list(students)):
        work = data.work(student, unit.name)
        said = status_word(work.status, language), refusal_sentence(work.refusal, language)
        graded = work.status is Status.GRADED
        for exercise in unit.exercises:
            score = work.points_of(unit.cells_of(exercise)) if graded else None
            yield ExercisePoints(student, unit.name, exercise, score, unit.maximum_of(exercise), *said)
        if graded and work.penalty:
            yield ExercisePoints(student, unit.name, LATE, -work.penalty, 0.0, *said)


def _cells(row: ExercisePoints) -> tuple[str, ...]:
    score = "" if row.score is None else f"{row.score:g}"
    return row.student, row.unit, row.exercise, score, f"{row.maximum:g}", row.status, row.reason


def unit_notes(data: ClassData) -> list[str]:
    """One sentence on units that the gradebook does not know."""
    missing = [unit.name for unit in data.units if not unit.built]
    units, arguments = ", ".join(missing), " ".join(missing)
    told = _(
        "not in the gradebook yet, so left out: {units}; run: course build {arguments}",
        units=units,
        arguments=arguments,
    )
    return [told] if missing else []


def named(what: str, students: Iterable[str]) -> list[str]:
    """One sentence on `students`; none where there are none."""
    names = sorted(students)
    return [f"{what}: {', '.join(names)}"] if names else []


def harmless(value: str) -> str:
    """`value` so that no spreadsheet takes it for a formula; a number stays a number."""
    begun = unicodedata.normalize("NFKC", value.lstrip(_PASSED_OVER)[:1])  # full-width signs are signs, too
    return f"'{value}" if begun.startswith(_FORMULA) and not _NUMBER.fullmatch(value) else value


def write_export(path: Path, content: str | bytes) -> None:
    """Write a file of grades, all of it or nothing, for nobody but its owner.

    Raises:
        UsageError: it cannot be written.
    """
    # The mark tells Excel that the file is UTF-8. Canvas and Moodle both take it: see lms_export.
    atomic.write_as_asked(path, content if isinstance(content, bytes) else content.encode("utf-8-sig", "replace"))
