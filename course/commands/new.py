"""``course new``: an exercise or a unit to begin with."""

import argparse

HELP = "for authors: write the cells and answers of a new exercise, or a new unit, to begin with"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of this verb."""
    kinds = parser.add_subparsers(metavar="exercise | unit", dest="kind", required=True)
    exercise = kinds.add_parser("exercise", help="four cells and templates of answers, in a unit that is there")
    exercise.add_argument("unit", metavar="UNIT", help="e.g. 01-basics")
    exercise.add_argument("name", metavar="NAME", help="of the student's function, e.g. derivative_at")
    exercise.add_argument(
        "--points", nargs=2, type=int, default=(4, 8), metavar=("VISIBLE", "HIDDEN"), help="default: 4 8"
    )
    unit = kinds.add_parser("unit", help="a notebook of one exercise, with answers, that builds")
    unit.add_argument("unit", metavar="NN-slug", help="e.g. 05-keras")


def run(options: argparse.Namespace) -> int:
    """Write it, and say what was written and what comes next."""
    from course.authoring.new import new_exercise, new_unit
    from course.grading.course_folder import find_course_folder

    folder = find_course_folder()
    if options.kind == "unit":
        files = new_unit(folder, options.unit)
    else:
        files = new_exercise(folder, options.unit, options.name, tuple(options.points))
    for path in files:
        print(f"wrote {path.relative_to(folder.root)}")
    print(f"next: write it in JupyterLab, Run All, save; course normalise {options.unit}; course build {options.unit}")
    return 0
