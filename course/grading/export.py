"""All grades as CSV: a row for each enrolled student, unit and exercise, whatever became of the submission.

This module may touch: the gradebook, reading.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from nbgrader.api import Gradebook, MissingEntry

from course.grading.course_folder import CourseFolder
from course.grading.gradebook import enrolled, exercise_scores, late_penalty, open_gradebook, recorded
from course.grading.our_copy import OurCopy, find_units, read_our_copy
from course.grading.submission import Status

COLUMNS = ("student", "unit", "exercise", "score", "max_score", "status", "reason")


def grades_csv(folder: CourseFolder) -> str:
    """The CSV text, with a header; the score is empty where nothing was graded.

    A cell that a spreadsheet would take for a formula is quoted with an apostrophe.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        for row in _rows(folder, gradebook):
            writer.writerow([_harmless(value) for value in row])
    return out.getvalue()


def _rows(folder: CourseFolder, gradebook: Gradebook) -> Iterator[tuple]:
    for unit in find_units(folder.source):
        ours = read_our_copy(folder.source, unit)
        try:
            gradebook.find_notebook(unit, unit)
        except MissingEntry:
            continue
        for student in enrolled(gradebook):
            yield from _student_rows(gradebook, student, ours)


def _student_rows(gradebook: Gradebook, student: str, ours: OurCopy) -> Iterator[tuple]:
    result = recorded(gradebook, student, ours.unit)
    status, reason = (result.status, result.reason) if result else (Status.MISSING, "nothing was submitted")
    scores = exercise_scores(gradebook, student, ours.unit) if status is Status.GRADED else {}
    for exercise in ours.exercises:
        maximum = sum(cell.points for cell in ours.graded_cells if cell.exercise == exercise)
        score = f"{scores[exercise][0]:g}" if exercise in scores else ""
        yield student, ours.unit, exercise, score, f"{maximum:g}", status.value, reason
    penalty = late_penalty(gradebook, student, ours.unit)
    if scores and penalty:
        yield student, ours.unit, "late penalty", f"{-penalty:g}", "0", status.value, reason


def _harmless(value: str) -> str:
    return f"'{value}" if value[:1] in ("=", "+", "-", "@", "\t") else value
