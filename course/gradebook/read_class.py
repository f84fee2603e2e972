"""The reader of scores: a whole class out of nbgrader's database in a handful of queries, no row an object of its own.

nbgrader's classes would load each grade by itself: minutes for a large class. The score of a cell is computed as
nbgrader does: a score by hand before an automatic one, extra credit added; of a unit, late penalties taken off.

This module may touch: the gradebook and ``source/``, reading.
"""

from __future__ import annotations

import contextlib
import functools
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import sqlalchemy as sa
from nbgrader.api import Base

from course.errors import SourceError, UsageError
from course.facts.remarks import Refusal, Status, Why
from course.gradebook.class_data import TRIED, ClassData, Participant, Seen, UnitPoints, Work
from course.gradebook.gradebook import patiently, read_diagnosis, read_notes, read_refusal
from course.gradebook.roster import ROSTER
from course.gradebook.tables import DIAGNOSES, RESULTS
from course.judging.diagnosis import Diagnosis
from course.judging.unit import GradedCell, find_units, read_unit
from course.judging.verdict import Outcome
from course.text import whole_name

_TABLE = Base.metadata.tables
# Many students show the same: each text is read once.
_refusal, _notes, _diagnosis = (
    functools.lru_cache(maxsize=4096)(read) for read in (read_refusal, read_notes, read_diagnosis)
)


def read_class(db_url: str, source: Path, course: str = "") -> ClassData:
    """The class in a gradebook.

    Arguments:
        db_url: of the gradebook.
        source: the folder with the units, for their titles and the order of their cells.
        course: the id of the course.

    Raises:
        UsageError: there is no gradebook.
        GradebookBusy: another process holds it.
    """
    return patiently(lambda: _read(db_url, source, course))


def _read(db_url: str, source: Path, course: str) -> ClassData:
    with _reading(db_url) as connection:
        tables = set(sa.inspect(connection).get_table_names())
        if not {"student", "grade", "submitted_notebook"} <= tables:
            raise UsageError("the gradebook is empty; run: course build, and then course grade")
        units = _units(connection, source)
        students = _students(connection, tables)
        members = {student.id for student in students if not student.left}
        works = _works(connection, tables, {unit.name: unit for unit in units})
        tried, diagnosed, seen = _diagnoses(connection, tables, members, works)
    return ClassData(course, units, students, works, tried, diagnosed, seen)


@contextlib.contextmanager
def _reading(db_url: str) -> Iterator[sa.Connection]:
    """A connection that sees one state of the gradebook, even while another process grades."""
    url = sa.make_url(db_url)
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").is_file():
        raise UsageError(f"there is no gradebook at {url.database}; run: course build, and then course grade")
    engine = sa.create_engine(url)
    try:
        with engine.connect() as connection:
            if url.get_backend_name() == "sqlite":
                connection.exec_driver_sql("BEGIN")  # Python's sqlite3 begins none for a SELECT
            yield connection
    except sa.exc.DatabaseError as error:
        if isinstance(error, sa.exc.OperationalError):
            raise
        raise UsageError(f"the gradebook {url.database} cannot be read: {error.orig}") from None
    finally:
        engine.dispose()


def _units(connection: sa.Connection, source: Path) -> tuple[UnitPoints, ...]:
    cells = _cells(connection)
    units = []
    for name in sorted({*cells, *find_units(source)}):
        title, order = _from_source(source, name)
        places = {cell: place for place, cell in enumerate(order)}
        known = sorted(cells.get(name, []), key=lambda cell: (places.get(cell.grade_id, len(order)), cell.grade_id))
        units.append(UnitPoints(name, title, name in cells, tuple(known)))
    return tuple(units)


def _cells(connection: sa.Connection) -> dict[str, list[GradedCell]]:
    assignment, notebook, base = _TABLE["assignment"], _TABLE["notebook"], _TABLE["base_cell"]
    code, task = _TABLE["grade_cells"], _TABLE["task_cells"]
    found: dict[str, list[GradedCell]] = {
        name: [] for name in connection.execute(sa.select(assignment.c.name)).scalars()
    }
    query = (
        sa.select(assignment.c.name, base.c.name, sa.func.coalesce(code.c.max_score, task.c.max_score, 0.0))
        .select_from(base.join(notebook, base.c.notebook_id == notebook.c.id))
        .join(assignment, notebook.c.assignment_id == assignment.c.id)
        .outerjoin(code, code.c.id == base.c.id)
        .outerjoin(task, task.c.id == base.c.id)
        .where(code.c.id.is_not(None) | task.c.id.is_not(None))
    )
    for unit, name, maximum in connection.execute(query):
        found[unit].append(GradedCell(name, name.partition("_")[2] or name, float(maximum)))
    return found


def _from_source(source: Path, name: str) -> tuple[str, list[str]]:
    """The title of a unit and the order of its test cells; nothing where the source is not at hand."""
    try:
        unit = read_unit(source, name)
    except SourceError:
        return "", []
    texts = [cell.source for cell in unit.notebook.cells if cell.cell_type == "markdown"]
    title = next((text.splitlines()[0][2:].strip() for text in texts if text.startswith("# ")), "")
    return title, [cell.grade_id for cell in unit.graded_cells]


