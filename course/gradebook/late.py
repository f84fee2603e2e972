"""What nbgrader's late submission plugin takes off, as ``nbgrader_config.py`` sets it.

This module may touch: the penalties in the gradebook's database.
"""

import datetime

import sqlalchemy as sa
from nbgrader.api import Assignment, Gradebook, SubmittedAssignment, SubmittedNotebook
from nbgrader.apps.baseapp import NbGrader
from nbgrader.preprocessors import AssignLatePenalties

from course.gradebook.database import patiently_written
from course.gradebook.points import read_points


class LatePenalties:
    """Computes penalties by the plugin of the configuration."""

    def __init__(self, app: NbGrader) -> None:
        step = AssignLatePenalties(parent=app)
        self._plugin = step.plugin_class(parent=step)

    def of(self, notebook: SubmittedNotebook) -> float | None:
        """The points to be taken off `notebook`, which has its scores; never more than it has. None: not late."""
        of_it = notebook.assignment
        seconds = seconds_late(of_it.timestamp, of_it.assignment.duedate, of_it.extension)
        return self.points(notebook.student.id, notebook.score, seconds)

    def points(self, student: str, score: float, seconds: float) -> float | None:
        """The points to be taken off `score` for being `seconds` late; never more than it has. None: nothing."""
        if not seconds:
            return None
        penalty = self._plugin.late_submission_penalty(student, score, seconds)
        return None if penalty is None else min(max(penalty, 0.0), score)


def seconds_late(
    handed_in: datetime.datetime | None, due: datetime.datetime | None, extension: datetime.timedelta | None
) -> float:
    """How late a submission is; 0 where it is not, or nobody knows. nbgrader's own fails where no due date is extended.

    Arguments:
        handed_in, due: in UTC and without a zone, as nbgrader has them.
        extension: of this student.
    """
    if handed_in is None or due is None:
        return 0.0
    return max(0.0, (handed_in - due - (extension or datetime.timedelta())).total_seconds())


def settle_penalties(gradebook: Gradebook, penalties: LatePenalties) -> int:
    """Make all penalties what dates, extensions, rules and scores now ask for, all or none; how many changed.

    Raises:
        GradebookBusy: another process holds the database.
    """
    return patiently_written(gradebook, lambda: _settle(gradebook, penalties))


def _settle(gradebook: Gradebook, penalties: LatePenalties) -> int:
    # Columns, not entities: nbgrader's classes would add up all grades of each submission by itself.
    notebook, submission, assignment = (one.__table__ for one in (SubmittedNotebook, SubmittedAssignment, Assignment))
    times = (submission.c.timestamp, assignment.c.duedate, submission.c.extension)
    query = (
        sa.select(notebook.c.id, submission.c.student_id, assignment.c.name, notebook.c.late_submission_penalty, *times)
        .join_from(notebook, submission, notebook.c.assignment_id == submission.c.id)
        .join(assignment, submission.c.assignment_id == assignment.c.id)
        .where((notebook.c.late_submission_penalty.is_not(None)) | (submission.c.timestamp > assignment.c.duedate))
    )
    rows, points = gradebook.db.execute(query).all(), {}
    if rows:
        points = read_points(gradebook.db)
    changed = []
    for id_, student, unit, before, *moments in rows:
        earned = sum(cell.total or 0.0 for cell in points[student, unit].cells.values())
        after = penalties.points(student, earned, seconds_late(*moments))
        if (before or 0.0) != (after or 0.0):
            changed.append({"which": id_, "penalty": after})
    if changed:
        update = sa.update(notebook).where(notebook.c.id == sa.bindparam("which"))
        gradebook.db.execute(update.values(late_submission_penalty=sa.bindparam("penalty")), changed)
    gradebook.db.commit()
    gradebook.db.expunge_all()
    return len(changed)
