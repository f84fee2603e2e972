"""The reader of a whole class, out of nbgrader's database in a handful of queries; its points are those of ``points``.

This module may touch: the gradebook and ``source/``, reading.
"""

import contextlib
import functools
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import sqlalchemy as sa
from nbgrader.api import Student

from course.errors import SourceError, UsageError
from course.facts.remarks import Refusal, Status, Why
from course.facts.student import RosterStudent
from course.gradebook.class_data import TRIED, ClassData, Participant, Seen, UnitPoints, Work
from course.gradebook.database import patiently
from course.gradebook.points import SubmissionPoints, read_cells, read_points
from course.gradebook.roster import read_roster
from course.gradebook.tables import DIAGNOSES, RESULTS, read_diagnosis, read_notes, read_refusal
from course.judging.dependence import names_used
from course.judging.diagnosis import Diagnosis
from course.judging.unit import find_units, read_unit
from course.judging.verdict import Outcome
from course.text import whole_name

# Many students show the same: each text is read once.
_refusal, _notes, _diagnosis = (
    functools.lru_cache(maxsize=4096)(read) for read in (read_refusal, read_notes, read_diagnosis)
)


def read_class(db_url: str, source: Path, course: str = "", units: Sequence[str] = ()) -> ClassData:
    """The class in a gradebook.

    Arguments:
        db_url: of the gradebook.
        source: the folder with the units, for their titles and the order of their cells.
        course: the id of the course.
        units: those of the course, in their order; none: all of the gradebook and of `source`, by name.

    Raises:
        UsageError: there is no gradebook.
        GradebookBusy: another process holds it.
    """
    return patiently(lambda: _read(db_url, source, course, units))


def _read(db_url: str, source: Path, course: str, chosen: Sequence[str]) -> ClassData:
    with _reading(db_url) as connection:
        tables = set(sa.inspect(connection).get_table_names())
        if not {"student", "grade", "submitted_notebook"} <= tables:
            raise UsageError("the gradebook is empty; run: course build, and then course grade")
        units = _units(connection, source, chosen)
        roster = read_roster(connection)
        students = _students(connection, roster)
        members = {student.id for student in students if not student.left}
        works = _works(connection, tables, {unit.name: unit for unit in units})
        tried, diagnosed, seen = _diagnoses(connection, tables, members, works)
    return ClassData(course, units, students, works, tried, diagnosed, seen, roster)


@contextlib.contextmanager
def _reading(db_url: str) -> Iterator[sa.Connection]:
    """A connection that sees one state of the gradebook, even while another process grades."""
    url = sa.make_url(db_url)
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").is_file():
        raise UsageError(
            "there is no gradebook at {database}; run: course build, and then course grade", database=url.database
        )
    engine = sa.create_engine(url)
    try:
        with engine.connect() as connection:
            if url.get_backend_name() == "sqlite":
                connection.exec_driver_sql("BEGIN")  # Python's sqlite3 begins none for a SELECT
            yield connection
    except sa.exc.DatabaseError as error:
        if isinstance(error, sa.exc.OperationalError):
            raise
        raise UsageError(
            "the gradebook {database} cannot be read: {error}", database=url.database, error=error.orig
        ) from None
    finally:
        engine.dispose()


def _units(connection: sa.Connection, source: Path, chosen: Sequence[str]) -> tuple[UnitPoints, ...]:
    cells = read_cells(connection)
    units = []
    for name in chosen or sorted({*cells, *find_units(source)}):
        title, order, calls = _from_source(source, name)
        places = {cell: place for place, cell in enumerate(order)}
        known = sorted(cells.get(name, []), key=lambda cell: (places.get(cell.grade_id, len(order)), cell.grade_id))
        units.append(UnitPoints(name, title, name in cells, tuple(known), calls))
    return tuple(units)


def _from_source(source: Path, name: str) -> tuple[str, list[str], tuple[tuple[str, str], ...]]:
    """The title of a unit, the order of its test cells, who calls whom; nothing where the source is not at hand."""
    try:
        unit = read_unit(source, name)
    except SourceError:
        return "", [], ()
    texts = [cell.source for cell in unit.notebook.cells if cell.cell_type == "markdown"]
    title = next((text.splitlines()[0][2:].strip() for text in texts if text.startswith("# ")), "")
    solutions = [(cell.id, cell.source) for cell in unit.notebook.cells if cell.id in unit.exercises]
    calls = [(id_, other) for id_, text in solutions for other in names_used(text, id_) if other in unit.exercises]
    return title, [cell.grade_id for cell in unit.graded_cells], tuple(sorted(calls))


def _students(connection: sa.Connection, roster: tuple[RosterStudent, ...]) -> tuple[Participant, ...]:
    student, listed = Student.__table__.c, {one.student: one for one in roster}
    columns = (student.id, student.first_name, student.last_name, student.email, student.lms_user_id)
    found = {one.student: Participant(one.student, one.name, one.email, enrolled=False) for one in roster}
    for id_, first, last, email, lms_id in connection.execute(sa.select(*columns)):
        known = listed.get(id_, RosterStudent(id_))
        name, address = whole_name(first or "", last or "") or known.name, email or known.email
        found[id_] = Participant(id_, name, address, left=bool(roster) and id_ not in listed, lms_id=lms_id or "")
    return tuple(found[id_] for id_ in sorted(found))


def _works(connection: sa.Connection, tables: set[str], units: dict[str, UnitPoints]) -> dict[tuple[str, str], Work]:
    if RESULTS.name not in tables:
        return {}
    points = read_points(connection)
    works = {}
    columns = (RESULTS.c.student, RESULTS.c.unit, RESULTS.c.status, RESULTS.c.reason, RESULTS.c.notes)
    for student, unit, word, reason, notes in connection.execute(sa.select(*columns)):
        if unit not in units:
            continue
        work = Work(Status(word), _refusal(reason), _notes(notes))
        if work.status is Status.GRADED:
            work = _graded(work, units[unit], points.get((student, unit)))
        works[student, unit] = work
    return works


def _graded(work: Work, unit: UnitPoints, found: SubmissionPoints | None) -> Work:
    """`work` with its scores; where they are gone, that is our fault."""
    if found is None:
        return replace(work, status=Status.FAULT, refusal=Refusal(Why.SCORES_LOST))
    points = {name: cell.total for name, cell in found.cells.items() if cell.total is not None}
    earned = {name: cell.automatic for name, cell in found.cells.items()}
    passed = {cell.grade_id for cell in unit.cells if cell.points and earned.get(cell.grade_id) == cell.points}
    return replace(work, score=found.score, points=points, penalty=found.penalty, passed=frozenset(passed))


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
