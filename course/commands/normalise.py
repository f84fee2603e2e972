"""``course normalise``: bring source notebooks into their one form."""

import argparse

from course.grading.course_folder import find_course_folder
from course.judging.unit import find_units, read_unit
from course.normalise import normalised_text


def run(options: argparse.Namespace) -> int:
    """Normalise in place."""
    folder = find_course_folder()
    for unit in options.units or find_units(folder.source):
        read_unit(folder.source, unit)
        path = folder.source / unit / f"{unit}.ipynb"
        text = normalised_text(path)
        if text != path.read_text(encoding="utf-8"):
            path.write_text(text, encoding="utf-8")
            print(f"normalised {path.relative_to(folder.root)}")
    return 0
