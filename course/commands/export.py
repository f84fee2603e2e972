"""``course export``: all grades as CSV, by student, unit and exercise."""

from __future__ import annotations

import argparse

HELP = "write all grades as CSV, by student, unit and exercise"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of this verb."""
    parser.add_argument(
        "--output", metavar="FILE", default="grades.csv", help="default: grades.csv; - for standard output"
    )


def run(options: argparse.Namespace) -> int:
    """Export and say where to."""
    import sys
    from pathlib import Path

    from course.grading.course_folder import find_course_folder
    from course.grading.export import grades_csv
    from course.plain.errors import UsageError

    text = grades_csv(find_course_folder())
    if options.output == "-":
        sys.stdout.write(text)
        return 0
    try:
        Path(options.output).write_text(text, encoding="utf-8-sig", newline="")  # the mark tells Excel that it is UTF-8
    except OSError as error:
        raise UsageError(f"{options.output} cannot be written: {error.strerror}") from None
    print(f"wrote {options.output}: {text.count(chr(10)) - 1} rows")
    return 0
