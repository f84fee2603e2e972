"""``course export``: all grades as CSV, by exercise, or as Canvas or Moodle imports them."""

import argparse

HELP = "write all grades as CSV, by student, unit and exercise, or for Canvas or Moodle"
_NAMES = {"csv": "grades.csv", "canvas": "canvas.csv", "moodle": "moodle.csv"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of this verb."""
    parser.add_argument(
        "--format",
        choices=tuple(_NAMES),
        default="csv",
        help="csv: each exercise with what became of it (default); canvas, moodle: what that system imports",
    )
    parser.add_argument(
        "--output", metavar="FILE", help="default: grades.csv, canvas.csv or moodle.csv; - for standard output"
    )


def run(options: argparse.Namespace) -> int:
    """Export and say where to, and who or what is not in it."""
    import sys
    from pathlib import Path

    from course.exchange.csv_export import export_csv, write_export
    from course.exchange.lms_export import canvas_csv, moodle_csv
    from course.gradebook.database import open_gradebook
    from course.grading.course_folder import find_course_folder

    folder = find_course_folder()
    with open_gradebook(folder.db_url, folder.course_id):  # makes one where there is none yet
        data = folder.class_data()
    exported = {"csv": export_csv, "canvas": canvas_csv, "moodle": moodle_csv}[options.format](data)
    output = options.output or _NAMES[options.format]
    if output == "-":
        sys.stdout.write(exported.text)
    else:
        write_export(Path(output), exported.text)
        print(f"wrote {output}: {_what(options.format, exported)}")
    for note in exported.notes:
        print(note, file=sys.stderr if output == "-" else sys.stdout)
    return 0


def _what(kind: str, exported) -> str:
    if kind == "csv":
        return f"{exported.text.count(chr(10)) - 1} rows"
    students = f"{exported.students} student{'' if exported.students == 1 else 's'}"
    if kind == "moodle":
        return f"{students}; on import, map Username to username, or ID number to ID number"
    return students
