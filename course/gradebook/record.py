"""Writing results into nbgrader's own gradebook, each submission in one transaction.

Scores given by hand and comments are never touched. What stands beside nbgrader's tables is told in ``tables``.

This module may touch: the gradebook's database.
"""

import contextlib
import datetime
import json
import zlib

import sqlalchemy as sa
from nbgrader.api import Gradebook, MissingEntry, SubmittedNotebook

from course.facts.remarks import Status
from course.gradebook.database import patiently_written
from course.gradebook.due import clear_waiting, waiting_extension
from course.gradebook.late import LatePenalties
from course.gradebook.points import cell_names
from course.gradebook.result import Result
from course.gradebook.tables import DIAGNOSES, GRADINGS, OBSERVATIONS, RESULTS
from course.judging.verdict import Verdict
from course.text import plain_markdown
from course.words.findings import KO, sentence
from course.words.remarks import refusal_sentence

LARGEST_OBSERVATION = 200_000
"""Bytes, compressed, of one cell; a submission with a larger one is executed again where it has to be judged again."""


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

    Raises:
        GradebookBusy: another process holds the database.
    """
    return patiently_written(gradebook, lambda: _write(gradebook, result, timestamp, penalties))


def _write(
    gradebook: Gradebook, result: Result, timestamp: datetime.datetime | None, penalties: LatePenalties | None
) -> float | None:
    score = None
    if result.status not in (Status.GRADED, Status.DAMAGED):
        gradebook.update_or_create_student(result.student)
    else:
        notebook = _submitted(gradebook, result, timestamp)
        clear_waiting(gradebook, result.student, result.unit)
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
    extra: dict[str, object] = {"timestamp": timestamp} if timestamp else {}
    if (waiting := waiting_extension(gradebook, result.student, result.unit)) is not None:
        extra["extension"] = waiting
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
    if result.submission_digest:
        _note_grading(gradebook, result, row)
    _replace(gradebook, RESULTS, result, [row])
    if result.status is not Status.FAULT:
        _replace(gradebook, DIAGNOSES, result, _diagnosis_rows(result))
    if result.observed is not None:
        _replace(gradebook, OBSERVATIONS, result, _observation_rows(result))


def _note_grading(gradebook: Gradebook, result: Result, row: dict) -> None:
    """Note that another content than before is graded; judging the same once more is none."""
    of_it = (RESULTS.c.student == result.student) & (RESULTS.c.unit == result.unit)
    before = gradebook.db.execute(sa.select(RESULTS.c.submission_digest).where(of_it)).scalar()
    if before != result.submission_digest:
        values = {name: row[name] for name in ("graded_at", "submission_digest")}
        gradebook.db.execute(sa.insert(GRADINGS), [{"student": result.student, "unit": result.unit, **values}])


def _replace(gradebook: Gradebook, table: sa.Table, result: Result, rows: list[dict]) -> None:
    """Put `rows` of the submission into `table` in the place of those that are there."""
    where = (table.c.student == result.student) & (table.c.unit == result.unit)
    gradebook.db.execute(sa.delete(table).where(where))
    if rows:
        gradebook.db.execute(sa.insert(table), [{"student": result.student, "unit": result.unit, **r} for r in rows])


def _diagnosis_rows(result: Result) -> list[dict]:
    return [
        {"exercise": d.exercise, "outcome": d.outcome.value, "causes": _json(d.causes), "content": _json(d.to_data())}
        for d in result.diagnoses
    ]


def _observation_rows(result: Result) -> list[dict]:
    rows = [
        {
            "cell": name,
            "state": cell.state.value,
            "cases": zlib.compress(_json(cell.to_data()).encode()),
            "digest": result.observed_digest,
        }
        for name, cell in result.observed.cells.items()
    ]
    return rows if all(len(row["cases"]) <= LARGEST_OBSERVATION for row in rows) else []


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=True)  # a submission may have written lone surrogates
