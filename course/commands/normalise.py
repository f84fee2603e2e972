"""``course normalise``: bring source notebooks into their one form."""

import argparse

HELP = "for authors: bring source notebooks into their one form (after editing them in JupyterLab)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of this verb."""
    parser.add_argument("units", nargs="*", metavar="UNIT", help="e.g. 01-basics; default: all")


def run(options: argparse.Namespace) -> int:
    """Normalise in place."""
    from course.grading.course_folder import find_course_folder
    from course.judging.unit import find_units, read_unit
    from course.normalise import normalised_text

    folder = find_course_folder()
    for unit in options.units or find_units(folder.source):
        read_unit(folder.source, unit)
        path = folder.source / unit / f"{unit}.ipynb"
        text = normalised_text(path)
        if text != path.read_text(encoding="utf-8"):
            path.write_text(text, encoding="utf-8")
            print(f"normalised {path.relative_to(folder.root)}")
    return 0
