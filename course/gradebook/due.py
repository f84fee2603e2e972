"""Due dates and extensions: nbgrader's own columns, and what is granted before anything was handed in.

nbgrader keeps an extension in the row of a submission, and takes each such row for something that was handed in. So an
extension of somebody who has handed in nothing waits in ``course_extension`` until the row is made.

This module may touch: the gradebook's database.
"""

import datetime

import sqlalchemy as sa
from nbgrader.api import Assignment, Gradebook, MissingEntry, SubmittedAssignment

from course.gradebook.database import patiently, patiently_written
from course.gradebook.tables import EXTENSIONS


def due_date(gradebook: Gradebook, unit: str) -> datetime.datetime | None:
    """The due date of `unit`, in UTC and without a zone; None where it has none."""
    columns = Assignment.__table__.c
    return patiently(lambda: gradebook.db.execute(sa.select(columns.duedate).where(columns.name == unit)).scalar())


def set_due_date(gradebook: Gradebook, unit: str, when: datetime.datetime | None) -> None:
    """Write the due date of `unit`, which is made where it was never built.

    Arguments:
        when: in UTC and without a zone; None: it has none.

    Raises:
        GradebookBusy: another process holds the database.
    """
    patiently_written(gradebook, lambda: gradebook.update_or_create_assignment(unit, duedate=when))


def extensions(gradebook: Gradebook, unit: str) -> dict[str, datetime.timedelta]:
    """Student → the extension for `unit`, of those who have one; sorted."""
    submission, assignment = SubmittedAssignment.__table__, Assignment.__table__
    query = (
        sa.select(submission.c.student_id, submission.c.extension)
        .join_from(submission, assignment, submission.c.assignment_id == assignment.c.id)
        .where(assignment.c.name == unit)
    )
    waiting = sa.select(EXTENSIONS.c.student, EXTENSIONS.c.seconds).where(EXTENSIONS.c.unit == unit)
    found = {student: datetime.timedelta(seconds=seconds) for student, seconds in gradebook.db.execute(waiting)}
    found |= dict(gradebook.db.execute(query).all())  # once there is a submission, its row alone counts
    return {student: found[student] for student in sorted(found) if found[student]}


def set_extension(gradebook: Gradebook, student: str, unit: str, by: datetime.timedelta | None) -> None:
    """Give `student` more time for `unit`, instead of what was given before.

    Arguments:
        by: None: no extension.

    Raises:
        GradebookBusy: another process holds the database.
    """

    def write() -> None:
        clear_waiting(gradebook, student, unit)
        try:
            gradebook.find_submission(unit, student).extension = by
        except MissingEntry:
            if by is not None:
                row = {"student": student, "unit": unit, "seconds": by.total_seconds()}
                gradebook.db.execute(sa.insert(EXTENSIONS), row)
        gradebook.db.commit()

    patiently_written(gradebook, write)


def waiting_extension(gradebook: Gradebook, student: str, unit: str) -> datetime.timedelta | None:
    """The extension of a student who had handed in nothing when it was given."""
    where = (EXTENSIONS.c.student == student) & (EXTENSIONS.c.unit == unit)
    seconds = gradebook.db.execute(sa.select(EXTENSIONS.c.seconds).where(where)).scalar()
    return None if seconds is None else datetime.timedelta(seconds=seconds)


def clear_waiting(gradebook: Gradebook, student: str, unit: str) -> None:
    """Forget it; the caller commits."""
    where = (EXTENSIONS.c.student == student) & (EXTENSIONS.c.unit == unit)
    gradebook.db.execute(sa.delete(EXTENSIONS).where(where))
