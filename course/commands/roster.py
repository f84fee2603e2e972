"""``course roster``: enrol the class, from a class list in CSV."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from course.exchange.class_list import read_class_list
from course.gradebook.database import open_gradebook
from course.gradebook.roster import write_roster
from course.grading.course_folder import find_course_folder
from course.text import one_line


def run(options: argparse.Namespace) -> int:
    """Enrol, and say who is new and who is not in the class list."""
    folder = find_course_folder()
    listed = read_class_list(Path(options.file), options.id)
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        enrolment = write_roster(gradebook, listed.students)
    ids = {student.student for student in listed.students}
    count = f"{len(ids)} student{'' if len(ids) == 1 else 's'}"
    print(f"{count} enrolled; the ids are those of the column {one_line(listed.id_column, 40)!r}")
    if len(enrolment.new) == len(ids):
        print("all of them are new")
    elif enrolment.new:
        rest = f" and {len(enrolment.new) - 20} more" if len(enrolment.new) > 20 else ""
        print(f"new: {', '.join(enrolment.new[:20])}{rest}")
    else:
        print("nobody is new")
    if enrolment.left:
        print(f"in the gradebook but not in the class list, grades are kept: {', '.join(hinted(enrolment.left, ids))}")
    only_submitted = [one for one in folder.submitting_students() if one not in ids and one not in enrolment.left]
    if only_submitted:
        print(f"in submitted/ but not in the class list: {', '.join(hinted(only_submitted, ids))}")
    return 0


def hinted(students: Sequence[str], ids: set[str]) -> list[str]:
    """Ids, each with the one of the class list that it is probably meant to be."""
    meant = {_core(student): student for student in ids}
    return [
        f"{student} (the class list has {meant[_core(student)]})" if _core(student) in meant else student
        for student in students
    ]


def _core(student: str) -> str:
    return student.casefold().lstrip("0") or student  # a spreadsheet drops leading zeros
