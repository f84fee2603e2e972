"""``course grade``: grade submissions and show the class."""

import argparse

HELP = "grade what is in submitted/, write the gradebook, show the class"
_WARNING = (
    "warning: --no-isolation: students' code runs as you: it can read and change your files, the gradebook among them, "
    "and use the network"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of this verb."""
    parser.add_argument("units", nargs="*", metavar="UNIT", help="e.g. 01-basics; default: all")
    parser.add_argument(
        "--student", action="append", default=[], metavar="ID", dest="students", help="only this student"
    )
    parser.add_argument("--force", action="store_true", help="grade again what has not changed, too")
    parser.add_argument(
        "--jobs", type=_number, metavar="N", help="notebooks at a time; default: all cores, and one more"
    )
    parser.add_argument("--scheduler", metavar="tcp://HOST:PORT", help="execute on the workers of a Dask cluster")
    parser.add_argument(
        "--no-isolation", action="store_true", help="run students' code with all that you may do (dangerous)"
    )
    parser.add_argument("--dry-run", action="store_true", help="grade and show what would change, but write nothing")


def _number(text: str) -> int:
    if not (text.isdecimal() and 1 <= int(text) <= 1000):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to 1000")
    return int(text)


def run(options: argparse.Namespace) -> int:
    """Grade; 0 when all was graded, whatever the grades; 1 when a submission was not graded by our fault."""
    from rich.console import Console

    from course.commands.class_table import changes_table, class_table, problems, what_would_change
    from course.commands.progress import grade_with_progress
    from course.facts.remarks import Status
    from course.grading.course_folder import find_course_folder

    console = Console(highlight=False)
    folder = find_course_folder()
    for line in folder.strangers():
        console.print(line, markup=False, soft_wrap=True)
    if options.no_isolation:
        console.print(_WARNING, style="yellow", markup=False, soft_wrap=True)
    results = grade_with_progress(
        console,
        folder,
        options.units,
        options.students,
        force=options.force,
        jobs=options.jobs,
        scheduler=options.scheduler,
        isolated=not options.no_isolation,
        dry_run=options.dry_run,
    )
    if not results:
        console.print("there is nobody to grade: submitted/ is empty and the gradebook has no students")
        return 0
    console.print(changes_table(results) if options.dry_run else class_table(results))
    for line in problems(results):
        console.print(line, markup=False, soft_wrap=True)
    if options.dry_run:
        console.print(what_would_change(results), markup=False, soft_wrap=True)
    return 1 if any(result.status is Status.FAULT for result in results) else 0
