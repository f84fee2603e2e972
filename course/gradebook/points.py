"""The one reader of points: of a submission or of all of them, out of nbgrader's tables.

nbgrader's classes would load each grade by itself: minutes for a large class. Points are added up as nbgrader does it:
a score by hand stands before an automatic one, extra credit is added; of a unit, the late penalty is taken off.
"""

from dataclasses import dataclass
from typing import NamedTuple

import sqlalchemy as sa
from nbgrader.api import Base, BaseCell, Gradebook, SubmittedNotebook
from sqlalchemy.orm import Session

from course.judging.unit import GradedCell

_TABLE = Base.metadata.tables


class CellPoints(NamedTuple):
    """The points of one test cell: by the grader, by an instructor, and extra credit."""

    automatic: float | None = None
    by_hand: float | None = None
    extra: float = 0.0

    @property
    def total(self) -> float | None:
        """The points that stand; None where nobody gave any."""
        given = self.automatic if self.by_hand is None else self.by_hand
        return None if given is None and not self.extra else (given or 0.0) + self.extra


@dataclass(frozen=True)
class SubmissionPoints:
    """The points of one submission: of its test cells, and those taken off for being late."""

    cells: dict[str, CellPoints]
    penalty: float

    @property
    def score(self) -> float:
        """The score that stands, never below 0."""
        return max(0.0, sum(points.total or 0.0 for points in self.cells.values()) - self.penalty)


def read_points(
    connection: sa.Connection | Session, student: str | None = None, unit: str | None = None
) -> dict[tuple[str, str], SubmissionPoints]:
    """(student, unit) → the points of each submission; of one student and one unit alone, where they are named."""
    notebook, submission, assignment = (_TABLE[n] for n in ("submitted_notebook", "submitted_assignment", "assignment"))
    grade, base = _TABLE["grade"], _TABLE["base_cell"]
    submissions = (
        sa.select(notebook.c.id, submission.c.student_id, assignment.c.name, notebook.c.late_submission_penalty)
        .join_from(notebook, submission, notebook.c.assignment_id == submission.c.id)
        .join(assignment, submission.c.assignment_id == assignment.c.id)
    )
    grades = sa.select(
        grade.c.notebook_id, base.c.name, grade.c.auto_score, grade.c.manual_score, grade.c.extra_credit
    ).join_from(grade, base, grade.c.cell_id == base.c.id)
    if student is not None:
        submissions = submissions.where(submission.c.student_id == student, assignment.c.name == unit)
    found, cells = {}, {}
    for id_, whose, which, penalty in connection.execute(submissions):
        found[whose, which] = SubmissionPoints({}, float(penalty or 0.0))
        cells[id_] = found[whose, which].cells
    if student is not None:
        # By cell, too: the table's index begins with it, and without the index all grades of the class are looked at.
        grades = grades.where(grade.c.notebook_id.in_(cells), grade.c.cell_id.in_(sa.select(base.c.id)))
    for id_, name, automatic, by_hand, extra in connection.execute(grades):
        if id_ in cells:
            cells[id_][name] = CellPoints(automatic, by_hand, extra or 0.0)
    return found


def read_cells(connection: sa.Connection | Session) -> dict[str, list[GradedCell]]:
    """Unit → its test cells, of the units that the gradebook knows."""
    assignment, notebook, base = _TABLE["assignment"], _TABLE["notebook"], _TABLE["base_cell"]
    code, task = _TABLE["grade_cells"], _TABLE["task_cells"]
    units = sa.select(assignment.c.name).join_from(assignment, notebook, notebook.c.assignment_id == assignment.c.id)
    units = units.where(notebook.c.name == assignment.c.name)
    found: dict[str, list[GradedCell]] = {name: [] for name in connection.execute(units).scalars()}
    query = (
        units.add_columns(base.c.name, sa.func.coalesce(code.c.max_score, task.c.max_score, 0.0))
        .join(base, base.c.notebook_id == notebook.c.id)
        .outerjoin(code, code.c.id == base.c.id)
        .outerjoin(task, task.c.id == base.c.id)
        .where(code.c.id.is_not(None) | task.c.id.is_not(None))
    )
    for unit, name, maximum in connection.execute(query):
        found[unit].append(GradedCell(name, name.partition("_")[2] or name, float(maximum)))
    return found


def cell_names(gradebook: Gradebook, notebook: SubmittedNotebook) -> dict[str, str]:
    """Cell → its name, in one query; asking each grade for its name takes one for each."""
    cells = gradebook.db.query(BaseCell.id, BaseCell.name).filter(BaseCell.notebook_id == notebook.notebook_id)
    return dict(cells.all())
