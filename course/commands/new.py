"""``course new``: an exercise or a unit to begin with."""

import argparse

from course.authoring.new import new_exercise, new_unit
from course.grading.course_folder import find_course_folder
from course.language import _


def run(options: argparse.Namespace) -> int:
    """Write it, and say what was written and what comes next."""
    folder = find_course_folder()
    unit = options.kind == "unit"
    with folder.lock():
        files = (
            new_unit(folder, options.unit) if unit else new_exercise(folder, options.unit, options.name, options.points)
        )
    for path in files:
        print(_("wrote {path}", path=path.relative_to(folder.root)))
    print(
        _(
            "next: write it in JupyterLab, Run All, save; course normalise {unit}; course build {unit}",
            unit=options.unit,
        )
    )
    return 0
