"""``course export``: all grades as a workbook, as CSV by exercise, or as Canvas or Moodle imports them."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from course.errors import UsageError
from course.exchange.csv_export import Exported, export_csv, write_export
from course.exchange.lms_export import canvas_csv, moodle_csv
from course.exchange.selection import Selection, select
from course.exchange.workbook import workbook
from course.gradebook.database import open_gradebook
from course.grading.course_folder import find_course_folder
from course.grading.due_line import settle
from course.language import _, many

_FORMATS: dict[str, tuple[Callable[[Selection], Exported], str]] = {
    "csv": (lambda chosen: export_csv(chosen.data), "grades.csv"),
    "xlsx": (workbook, "grades.xlsx"),
    "canvas": (lambda chosen: canvas_csv(chosen.data, chosen.titles), "canvas.csv"),
    "moodle": (lambda chosen: moodle_csv(chosen.data, chosen.titles), "moodle.csv"),
}


def run(options: argparse.Namespace) -> int:
    """Export and say where to, and who or what is not in it."""
    folder = find_course_folder()
    settle(folder)
    with open_gradebook(folder.db_url, folder.course_id):  # makes one where there is none yet
        data = folder.class_data()
    settings = folder.settings
    chosen = select(data, options.units, settings.titles, settings.weights)
    make, name = _FORMATS[options.format]
    exported, output = make(chosen), options.output or name
    if output == "-":
        _print(exported.text)
    else:
        write_export(Path(output), exported.text)
        print(_("wrote {path}: {what}", path=output, what=_what(options.format, exported)))
    for note in (*exported.notes, *chosen.notes):
        print(note, file=sys.stderr if output == "-" else sys.stdout)
    return 0


def _print(content: str | bytes) -> None:
    if isinstance(content, bytes):
        if sys.stdout.isatty():
            raise UsageError("a workbook is no text for a terminal; name a file: --output grades.xlsx")
        sys.stdout.buffer.write(content)
        return
    if not sys.stdout.isatty():  # what another program or a file gets is data: no letter of it may be replaced
        sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(content)


def _what(kind: str, exported: Exported) -> str:
    if kind == "csv":
        return _("{number} rows", number=exported.text.count("\n") - 1)
    students = many(exported.students, "{count} student", "{count} students")
    if kind != "moodle":
        return students
    return _("{students}; on import, map Username to username, or ID number to ID number", students=students)
