"""Writing results into nbgrader's own gradebook, each submission in one transaction.

Scores given by hand and comments are never touched. What stands beside nbgrader's tables is told in ``tables``.

This module may touch: the gradebook's database.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import time
import warnings
import zlib
from collections.abc import Iterator

import sqlalchemy as sa
from nbgrader.api import BaseCell, Gradebook, MissingEntry, Student, SubmittedNotebook

from course.errors import GradebookBusy
from course.facts.remarks import Change, Note, Refusal, Status, Why
from course.gradebook.late import LatePenalties
from course.gradebook.result import Result
from course.gradebook.tables import DIAGNOSES, METADATA, OBSERVATIONS, RESULTS
from course.judging.diagnosis import Diagnosis
from course.judging.observed import Observed, ObservedCell
from course.judging.verdict import Verdict
from course.text import plain_markdown
from course.words.findings import KO, sentence
from course.words.remarks import refusal_sentence

# nbgrader 0.9.5 and 0.9.6 fill in a new submission before it stands in the session; SQLAlchemy 2.1 remarks on it.
warnings.filterwarnings("ignore", category=sa.exc.SAWarning, module=r"nbgrader\.api")

_UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)
"""What comes of reading JSON that another version, or somebody else, wrote."""
BUSY_SECONDS = 20.0
"""How long a database that another process holds is waited for."""
LARGEST_OBSERVATION = 200_000
"""Bytes, compressed, of one cell; a submission with a larger one is executed again where it has to be judged again."""


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
        METADATA.create_all(gradebook.engine)
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
    score = None
    if result.status not in (Status.GRADED, Status.DAMAGED):
        gradebook.update_or_create_student(result.student)
    else:
        notebook = _submitted(gradebook, result, timestamp)
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


def _submitted(gradebook: Gradebook, result: Result, timestamp: datetime.datetime | None) -> SubmittedNotebook:
    """The submission in nbgrader's tables; made where there is none, by nbgrader's own ways, which commit."""
    where = (result.unit, result.unit, result.student)
    with contextlib.suppress(MissingEntry):
        notebook = gradebook.find_submission_notebook(*where)
        if timestamp is None or notebook.assignment.timestamp == timestamp:
            return notebook
    gradebook.update_or_create_student(result.student)
    extra = {"timestamp": timestamp} if timestamp else {}
    gradebook.update_or_create_submission(result.unit, result.student, **extra)
    return gradebook.find_submission_notebook(*where)


def _write_scores(gradebook: Gradebook, notebook: SubmittedNotebook, result: Result) -> None:
    names = cell_names(gradebook, notebook)
    verdicts = {verdict.cell.grade_id: verdict for verdict in result.verdicts}
    for grade in notebook.grades:
        verdict = verdicts.get(names[grade.cell_id])
        grade.auto_score = verdict.earned if verdict else None
        grade.needs_manual_grade = verdict is None or grade.manual_score is not None
    for comment in notebook.comments:
        told = refusal_sentence(result.refusal, KO) or _comment(names[comment.cell_id], result.verdicts)
        comment.auto_comment = plain_markdown(told) or None


def cell_names(gradebook: Gradebook, notebook: SubmittedNotebook) -> dict[str, str]:
    """Cell → its name, in one query; asking each grade for its name takes one for each."""
    cells = gradebook.db.query(BaseCell.id, BaseCell.name).filter(BaseCell.notebook_id == notebook.notebook_id)
    return dict(cells.all())


def _comment(exercise: str, verdicts: tuple[Verdict, ...]) -> str:
    findings = [verdict.finding for verdict in verdicts if verdict.cell.exercise == exercise and verdict.finding]
    return " ".join(dict.fromkeys(map(sentence, findings)))


def _write_row(gradebook: Gradebook, result: Result) -> None:
    row = {
        "status": result.status.value,
        "reason": _json(result.refusal.to_data()) if result.refusal else "",
        "notes": _json([note.to_data() for note in result.notes]) if result.notes else "",
        "submission_digest": result.submission_digest,
        "key_digest": result.key_digest,
        "graded_at": datetime.datetime.now(datetime.UTC).replace(tzinfo=None),
    }
    _replace(gradebook, RESULTS, result, [row])
    if result.status is not Status.FAULT:
        _replace(gradebook, DIAGNOSES, result, [_diagnosis_row(diagnosis) for diagnosis in result.diagnoses])
    if result.observed is not None:
        _replace(gradebook, OBSERVATIONS, result, _observation_rows(result))


def _replace(gradebook: Gradebook, table: sa.Table, result: Result, rows: list[dict]) -> None:
    """Put `rows` of the submission into `table` in the place of those that are there."""
    where = (table.c.student == result.student) & (table.c.unit == result.unit)
    gradebook.db.execute(sa.delete(table).where(where))
    if rows:
        gradebook.db.execute(sa.insert(table), [{"student": result.student, "unit": result.unit, **r} for r in rows])


def _diagnosis_row(diagnosis: Diagnosis) -> dict:
    return {
        "exercise": diagnosis.exercise,
        "outcome": diagnosis.outcome.value,
        "causes": _json(diagnosis.causes),
        "content": _json(diagnosis.to_data()),
    }


def _observation_rows(result: Result) -> list[dict]:
    cells = {name: zlib.compress(_json(cell.to_data()).encode()) for name, cell in result.observed.cells.items()}
    if any(len(data) > LARGEST_OBSERVATION for data in cells.values()):
        return []
    states = {name: cell.state.value for name, cell in result.observed.cells.items()}
    digest = result.observed_digest
    return [{"cell": name, "state": states[name], "cases": data, "digest": digest} for name, data in cells.items()]


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=True)  # a submission may have written lone surrogates


def recorded(gradebook: Gradebook, student: str, unit: str) -> Result | None:
    """What the gradebook says of a student's unit, scores given by hand included; None when it says nothing."""
    where = (RESULTS.c.student == student) & (RESULTS.c.unit == unit)
    row = gradebook.db.execute(sa.select(RESULTS).where(where)).mappings().first()
    if row is None:
        return None
    status = Status(row["status"])
    score, maximum = scores(gradebook, student, unit)
    digests = {name: row[name] for name in ("submission_digest", "key_digest")}
    score = score if status is Status.GRADED else None
    return Result(
        student, unit, status, score, maximum, read_refusal(row["reason"]), read_notes(row["notes"]), **digests
    )


