"""Writing results into nbgrader's own gradebook, each submission in one transaction.

Next to nbgrader's tables stand two of ours. ``course_result``: for each student and unit what became of it (graded, no
submission, not gradable, our fault), why, and the digests that tell whether it has to be graded again.
``course_diagnosis``: for each exercise of a graded submission what was seen and why it is probably so. Scores given by
hand and comments are never touched.

This module may touch: the gradebook's database.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

import sqlalchemy as sa
from nbgrader.api import BaseCell, Gradebook, MissingEntry, Student, SubmittedNotebook

from course.errors import GradebookBusy
from course.facts.remarks import Refusal
from course.gradebook.changes import Change
from course.gradebook.late import LatePenalties
from course.judging.old_diagnosis import Diagnosis
from course.judging.submission import Status
from course.judging.verdict import Verdict
from course.text import plain_markdown

# nbgrader 0.9.5 and 0.9.6 fill in a new submission before it stands in the session; SQLAlchemy 2.1 remarks on it.
warnings.filterwarnings("ignore", category=sa.exc.SAWarning, module=r"nbgrader\.api")

BUSY_SECONDS = 20.0
"""How long a database that another process holds is waited for."""

_metadata = sa.MetaData()
RESULTS = sa.Table(
    "course_result",
    _metadata,
    sa.Column("student", sa.String(128), primary_key=True),
    sa.Column("unit", sa.String(128), primary_key=True),
    sa.Column("status", sa.String(32), nullable=False),
    sa.Column("reason", sa.Text, nullable=False, default=""),
    sa.Column("notes", sa.Text, nullable=False, default=""),
    sa.Column("submission_digest", sa.String(64), nullable=False, default=""),
    sa.Column("key_digest", sa.String(64), nullable=False, default=""),
    sa.Column("graded_at", sa.DateTime, nullable=False),
)
DIAGNOSES = sa.Table(
    "course_diagnosis",
    _metadata,
    sa.Column("student", sa.String(128), primary_key=True),
    sa.Column("unit", sa.String(128), primary_key=True),
    sa.Column("exercise", sa.String(128), primary_key=True),
    sa.Column("outcome", sa.String(32), nullable=False),
    sa.Column("causes", sa.Text, nullable=False, default=""),  # JSON: a list of lists of names of misconceptions
    sa.Column("content", sa.Text, nullable=False, default=""),  # JSON: see Diagnosis.to_data
)


@dataclass(frozen=True)
class Result:
    """What became of one student's submission of one unit.

    Attributes:
        student, unit: whose and which.
        status: see `Status`.
        score: points; None unless graded.
        maximum: points that can be had.
        reason: why it was not graded; one sentence.
        notes: what was put right in the submission.
        submission_digest, key_digest: what the grade depends on.
        verdicts: of each graded cell; empty unless graded in this run.
        diagnoses: of each exercise; empty unless graded in this run.
        changes: of a dry run: what recording it would change.
    """

    student: str
    unit: str
    status: Status
    score: float | None
    maximum: float
    reason: str = ""
    notes: tuple[str, ...] = ()
    submission_digest: str = ""
    key_digest: str = ""
    verdicts: tuple[Verdict, ...] = ()
    diagnoses: tuple[Diagnosis, ...] = ()
    changes: tuple[Change, ...] = ()
    refusal: Refusal | None = None


@contextlib.contextmanager
def open_gradebook(db_url: str, course_id: str = "") -> Iterator[Gradebook]:
    """nbgrader's gradebook with our tables in it.

    Raises:
        GradebookBusy: another process holds the database.
    """
    gradebook = patiently(lambda: _open(db_url, course_id))
    try:
        yield gradebook
    finally:
        gradebook.close()


def _open(db_url: str, course_id: str) -> Gradebook:
    gradebook = Gradebook(db_url, course_id)
    try:
        _metadata.create_all(gradebook.engine)
    except sa.exc.OperationalError:
        gradebook.close()
        raise
    return gradebook


def patiently(write, seconds: float | None = None):
    """Call `write`; while another process holds the database, try again for `seconds`."""
    end = time.monotonic() + (BUSY_SECONDS if seconds is None else seconds)
    while True:
        try:
            return write()
        except sa.exc.OperationalError as error:
            if "locked" not in str(error).lower():
                raise GradebookBusy(f"the gradebook cannot be used: {error.orig!s}") from None
            if time.monotonic() >= end:
                raise GradebookBusy("another program holds the gradebook; close it and run the command again") from None
            time.sleep(0.2)


def record(
    gradebook: Gradebook,
    result: Result,
    timestamp: datetime.datetime | None = None,
    penalties: LatePenalties | None = None,
) -> float | None:
    """Write `result`, all of it or nothing; the score that now stands, scores given by hand and penalties included.

    Arguments:
        timestamp: when it was submitted.
        penalties: what is taken off for being late.
    """

    def write() -> float | None:
        try:
            return _write(gradebook, result, timestamp, penalties)
        except BaseException:
            gradebook.db.rollback()
            raise

    return patiently(write)


def _write(
    gradebook: Gradebook, result: Result, timestamp: datetime.datetime | None, penalties: LatePenalties | None
) -> float | None:
    gradebook.update_or_create_student(result.student)
    score = None
    if result.status in (Status.GRADED, Status.DAMAGED):
        extra = {"timestamp": timestamp} if timestamp else {}
        gradebook.update_or_create_submission(result.unit, result.student, **extra)
        notebook = gradebook.find_submission_notebook(result.unit, result.unit, result.student)
        _write_scores(gradebook, notebook, result)
        gradebook.db.flush()
        gradebook.db.refresh(notebook)
        notebook.late_submission_penalty = penalties.of(notebook) if penalties else None
        if result.status is Status.GRADED:
            score = float(notebook.score) - float(notebook.late_submission_penalty or 0.0)
    _write_row(gradebook, result)
    gradebook.db.commit()
    gradebook.db.expunge_all()  # else memory grows with the class
    return score


def _write_scores(gradebook: Gradebook, notebook: SubmittedNotebook, result: Result) -> None:
    cells = gradebook.db.query(BaseCell.id, BaseCell.name).filter(BaseCell.notebook_id == notebook.notebook_id)
    names = dict(cells.all())  # one query, where asking each grade for its name takes one for each
    verdicts = {verdict.cell.grade_id: verdict for verdict in result.verdicts}
    for grade in notebook.grades:
        verdict = verdicts.get(names[grade.cell_id])
        grade.auto_score = verdict.earned if verdict else None
        grade.needs_manual_grade = verdict is None or grade.manual_score is not None
    for comment in notebook.comments:
        reason = result.reason or _comment(names[comment.cell_id], result.verdicts)
        comment.auto_comment = plain_markdown(reason) or None


def _comment(exercise: str, verdicts: tuple[Verdict, ...]) -> str:
    reasons = [verdict.reason for verdict in verdicts if verdict.cell.exercise == exercise and verdict.reason]
    return " ".join(dict.fromkeys(reasons))


def _write_row(gradebook: Gradebook, result: Result) -> None:
    where = (RESULTS.c.student == result.student) & (RESULTS.c.unit == result.unit)
    gradebook.db.execute(sa.delete(RESULTS).where(where))
    row = {
        "student": result.student,
        "unit": result.unit,
        "status": result.status.value,
        "reason": json.dumps(result.refusal.to_data()) if result.refusal else result.reason,
        "notes": _notes(result.notes),
        "submission_digest": result.submission_digest,
        "key_digest": result.key_digest,
        "graded_at": datetime.datetime.now(datetime.UTC).replace(tzinfo=None),
    }
    gradebook.db.execute(sa.insert(RESULTS).values(**row))
    if result.status is Status.FAULT:
        return
    where = (DIAGNOSES.c.student == result.student) & (DIAGNOSES.c.unit == result.unit)
    gradebook.db.execute(sa.delete(DIAGNOSES).where(where))
    if result.diagnoses:
        rows = [_diagnosis_row(result, diagnosis) for diagnosis in result.diagnoses]
        gradebook.db.execute(sa.insert(DIAGNOSES), rows)


def _notes(notes: tuple) -> str:
    told = all(isinstance(note, str) for note in notes)
    return "\n".join(notes) if told else json.dumps([note.to_data() for note in notes], ensure_ascii=False)


def _diagnosis_row(result: Result, diagnosis: Diagnosis) -> dict:
    return {
        "student": result.student,
        "unit": result.unit,
        "exercise": diagnosis.exercise,
        "outcome": diagnosis.outcome,
        "causes": json.dumps(
            [[getattr(one, "name", one) for one in cause] for cause in diagnosis.causes], ensure_ascii=False
        ),
        "content": json.dumps(diagnosis.to_data(), ensure_ascii=False),
    }


def recorded(gradebook: Gradebook, student: str, unit: str) -> Result | None:
    """What the gradebook says of a student's unit, scores given by hand included; None when it says nothing."""
    where = (RESULTS.c.student == student) & (RESULTS.c.unit == unit)
    row = gradebook.db.execute(sa.select(RESULTS).where(where)).mappings().first()
    if row is None:
        return None
    status = Status(row["status"])
    score, maximum = scores(gradebook, student, unit)
    digests = {name: row[name] for name in ("submission_digest", "key_digest")}
    notes = tuple(filter(None, row["notes"].split("\n")))
    score = score if status is Status.GRADED else None
    return Result(student, unit, status, score, maximum, row["reason"], notes, **digests)


def scores(gradebook: Gradebook, student: str, unit: str) -> tuple[float, float]:
    """Score and maximum of a student's unit by nbgrader's own reckoning."""
    try:
        notebook = gradebook.find_submission_notebook(unit, unit, student)
    except MissingEntry:
        return 0.0, float(gradebook.find_notebook(unit, unit).max_score)
    return max(0.0, float(notebook.score) - late_penalty(gradebook, student, unit)), float(notebook.max_score)


def late_penalty(gradebook: Gradebook, student: str, unit: str) -> float:
    """The points that nbgrader's late submission plugin takes off."""
    try:
        return float(gradebook.find_submission_notebook(unit, unit, student).late_submission_penalty or 0.0)
    except MissingEntry:
        return 0.0


def enrolled(gradebook: Gradebook) -> list[str]:
    """The ids of all students in the gradebook, sorted."""
    return sorted(gradebook.db.execute(sa.select(Student.__table__.c.id)).scalars())
