"""The grades as a learning management system takes them: a row for each student, a column for each unit.

Canvas. The columns (name, ID, SIS User ID, SIS Login ID, Section, assignments) and a row that begins with "Points
Possible" go by https://github.com/instructure/canvas-lms/blob/master/lib/gradebook_importer.rb and
https://teaching.resources.osu.edu/toolsets/carmencanvas/guides/calculating-final-grades/import-csv-file-carmen-grades
Students are looked for by ID, SIS User ID, SIS Login ID and name, in this order. A byte-order mark does no harm.

Moodle. https://docs.moodle.org/405/en/Grade_import: the teacher says in a form which column identifies the student and
which is which grade. https://github.com/moodle/moodle/blob/main/public/grade/import/csv/classes/load_data.php: one
student that is not found ends the whole import; "-" is no grade. A byte-order mark is removed (lib/csvlib.class.php).

Ids are never changed, or they would not match: a student whose id would be a formula is left out and named.
"""

from collections.abc import Mapping, Sequence

from course.exchange.csv_export import Exported, csv_text, harmless, named
from course.exchange.selection import participants, without_score
from course.facts.student import RosterStudent
from course.gradebook.class_data import ClassData, UnitPoints
from course.language import _

# An empty cell of a new grade item became 0 in Moodle before it learnt that blank is no grade; "-" never did.
MOODLE_NO_GRADE = "-"


def canvas_csv(data: ClassData, titles: Mapping[str, str] | None = None) -> Exported:
    """The grades as Canvas's gradebook imports them; a cell is empty where there is no score.

    Arguments:
        titles: unit → the name of its column; where it is not named, it is called by its name.

    Raises:
        UsageError: there is no unit or nobody to export.
    """
    students, units, notes = _chosen(data)
    header = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", *_columns(units, titles)]
    # Four spaces before "Points Possible", as Canvas itself writes it.
    points = ["    Points Possible", "", "", "", "", *(f"{unit.maximum:g}" for unit in units)]
    scores = zip(*(_scores(data, students, unit, "") for unit in units))
    rows = [[*_canvas_student(student), *own] for student, own in zip(students, scores)]
    return Exported(csv_text([header, points, *rows]), len(rows), tuple(notes))


def _canvas_student(student: RosterStudent) -> tuple[str, ...]:
    # Canvas reads ID as a number of its own, and would take another student for one whose number it happens to be.
    own = student.lms_id if student.lms_id.isascii() and student.lms_id.isdigit() else ""
    sis = student.sis_id or ("" if own else student.lms_id)
    sis = sis if sis == harmless(sis) else ""
    return harmless(student.name or student.student), own, sis, student.student, harmless(student.section)


def moodle_csv(data: ClassData, titles: Mapping[str, str] | None = None) -> Exported:
    """The grades as Moodle imports them; a cell is ``-`` where there is no score.

    Arguments:
        titles: unit → the name of its column; where it is not named, it is called by its name.

    Raises:
        UsageError: there is no unit or nobody to export.
    """
    students, units, notes = _chosen(data)
    ids, sis_ids, emails = ([getattr(one, key) for one in students] for key in ("student", "sis_id", "email"))
    # Moodle gave the grades of a row without an id to the student of the row before: a column is whole, or not there.
    columns = [("Username", ids), ("ID number", sis_ids if _is_whole(sis_ids) else ids)]
    if _is_whole(emails):
        columns.append(("Email address", emails))
    elif any(emails):
        notes.append(
            _("the column of email addresses is left out: not everybody has one of their own in the class list")
        )
    columns.append(("Full name", [harmless(student.name) for student in students]))
    for unit, title in zip(units, _columns(units, titles)):
        columns.append((title, _scores(data, students, unit, MOODLE_NO_GRADE)))
        # https://docs.moodle.org/405/en/Grade_import, note 2
        above = [id_ for id_ in ids if (data.work(id_, unit.name).score or 0.0) > unit.maximum]
        refused = _("above the maximum, so Moodle refuses the whole file unless its setting unlimitedgrades is on")
        notes += named(f"{unit.name}: {refused}", above)
    header, cells = zip(*columns)
    return Exported(csv_text([header, *zip(*cells)]), len(students), tuple(notes))


def _columns(units: Sequence[UnitPoints], titles: Mapping[str, str] | None) -> list[str]:
    return [harmless((titles or {}).get(unit.name, unit.name)) for unit in units]


def _is_whole(values: list[str]) -> bool:
    return all(value and value == harmless(value) for value in values) and len(set(values)) == len(values)


def _scores(data: ClassData, students: Sequence[RosterStudent], unit: UnitPoints, nothing: str) -> list[str]:
    scores = (data.work(student.student, unit.name).score for student in students)
    return [nothing if score is None else f"{score:g}" for score in scores]


def _chosen(data: ClassData) -> tuple[list[RosterStudent], list[UnitPoints], list[str]]:
    """Everybody who gets a row, all units that were built, and what is to be said of them."""
    students, units, notes = participants(data)
    unsafe = [student.student for student in students if student.student != harmless(student.student)]
    notes += named(_("left out, because a spreadsheet would run the id as a formula"), unsafe)
    students = [student for student in students if student.student not in unsafe]
    notes += (sentence for unit in units for sentence in without_score(data, unit, students))
    return students, units, notes