def read_refusal(text: str) -> Refusal | None:
    """A refusal as the table has it; what another version wrote there is kept as its own words."""
    try:
        return Refusal.from_data(json.loads(text)) if text else None
    except _UNREADABLE:
        return Refusal(Why.OTHER, detail=(text,))


def read_notes(text: str) -> tuple[Note, ...]:
    """Notes as the table has them; what another version wrote there is kept as its own words."""
    try:
        return tuple(map(Note.from_data, json.loads(text))) if text else ()
    except _UNREADABLE:
        return tuple(Note(Change.OTHER, detail=(line,)) for line in text.split("\n") if line)


def stored_observation(gradebook: Gradebook, student: str, unit: str, digest: str) -> Observed | None:
    """What was observed of a submission; None where nothing is stored that depends on just this."""
    columns = OBSERVATIONS.c
    where = (columns.student == student) & (columns.unit == unit) & (columns.digest == digest)
    rows = gradebook.db.execute(sa.select(columns.cell, columns.cases).where(where)).all()
    try:
        cells = {name: ObservedCell.from_data(json.loads(zlib.decompress(data))) for name, data in rows}
    except (*_UNREADABLE, zlib.error):
        return None
    return Observed(cells) if cells else None


def seen_of(gradebook: Gradebook, student: str, unit: str) -> tuple[Refusal | None, dict[str, Diagnosis]]:
    """Why a student's unit has no score, and the diagnosis of each exercise; nothing where nothing is known.

    A fault of ours is nothing that is wrong with the submission: what was seen of it before still stands.
    """
    columns = DIAGNOSES.c
    where = (columns.student == student) & (columns.unit == unit)
    result = recorded(gradebook, student, unit)
    found = {}
    for name, content in gradebook.db.execute(sa.select(columns.exercise, columns.content).where(where)):
        if (diagnosis := read_diagnosis(content)) is not None:
            found[name] = diagnosis
    return result.refusal if result and result.status is not Status.FAULT else None, found


def read_diagnosis(text: str) -> Diagnosis | None:
    """A diagnosis as the table has it; None for one that another version wrote: what it said is lost."""
    try:
        return Diagnosis.from_data(json.loads(text))
    except _UNREADABLE:
        return None


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
