"""``course report``: what an instructor should know of the class, as one HTML file."""

import argparse
import contextlib
from pathlib import Path

from course.errors import GradebookBusy
from course.grading.course_folder import find_course_folder
from course.grading.due_line import settle
from course.language import _
from course.report.page import write_report


def run(options: argparse.Namespace) -> int:
    """Write the report and say where to."""
    folder = find_course_folder()
    with contextlib.suppress(GradebookBusy):  # what is wrong with it, its reader says
        settle(folder)
    size = write_report(folder, Path(options.output), options.language)
    print(_("wrote {path}: {size:.2f} MB; it holds names and grades", path=options.output, size=size / 1000000.0))
    return 0
