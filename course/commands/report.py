"""``course report``: what an instructor should know of the class, as one HTML file."""

import argparse

HELP = "write what there is to know of the class (grades, exercises, misconceptions, students) as one HTML file"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of this verb."""
    parser.add_argument("--language", choices=("ko", "en"), default="ko", help="default: ko")
    parser.add_argument("--output", metavar="FILE", default="report.html", help="default: report.html")


def run(options: argparse.Namespace) -> int:
    """Write the report and say where to."""
    from pathlib import Path

    from course.grading.course_folder import find_course_folder
    from course.report.page import write_report

    size = write_report(find_course_folder(), Path(options.output), options.language)
    print(f"wrote {options.output}: {size / 1e6:.2f} MB; it holds names and grades")
    return 0
