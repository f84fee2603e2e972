"""``course roster``: enrol the class, from a class list in CSV."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from course.exchange.class_list import read_class_list
from course.gradebook.database import open_gradebook
from course.gradebook.roster import write_roster
from course.grading.course_folder import find_course_folder
from course.language import _, many
from course.text import one_line


def run(options: argparse.Namespace) -> int:
    """Enrol, and say who is new and who is not in the class list."""
    folder = find_course_folder()
    listed = read_class_list(Path(options.file), options.id)
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        enrolment = write_roster(gradebook, listed.students)
    ids = {student.student for student in listed.students}
    print(
        _(
            "{students} enrolled; the ids are those of the column {column!r}",
            students=many(len(ids), "{count} student", "{count} students"),
            column=one_line(listed.id_column, 40),
        )
    )
    if len(enrolment.new) == len(ids):
        print(_("all of them are new"))
    elif enrolment.new:
        rest = _(" and {number} more", number=len(enrolment.new) - 20) if len(enrolment.new) > 20 else ""
        print(_("new: {students}{rest}", students=", ".join(enrolment.new[:20]), rest=rest))
    else:
        print(_("nobody is new"))
    if enrolment.left:
        print(
            _(
                "in the gradebook but not in the class list, grades are kept: {students}",
                students=", ".join(hinted(enrolment.left, ids)),
            )
        )
    only_submitted = [one for one in folder.submitting_students() if one not in ids and one not in enrolment.left]
    if only_submitted:
        print(
            _(
                "in submitted/ but not in the class list: {students}",
                students=", ".join(hinted(only_submitted, ids)),
            )
        )
    return 0


def hinted(students: Sequence[str], ids: set[str]) -> list[str]:
    """Ids, each with the one of the class list that it is probably meant to be."""
    meant = {_core(student): student for student in ids}
    return [
        _("{student} (the class list has {meant})", student=student, meant=meant[_core(student)])
        if _core(student) in meant
        else student
        for student in students
    ]


def _core(student: str) -> str:
    return student.casefold().lstrip("0") or student  # a spreadsheet drops leading zeros
