"""The command ``course``: one verb for each thing an instructor does.

This module may touch: the command line. Each verb lives in ``course.commands``.
"""

import argparse
import importlib
import sys

from course.errors import CourseError

VERBS = ("build", "audit", "roster", "grade", "feedback", "report", "export", "demo", "doctor", "normalise", "new")


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit code: 0 done, 1 not done (one sentence says why), 2 not understood."""
    # jsonschema tries this module for a format that notebooks do not use; building its grammar takes 0.9 s of CPU.
    sys.modules.setdefault("rfc3987_syntax", None)
    options = _parser().parse_args(arguments)
    from rich.console import Console

    try:
        return options.run(options)
    except KeyboardInterrupt:
        print("course: stopped; what was graded is kept, run the same command to go on", file=sys.stderr)
        return 130
    except CourseError as error:
        Console(stderr=True, highlight=False).print(f"course: {error}", style="red", markup=False, soft_wrap=True)
        return 1


def _parser() -> argparse.ArgumentParser:
    from course import __version__

    parser = argparse.ArgumentParser(prog="course", description="Build, grade and export the tf.GradientTape course.")
    parser.add_argument("--version", action="version", version=f"course {__version__}")
    verbs = parser.add_subparsers(metavar="VERB", required=True)
    for name in VERBS:
        module = importlib.import_module(f"course.commands.{name}")
        verb = verbs.add_parser(name, help=module.HELP, description=module.HELP)
        module.add_arguments(verb)
        verb.set_defaults(run=module.run)
    return parser