def _students(connection: sa.Connection, tables: set[str]) -> tuple[Participant, ...]:
    student = _TABLE["student"].c
    roster = _roster(connection, tables)
    found = {}
    for id_, first, last, email in connection.execute(
        sa.select(student.id, student.first_name, student.last_name, student.email)
    ):
        listed, address = roster.get(id_, ("", ""))
        name = whole_name(first or "", last or "") or listed
        found[id_] = Participant(id_, name, email or address, left=bool(roster) and id_ not in roster)
    for id_, (name, email) in roster.items():
        found.setdefault(id_, Participant(id_, name, email))
    return tuple(found[id_] for id_ in sorted(found))


def _roster(connection: sa.Connection, tables: set[str]) -> dict[str, tuple[str, str]]:
    """Student → name and address, of those who are in the class; empty where nobody keeps a roster."""
    if ROSTER.name not in tables:
        return {}
    columns = (ROSTER.c.student, ROSTER.c.name, ROSTER.c.email)
    return {student: (name or "", email or "") for student, name, email in connection.execute(sa.select(*columns))}


def _works(connection: sa.Connection, tables: set[str], units: dict[str, UnitPoints]) -> dict[tuple[str, str], Work]:
    if RESULTS.name not in tables:
        return {}
    scores = _scores(connection)
    works = {}
    columns = (RESULTS.c.student, RESULTS.c.unit, RESULTS.c.status, RESULTS.c.reason, RESULTS.c.notes)
    for student, unit, word, reason, notes in connection.execute(sa.select(*columns)):
        if unit not in units:
            continue
        work = Work(Status(word), _refusal(reason), _notes(notes))
        if work.status is Status.GRADED:
            work = _graded(work, units[unit], scores.get((student, unit)))
        works[student, unit] = work
    return works


def _graded(work: Work, unit: UnitPoints, found: tuple[dict, dict, float] | None) -> Work:
    """`work` with its scores; where they are gone, that is our fault."""
    if found is None:
        return replace(work, status=Status.FAULT, refusal=Refusal(Why.SCORES_LOST))
    points, automatic, penalty = found
    passed = {cell.grade_id for cell in unit.cells if cell.points and automatic.get(cell.grade_id) == cell.points}
    score = max(0.0, sum(points.values()) - penalty)
    return replace(work, score=score, points=points, penalty=penalty, passed=frozenset(passed))


def _scores(connection: sa.Connection) -> dict[tuple[str, str], tuple[dict, dict, float]]:
    """(student, unit) → points by cell, automatic points by cell, and what is taken off for being late."""
    notebook, submission = _TABLE["submitted_notebook"], _TABLE["submitted_assignment"]
    assignment, grade, base = _TABLE["assignment"], _TABLE["grade"], _TABLE["base_cell"]
    query = sa.select(
        notebook.c.id, submission.c.student_id, assignment.c.name, notebook.c.late_submission_penalty
    ).select_from(
        notebook.join(submission, notebook.c.assignment_id == submission.c.id).join(
            assignment, submission.c.assignment_id == assignment.c.id
        )
    )
    places, found = {}, {}
    for id_, student, unit, penalty in connection.execute(query):
        places[id_] = found[student, unit] = ({}, {}, float(penalty or 0.0))
    names = dict(connection.execute(sa.select(base.c.id, base.c.name)).all())
    columns = (grade.c.notebook_id, grade.c.cell_id, grade.c.auto_score, grade.c.manual_score, grade.c.extra_credit)
    for id_, cell, automatic, manual, extra in connection.execute(sa.select(*columns)).all():
        if id_ not in places or cell not in names:
            continue
        points, by_machine, _ = places[id_]
        given = automatic if manual is None else manual
        if given is not None or extra:
            points[names[cell]] = (given or 0.0) + (extra or 0.0)
        if automatic is not None:
            by_machine[names[cell]] = automatic
    return found


def _diagnoses(
    connection: sa.Connection, tables: set[str], members: set[str], works: dict[tuple[str, str], Work]
) -> tuple[dict[tuple[str, str], set[str]], set[tuple[str, str]], tuple[Seen, ...]]:
    tried: dict[tuple[str, str], set[str]] = defaultdict(set)
    diagnosed, seen = set(), []
    if DIAGNOSES.name not in tables:
        return {}, set(), ()
    row = DIAGNOSES.c
    content = sa.case((row.outcome == Outcome.RIGHT.value, ""), else_=row.content)
    query = sa.select(row.student, row.unit, row.exercise, row.outcome, content)
    for student, unit, exercise, outcome, text in connection.execute(query).all():
        work = works.get((student, unit))
        if student not in members or work is None or work.score is None:
            continue
        diagnosed.add((student, unit))
        if outcome in TRIED:
            tried[unit, exercise].add(student)
        if outcome != Outcome.RIGHT:
            seen.append(Seen(student, unit, _diagnosis(text) or Diagnosis(exercise, Outcome(outcome), 0, 0)))
    seen.sort(key=lambda one: (one.unit, one.diagnosis.exercise, one.student))
    return dict(tried), diagnosed, tuple(seen)
