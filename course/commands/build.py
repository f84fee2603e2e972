"""``course build``: validate units, make their answer keys and student versions."""

import argparse

HELP = "validate units, make their answer keys and the students' versions"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of this verb."""
    parser.add_argument("units", nargs="*", metavar="UNIT", help="e.g. 01-basics; default: all")
    parser.add_argument("--no-nbval", action="store_true", help="do not compare printed with stored outputs")
    parser.add_argument(
        "--audit",
        choices=("all", "bank", "none"),
        default="all",
        help="test the tests: with the bank of answers and mutants (all, the default), with the bank alone, or not",
    )


def run(options: argparse.Namespace) -> int:
    """Build and say what was built."""
    from rich.console import Console

    from course.authoring.build import Audit, build
    from course.grading.course_folder import find_course_folder

    console = Console(highlight=False)
    folder = find_course_folder()
    with console.status("building") as status:
        built = build(
            folder,
            options.units,
            check_outputs=not options.no_nbval,
            audit=Audit(options.audit),
            on_step=lambda name, step: status.update(f"{name}: {step}"),
        )
    for unit in built:
        console.print(f"built {unit.name}: {len(unit.exercises)} exercises, {unit.points:g} points", markup=False)
    return 0
