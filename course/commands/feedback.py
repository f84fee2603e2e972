"""``course feedback``: write the pages that students read."""

import argparse

from course.commands.console import console, say
from course.errors import UsageError
from course.grading.course_folder import find_course_folder
from course.grading.due_line import settle
from course.grading.feedback_pages import units_with_feedback, write_feedback


def run(options: argparse.Namespace) -> int:
    """Write the pages and say where they are."""
    folder = find_course_folder()
    units = units_with_feedback(folder, options.units, options.student)
    settle(folder)
    failed = []
    with folder.lock(), console.status("writing") as status:
        for unit in units:
            status.update(f"writing {unit}")
            try:
                pages = len(write_feedback(folder, unit, options.student))
            except UsageError as error:  # one unit's trouble is not the next one's
                failed.append(str(error))
                continue
            where = folder.feedback(options.student or "STUDENT", unit)
            say(f"{unit}: {pages} page{'' if pages == 1 else 's'}, {where}")
    if failed:
        raise UsageError("\n".join(failed))
    return 0
