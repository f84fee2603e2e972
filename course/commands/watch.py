"""``course grade --watch``: grade what arrives in ``submitted/``, with its feedback page, until Ctrl-C."""

import argparse
import datetime
from functools import partial

from course.commands.class_table import problems
from course.commands.console import say
from course.errors import UsageError
from course.gradebook.result import Result
from course.grading.course_folder import CourseFolder
from course.grading.watch import Watch
from course.judging.unit import chosen_units
from course.language import _
from course.zone import zone_named


def watch(folder: CourseFolder, options: argparse.Namespace) -> int:
    """Watch until somebody ends it; 0.

    Raises:
        UsageError: it was asked for together with what makes no sense beside it.
    """
    for name in ("force", "dry_run"):
        if getattr(options, name):
            raise UsageError("--watch grades what arrives; leave out --{option}", option=name.replace("_", "-"))
    units = chosen_units(folder.units, options.units)
    per_day = folder.settings.watch_per_day
    say(
        _(
            "watching submitted/ for {units}; at most {per_day} versions a day of each student and unit "
            "are graded. Ctrl-C ends it",
            units=", ".join(units),
            per_day=per_day,
        )
    )
    work = {"jobs": options.jobs, "scheduler": options.scheduler, "isolated": not options.no_isolation}
    zone = zone_named(folder.timezone)
    told = partial(_tell, zone), partial(_trouble, zone)
    Watch(folder, units, options.students, *told, **work).run()
    say(_("stopped watching; what was graded is kept"))
    return 0


def _now(zone: datetime.tzinfo) -> str:
    return f"{datetime.datetime.now(zone):%H:%M:%S}"


def _tell(zone: datetime.tzinfo, result: Result) -> None:
    who = f"{result.student}, {result.unit}"
    score = f": {result.score:g} / {result.maximum:g}" if result.score is not None else ""
    say(f"{_now(zone)} {who}{score}")
    for line in problems([result]):
        say(f"         {line.removeprefix(f'{who}: ')}")


def _trouble(zone: datetime.tzinfo, sentence: str) -> None:
    say(f"{_now(zone)} " + _("{sentence}; tried again", sentence=sentence), "yellow")
