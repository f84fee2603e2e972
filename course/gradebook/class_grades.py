"""The grades of a whole class, a unit at a time: a query for each student would take minutes with a large class.

This module may touch: the gradebook, reading.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import sqlalchemy as sa
from nbgrader import api
from nbgrader.api import Assignment, Gradebook, Notebook, SubmittedAssignment, SubmittedNotebook

from course.facts.remarks import Refusal, Status, Why
from course.gradebook.gradebook import patiently, read_refusal
from course.gradebook.tables import RESULTS
from course.grading.course_folder import CourseFolder
from course.judging.unit import find_units


@dataclass(frozen=True)
class UnitGrades:
    """What the gradebook says of one unit.

    Attributes:
        unit: e.g. ``01-basics``.
        maximum: points that can be had, by nbgrader's reckoning.
        results: student → status and why there is no score; nobody who was never looked at.
        exercises: student → exercise → score, scores given by hand included.
        penalties: student → points taken off for being late.
    """

    unit: str
    maximum: float
    results: dict[str, tuple[Status, Refusal | None]]
    exercises: dict[str, dict[str, float]]
    penalties: dict[str, float]

    def result(self, student: str) -> tuple[Status, Refusal | None]:
        """Status of a student's submission, and why it has no score."""
        return self.results.get(student, (Status.MISSING, Refusal(Why.NOTHING)))

    def score(self, student: str) -> float | None:
        """The score that stands, the penalty taken off, never below 0; None where nothing was graded."""
        if self.result(student)[0] is not Status.GRADED or student not in self.exercises:
            return None
        return max(0.0, sum(self.exercises[student].values()) - self.penalties.get(student, 0.0))


def built_units(folder: CourseFolder, gradebook: Gradebook) -> list[str]:
    """The units that the gradebook knows, in their order."""
    query = sa.select(Notebook.name).join(Assignment, Notebook.assignment_id == Assignment.id)
    known = set(gradebook.db.execute(query.where(Notebook.name == Assignment.name)).scalars())
    return [unit for unit in find_units(folder.source) if unit in known]


def unit_grades(gradebook: Gradebook, unit: str) -> UnitGrades:
    """All grades of `unit`, in four queries, however many students there are.

    Raises:
        GradebookBusy: another process holds the database.
    """
    return patiently(lambda: _unit_grades(gradebook, unit))


def _unit_grades(gradebook: Gradebook, unit: str) -> UnitGrades:
    notebooks = (
        sa.select(SubmittedAssignment.student_id)
        .select_from(SubmittedNotebook)
        .join(SubmittedAssignment, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        .join(Notebook, SubmittedNotebook.notebook_id == Notebook.id)
        .join(Assignment, SubmittedAssignment.assignment_id == Assignment.id)
        .where(Assignment.name == unit, Notebook.name == unit)
    )
    cells = api.BaseCell.__table__
    exercises: dict[str, dict[str, float]] = defaultdict(dict)
    # Grade.score is nbgrader's own formula: the score by hand or else the automatic one, and the extra credit.
    grades = notebooks.add_columns(cells.c.name, api.Grade.score).join(
        api.Grade, api.Grade.notebook_id == SubmittedNotebook.id
    )
    for student, name, score in gradebook.db.execute(grades.join(cells, cells.c.id == api.Grade.cell_id)):
        exercise = name.partition("_")[2]
        exercises[student][exercise] = exercises[student].get(exercise, 0.0) + float(score)
    penalties = gradebook.db.execute(notebooks.add_columns(SubmittedNotebook.late_submission_penalty))
    results = gradebook.db.execute(
        sa.select(RESULTS.c.student, RESULTS.c.status, RESULTS.c.reason).where(RESULTS.c.unit == unit)
    )
    maximum = gradebook.db.execute(
        sa.select(Notebook.max_score)
        .join(Assignment, Notebook.assignment_id == Assignment.id)
        .where(Assignment.name == unit, Notebook.name == unit)
    ).scalar()
    return UnitGrades(
        unit,
        float(maximum or 0.0),
        {student: (Status(status), read_refusal(reason)) for student, status, reason in results},
        dict(exercises),
        {student: float(penalty) for student, penalty in penalties if penalty},
    )
