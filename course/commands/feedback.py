"""``course feedback``: write the pages that students read."""

import argparse

HELP = "write each student's page of what was seen and what to do next, into feedback/"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of this verb."""
    parser.add_argument("units", nargs="*", metavar="UNIT", help="e.g. 01-basics; default: all that have been graded")
    parser.add_argument("--student", metavar="ID", help="only this student")


def run(options: argparse.Namespace) -> int:
    """Write the pages and say where they are."""
    from rich.console import Console

    from course.errors import UsageError
    from course.grading.course_folder import find_course_folder
    from course.grading.feedback_pages import units_with_feedback, write_feedback

    console = Console(highlight=False)
    folder = find_course_folder()
    units = units_with_feedback(folder, options.units, options.student)
    with folder.lock(), console.status("writing") as status:
        failed = []
        for unit in units:
            status.update(f"writing {unit}")
            try:
                pages = write_feedback(folder, unit, options.student)
            except UsageError as error:  # one unit's trouble is not the next one's
                failed.append(str(error))
                continue
            where = folder.feedback(options.student or "STUDENT", unit)
            console.print(f"{unit}: {_count(pages)}, {where}", markup=False, soft_wrap=True)
    if failed:
        raise UsageError("\n".join(failed))
    return 0


def _count(pages: list) -> str:
    return "1 page" if len(pages) == 1 else f"{len(pages)} pages"
