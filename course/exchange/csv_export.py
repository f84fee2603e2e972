"""All grades as CSV: a row for each enrolled student, unit and exercise, whatever became of the submission.

This module may touch: the gradebook, reading; the one file that is exported to.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from nbgrader.api import Gradebook

from course import atomic
from course.facts.remarks import Status
from course.gradebook.class_grades import UnitGrades, built_units, unit_grades
from course.gradebook.gradebook import enrolled, open_gradebook
from course.gradebook.roster import read_roster
from course.grading.course_folder import CourseFolder
from course.judging.unit import Unit, find_units, read_unit
from course.words.remarks import refusal_sentence, status_word

COLUMNS = ("student", "unit", "exercise", "score", "max_score", "status", "reason")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = re.compile(r"-?\d+(\.\d+)?(e[+-]?\d+)?")


@dataclass(frozen=True)
class Exported:
    """One export.

    Attributes:
        text: the file.
        students: how many students have a row.
        notes: sentences on who or what is not in it as one would expect.
    """

    text: str
    students: int
    notes: tuple[str, ...]


def export_csv(folder: CourseFolder) -> Exported:
    """All grades, with what is to be said of them: see `grades_csv`."""
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        students = enrolled(gradebook)
        notes = list(unit_notes(folder, gradebook))
        if not students:
            notes.append("nobody is enrolled, so there are no rows; run: course roster FILE, or course grade")
        roster = read_roster(gradebook)
    if roster is not None:
        ids = {student.student for student in roster}
        notes += _named("in the class list but not in the gradebook, so without rows", ids - set(students))
        notes += _named("in the gradebook but not in the class list; their rows are kept", set(students) - ids)
    return Exported(grades_csv(folder), len(students), tuple(notes))


def grades_csv(folder: CourseFolder) -> str:
    """The CSV text, with a header; the score is empty where nothing was graded.

    A cell that a spreadsheet would take for a formula is quoted with an apostrophe.
    """
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        return csv_text([COLUMNS, *([harmless(value) for value in row] for row in _rows(folder, gradebook))])


def csv_text(rows: Iterable[Iterable[str]]) -> str:
    """`rows` as CSV."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def _rows(folder: CourseFolder, gradebook: Gradebook) -> Iterator[tuple]:
    students = enrolled(gradebook)
    for unit in built_units(folder, gradebook):
        maxima, grades = _maxima(read_unit(folder.source, unit)), unit_grades(gradebook, unit)
        for student in students:
            yield from _student_rows(student, maxima, grades)


def _maxima(unit: Unit) -> dict[str, float]:
    """Exercise → points that can be had, in the order of the unit."""
    cells = unit.graded_cells
    return {name: sum(cell.points for cell in cells if cell.exercise == name) for name in unit.exercises}


def _student_rows(student: str, maxima: dict[str, float], grades: UnitGrades) -> Iterator[tuple]:
    status, refusal = grades.result(student)
    reason = refusal_sentence(refusal)
    scores = grades.exercises.get(student, {}) if status is Status.GRADED else {}
    for exercise, maximum in maxima.items():
        score = f"{scores[exercise]:g}" if exercise in scores else ""
        yield student, grades.unit, exercise, score, f"{maximum:g}", status_word(status), reason
    penalty = grades.penalties.get(student, 0.0)
    if scores and penalty:
        yield student, grades.unit, "late penalty", f"{-penalty:g}", "0", status_word(status), reason


def unit_notes(folder: CourseFolder, gradebook: Gradebook) -> Iterator[str]:
    """One sentence on units that the gradebook does not know."""
    built = built_units(folder, gradebook)
    missing = [unit for unit in find_units(folder.source) if unit not in built]
    if missing:
        yield f"not in the gradebook yet, so left out: {', '.join(missing)}; run: course build {' '.join(missing)}"


def _named(what: str, students: Iterable[str]) -> list[str]:
    names = sorted(students)
    return [f"{what}: {', '.join(names)}"] if names else []


def harmless(value: str) -> str:
    """`value` so that no spreadsheet takes it for a formula; a number stays a number."""
    return f"'{value}" if value.startswith(_FORMULA) and not _NUMBER.fullmatch(value) else value


def write_export(path: Path, text: str) -> None:
    """Write `text`, all of it or nothing.

    Raises:
        UsageError: it cannot be written.
    """
    # The mark tells Excel that the file is UTF-8. Canvas and Moodle both take it: see lms_export.
    atomic.write_as_asked(path, text.encode("utf-8-sig", "replace"), mode=None)
