"""What the gradebook has of one submission: its result, what was observed, what was diagnosed."""

import datetime
import json
import zlib

import sqlalchemy as sa
from nbgrader.api import Gradebook

from course.facts.remarks import Refusal, Status
from course.gradebook.points import read_cells, read_points
from course.gradebook.result import Result
from course.gradebook.tables import (
    DIAGNOSES,
    GRADINGS,
    OBSERVATIONS,
    RESULTS,
    UNREADABLE,
    read_diagnosis,
    read_notes,
    read_refusal,
)
from course.judging.diagnosis import Diagnosis
from course.judging.observed import Observed, ObservedCell


def recorded(gradebook: Gradebook, student: str, unit: str) -> Result | None:
    """The result of a student's unit, with scores given by hand; None where there is none, or its score is gone."""
    row = gradebook.db.execute(sa.select(RESULTS).where(_of(RESULTS, student, unit))).mappings().first()
    if row is None:
        return None
    status, score = Status(row["status"]), None
    if status is Status.GRADED:
        points = read_points(gradebook.db, student, unit).get((student, unit))
        if points is None:
            return None
        score = points.score
    maximum = sum(cell.points for cell in read_cells(gradebook.db).get(unit, ()))
    digests = {name: row[name] for name in ("submission_digest", "key_digest")}
    return Result(
        student, unit, status, score, maximum, read_refusal(row["reason"]), read_notes(row["notes"]), **digests
    )


def stored_observation(gradebook: Gradebook, student: str, unit: str, digest: str) -> Observed | None:
    """What was observed of a submission; None where nothing is stored that depends on just this."""
    columns = OBSERVATIONS.c
    where = _of(OBSERVATIONS, student, unit) & (columns.digest == digest)
    rows = gradebook.db.execute(sa.select(columns.cell, columns.cases).where(where)).all()
    try:
        cells = {name: ObservedCell.from_data(json.loads(zlib.decompress(data))) for name, data in rows}
    except (*UNREADABLE, zlib.error):
        return None
    return Observed(cells) if cells else None


def seen_of(gradebook: Gradebook, student: str, unit: str) -> tuple[Refusal | None, dict[str, Diagnosis]]:
    """Why a student's unit has no score, and the diagnosis of each exercise; nothing where nothing is known.

    A fault of ours is nothing that is wrong with the submission: what was seen of it before still stands.
    """
    of_it = _of(RESULTS, student, unit) & (RESULTS.c.status != Status.FAULT.value)
    reason = gradebook.db.execute(sa.select(RESULTS.c.reason).where(of_it)).scalar()
    query = sa.select(DIAGNOSES.c.exercise, DIAGNOSES.c.content).where(_of(DIAGNOSES, student, unit))
    diagnoses = {name: read_diagnosis(content) for name, content in gradebook.db.execute(query)}
    return read_refusal(reason or ""), {name: known for name, known in diagnoses.items() if known is not None}


def gradings_since(gradebook: Gradebook, student: str, unit: str, moment: datetime.datetime) -> int:
    """How often another content of a student's unit was graded since `moment`, in UTC and without a zone."""
    where = _of(GRADINGS, student, unit) & (GRADINGS.c.graded_at >= moment)
    return gradebook.db.execute(sa.select(sa.func.count()).select_from(GRADINGS).where(where)).scalar()


def _of(table: sa.Table, student: str, unit: str) -> sa.ColumnElement[bool]:
    return (table.c.student == student) & (table.c.unit == unit)
