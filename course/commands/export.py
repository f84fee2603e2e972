"""``course export``: all grades as CSV, by exercise, or as Canvas or Moodle imports them."""

import argparse
import sys
from pathlib import Path

from course.exchange.csv_export import export_csv, write_export
from course.exchange.lms_export import canvas_csv, moodle_csv
from course.gradebook.database import open_gradebook
from course.grading.course_folder import find_course_folder
from course.grading.due_line import settle

_FORMATS = {
    "csv": (export_csv, "grades.csv"),
    "canvas": (canvas_csv, "canvas.csv"),
    "moodle": (moodle_csv, "moodle.csv"),
}


def run(options: argparse.Namespace) -> int:
    """Export and say where to, and who or what is not in it."""
    folder = find_course_folder()
    settle(folder)
    with open_gradebook(folder.db_url, folder.course_id):  # makes one where there is none yet
        data = folder.class_data()
    make, name = _FORMATS[options.format]
    exported, output = make(data), options.output or name
    if output == "-":
        if not sys.stdout.isatty():  # what another program or a file gets is data: no letter of it may be replaced
            sys.stdout.reconfigure(encoding="utf-8")
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
    return students + ("; on import, map Username to username, or ID number to ID number" if kind == "moodle" else "")
