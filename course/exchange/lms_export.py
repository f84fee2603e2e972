"""The grades as a learning management system takes them: a row for each student, a column for each unit.

Canvas. A university's page says which columns there are (name, ID, SIS User ID, SIS Login ID, Section, assignments):
https://teaching.resources.osu.edu/toolsets/carmencanvas/guides/calculating-final-grades/import-csv-file-carmen-grades
What no page says stands in the program that reads the file, and is followed here:
https://github.com/instructure/canvas-lms/blob/master/lib/gradebook_importer.rb
(columns by position; a row that begins with "Points Possible"; students looked for by ID, then SIS User ID, then SIS
Login ID, then name; the assignment by its title, else a new one). A byte-order mark does no harm: the first column has
only to contain "Student", and Canvas's own export can begin with one.

Moodle. https://docs.moodle.org/405/en/Grade_import: the teacher says in a form which column identifies the student
(user name, ID number or email address) and which column is which grade; other columns are ignored. What the page does
not say: https://github.com/moodle/moodle/blob/main/public/grade/import/csv/classes/load_data.php (one student that is
not found ends the whole import; "-" is no grade) and lib/csvlib.class.php (a byte-order mark is removed).

Ids are never changed, or they would not match. The guard against formulas (`harmless`) is for names and sections; a
student whose id would be a formula is left out and named.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from course.errors import UsageError
from course.exchange.csv_export import Exported, csv_text, harmless, named, unit_notes
from course.facts.remarks import Status
from course.facts.student import RosterStudent
from course.gradebook.class_data import ClassData, UnitPoints
from course.words.remarks import status_word

# An empty cell of a new grade item became 0 in Moodle before it learnt that blank is no grade; "-" never did.
MOODLE_NO_GRADE = "-"


@dataclass(frozen=True)
class _Class:
    """Everybody who gets a row, all units that were built, and what is to be said of them."""

    data: ClassData
    students: tuple[RosterStudent, ...]
    units: tuple[UnitPoints, ...]
    notes: tuple[str, ...]

    def score(self, student: RosterStudent, unit: UnitPoints) -> float | None:
        """The score that stands; None where there is none."""
        return self.data.work(student.student, unit.name).score


def canvas_csv(data: ClassData) -> Exported:
    """The grades as Canvas's gradebook imports them; a cell is empty where there is no score.

    Raises:
        UsageError: there is no unit or nobody to export.
    """
    found = _chosen(data)
    header = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", *(unit.name for unit in found.units)]
    # Four spaces before "Points Possible", as Canvas itself writes it.
    points = ["    Points Possible", "", "", "", "", *(f"{unit.maximum:g}" for unit in found.units)]
    rows = [[*_canvas_student(student), *_scores(found, student, "")] for student in found.students]
    return Exported(csv_text([header, points, *rows]), len(rows), found.notes)


def _canvas_student(student: RosterStudent) -> tuple[str, ...]:
    # Canvas reads ID as a number of its own, and would take another student for one whose number it happens to be.
    own = student.lms_id if student.lms_id.isascii() and student.lms_id.isdigit() else ""
    sis = student.sis_id or ("" if own else student.lms_id)
    sis = sis if sis == harmless(sis) else ""
    return harmless(student.name or student.student), own, sis, student.student, harmless(student.section)


def moodle_csv(data: ClassData) -> Exported:
    """The grades as Moodle imports them; a cell is ``-`` where there is no score.

    Raises:
        UsageError: there is no unit or nobody to export.
    """
    found = _chosen(data)
    columns: list[tuple[str, Callable[[RosterStudent], str]]] = [
        ("Username", lambda student: student.student),
        ("ID number", lambda student: student.student),
        ("Full name", lambda student: harmless(student.name)),
    ]
    notes = list(found.notes)
    # Moodle gave the grades of a row without an id to the student of the row before: a column is whole, or not there.
    if _is_whole([student.sis_id for student in found.students]):
        columns[1] = ("ID number", lambda student: student.sis_id)
    emails = [student.email for student in found.students]
    if _is_whole(emails):
        columns.insert(2, ("Email address", lambda student: student.email))
    elif any(emails):
        notes.append("the column of email addresses is left out: not everybody has one of their own in the class list")
    notes += _above_maximum(found)
    header = [*(name for name, _ in columns), *(unit.name for unit in found.units)]
    rows = [
        [*(value(student) for _, value in columns), *_scores(found, student, MOODLE_NO_GRADE)]
        for student in found.students
    ]
    return Exported(csv_text([header, *rows]), len(rows), tuple(notes))


def _is_whole(values: list[str]) -> bool:
    return all(value and value == harmless(value) for value in values) and len(set(values)) == len(values)


def _scores(found: _Class, student: RosterStudent, nothing: str) -> Iterator[str]:
    for unit in found.units:
        score = found.score(student, unit)
        yield nothing if score is None else f"{score:g}"


def _above_maximum(found: _Class) -> Iterator[str]:
    # https://docs.moodle.org/405/en/Grade_import, note 2: grades above 100% need the setting unlimitedgrades.
    for unit in found.units:
        above = [s.student for s in found.students if (found.score(s, unit) or 0.0) > unit.maximum]
        if above:
            yield (
                f"{unit.name}: above the maximum, so Moodle refuses the whole file unless its setting "
                f"unlimitedgrades is on: {', '.join(above)}"
            )


def _chosen(data: ClassData) -> _Class:
    units = tuple(unit for unit in data.units if unit.built)
    if not units:
        raise UsageError("the gradebook has no unit yet, so there are no grades to export; run: course build")
    if not data.students:
        raise UsageError("the class is empty: there are no grades to export; run: course roster FILE, or course grade")
    students, notes = data.roster, unit_notes(data)
    if students:
        notes += _strangers(data)
    else:
        students = tuple(RosterStudent(one.id, one.name, one.email, one.lms_id) for one in data.students)
        notes.append(
            "no class list was read, so everybody in the gradebook is exported, with the id as login; "
            "better run first: course roster FILE"
        )
    unsafe = [student.student for student in students if student.student != harmless(student.student)]
    if unsafe:
        notes.append(f"left out, because a spreadsheet would run the id as a formula: {', '.join(unsafe)}")
    students = tuple(student for student in students if student.student not in unsafe)
    notes += (sentence for unit in units for sentence in _without_score(data, unit, students))
    return _Class(data, students, units, tuple(notes))


def _strangers(data: ClassData) -> list[str]:
    listed = {student.student for student in data.roster}
    seen = {student for (student, _), work in data.works.items() if work.status is not Status.MISSING}
    absent = {student.id for student in data.students if not student.enrolled}
    return [
        *named("graded but not in the class list, so left out", seen - listed),
        *named("in the class list but not in the gradebook, so without scores", absent),
    ]


def _without_score(data: ClassData, unit: UnitPoints, students: tuple[RosterStudent, ...]) -> Iterator[str]:
    statuses = {student.student: data.work(student.student, unit.name).status for student in students}
    if Status.GRADED not in statuses.values():
        yield f"{unit.name}: nobody has a score"
    for status in (Status.DAMAGED, Status.FAULT):
        names = [student for student, found in statuses.items() if found is status]
        if names:
            yield f"{unit.name}: {status_word(status)}, so without a score: {', '.join(names)}"
