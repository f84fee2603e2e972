"""``course new``: an exercise or a unit to begin with."""

import argparse

from course.authoring.new import new_exercise, new_unit
from course.grading.course_folder import find_course_folder


def run(options: argparse.Namespace) -> int:
    """Write it, and say what was written and what comes next."""
    folder = find_course_folder()
    unit = options.kind == "unit"
    with folder.lock():
        files = (
            new_unit(folder, options.unit) if unit else new_exercise(folder, options.unit, options.name, options.points)
        )
    for path in files:
        print(f"wrote {path.relative_to(folder.root)}")
    print(f"next: write it in JupyterLab, Run All, save; course normalise {options.unit}; course build {options.unit}")
    return 0
