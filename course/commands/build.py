"""``course build``: validate units, make their answer keys and student versions."""

import argparse
from collections.abc import Callable

from course.authoring.build import Audit, build
from course.commands.console import console, say
from course.grading.course_folder import CourseFolder, find_course_folder
from course.judging.unit import Unit
from course.language import _


def run(options: argparse.Namespace) -> int:
    """Build, and say of each unit that it was built."""
    build_showing_steps(find_course_folder(), options, Audit(options.audit), options.units, _tell)
    return 0


def _tell(unit: Unit) -> None:
    say(
        _(
            "built {unit}: {number} exercises, {points:g} points",
            unit=unit.name,
            number=len(unit.exercises),
            points=unit.points,
        )
    )


def build_showing_steps(
    folder: CourseFolder,
    options: argparse.Namespace,
    audit: Audit,
    units: list[str],
    on_built: Callable[[Unit], None] = lambda unit: None,
) -> list[Unit]:
    """`build` with the options of this verb, saying what is done while it is."""
    with console.status(_("building")) as status:
        return build(
            folder,
            units,
            check_outputs=not options.no_nbval,
            audit=audit,
            on_step=lambda name, step: status.update(f"{name}: {step}"),
            on_built=on_built,
        )
