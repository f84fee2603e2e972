"""The class list in the gradebook: who is enrolled, and what a learning management system calls them.

nbgrader's own table of students says who may be graded and is never emptied here: whoever leaves the class keeps their
grades. Beside it stands a table of ours, ``course_roster``: the class list as it was last read, and nothing else.
"""

from dataclasses import asdict, dataclass, replace

import sqlalchemy as sa
from nbgrader.api import Gradebook, Student

from course.facts.student import RosterStudent
from course.gradebook.database import patiently, patiently_written
from course.text import whole_name

_metadata = sa.MetaData()
ROSTER = sa.Table(
    "course_roster",
    _metadata,
    sa.Column("student", sa.String(128), primary_key=True),
    *(
        sa.Column(name, sa.String(128), nullable=False, default="")
        for name in ("name", "email", "lms_id", "sis_id", "section")
    ),
    sa.Column("place", sa.Integer, nullable=False, default=0, server_default="0"),
)
_WITHOUT_PLACE = [column for column in ROSTER.columns if column.name != "place"]
"""The table as gradebooks have it that were made before the order of the list was kept."""


@dataclass(frozen=True)
class Enrolment:
    """What writing a class list changed.

    Attributes:
        new: who was not in the gradebook before.
        left: who is in the gradebook but not in the class list; sorted.
    """

    new: tuple[str, ...]
    left: tuple[str, ...]


def write_roster(gradebook: Gradebook, students: tuple[RosterStudent, ...]) -> Enrolment:
    """Enrol `students` in nbgrader's gradebook and make them the class list, in one transaction: all or nobody.

    What the list leaves empty (a name, an address) stays as the gradebook has it.

    Arguments:
        gradebook: nbgrader's, open.
        students: the whole class; their ids differ.

    Returns:
        Who is new, and who is no longer in the class.

    Raises:
        GradebookBusy: another process holds the database.
    """
    patiently(lambda: _make_table(gradebook.engine))
    return patiently_written(gradebook, lambda: _write(gradebook, students))


def _make_table(engine: sa.Engine) -> None:
    _metadata.create_all(engine)
    if not _has_place(engine):
        with engine.begin() as connection:
            connection.execute(sa.text(f"ALTER TABLE {ROSTER.name} ADD COLUMN place INTEGER DEFAULT 0 NOT NULL"))


def _has_place(where: sa.Engine | sa.Connection) -> bool:
    return any(column["name"] == "place" for column in sa.inspect(where).get_columns(ROSTER.name))


def _write(gradebook: Gradebook, students: tuple[RosterStudent, ...]) -> Enrolment:
    # Columns, not entities: reading a Student would add up all grades of each; add_student commits one by one.
    table = Student.__table__
    before = set(gradebook.db.execute(sa.select(table.c.id)).scalars())
    rows = [_nbgrader_row(student) for student in students]
    if new := [row for row in rows if row["id"] not in before]:
        gradebook.db.execute(sa.insert(table), new)
    if known := [{f"new_{key}": value for key, value in row.items()} for row in rows if row["id"] in before]:
        names = [key for key in rows[0] if key != "id"]
        values = {name: sa.func.coalesce(sa.bindparam(f"new_{name}"), table.c[name]) for name in names}
        update = sa.update(table).where(table.c.id == sa.bindparam("new_id")).values(values)
        gradebook.db.execute(update, known)
    gradebook.db.execute(sa.delete(ROSTER))
    gradebook.db.execute(sa.insert(ROSTER), [_roster_row(*one) for one in enumerate(students)])
    gradebook.db.commit()
    gradebook.db.expunge_all()
    ids = {student.student for student in students}
    return Enrolment(tuple(row["id"] for row in new), tuple(sorted(before - ids)))


def _nbgrader_row(student: RosterStudent) -> dict[str, str | None]:
    # nbgrader shows "last, first" where both are there, and the id where one is None.
    named = student.first_name or student.last_name
    return {
        "id": student.student,
        "first_name": student.first_name if named else None,
        "last_name": student.last_name if named else None,
        "email": student.email or None,
        "lms_user_id": student.lms_id or student.sis_id or None,
    }


def _roster_row(place: int, student: RosterStudent) -> dict[str, str | int]:
    row = asdict(student)
    return {column.name: row[column.name] for column in _WITHOUT_PLACE} | {"place": place}


def read_roster(connection: sa.Connection) -> tuple[RosterStudent, ...]:
    """The class list as it was last read, in the order of the list; empty where none ever was."""
    if not sa.inspect(connection).has_table(ROSTER.name):
        return ()
    # Without the column, SQLite still knows in which order the rows were written.
    before = sa.text("rowid") if connection.dialect.name == "sqlite" else ROSTER.c.student
    order = ROSTER.c.place if _has_place(connection) else before
    rows = connection.execute(sa.select(*_WITHOUT_PLACE).order_by(order)).mappings()
    return tuple(RosterStudent(**row) for row in rows)


def members(gradebook: Gradebook) -> tuple[RosterStudent, ...]:
    """All students in the gradebook, sorted by id, with what nbgrader and the class list say of each."""
    listed = {one.student: one for one in read_roster(gradebook.db.connection())}
    columns = (Student.__table__.c[name] for name in ("id", "first_name", "last_name", "email", "lms_user_id"))
    found = []
    for student, *values in gradebook.db.execute(sa.select(*columns)):
        first, last, email, lms_id = (value or "" for value in values)
        own = listed.get(student, RosterStudent(student, whole_name(first, last), email, lms_id))
        found.append(replace(own, first_name=first, last_name=last))
    return tuple(sorted(found, key=lambda one: one.student))


def name_of(gradebook: Gradebook, student: str) -> str:
    """The name of a student; "" where nobody has told it."""
    return next(
        (one.name or whole_name(one.first_name, one.last_name) for one in members(gradebook) if one.student == student),
        "",
    )


def enrolled(gradebook: Gradebook) -> list[str]:
    """The ids of all students in the gradebook, sorted."""
    return sorted(gradebook.db.execute(sa.select(Student.__table__.c.id)).scalars())
