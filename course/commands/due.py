"""``course due``: show, set or remove the due date of a unit."""

import argparse
import datetime

from rich.markup import escape
from rich.table import Table

from course.commands.console import console, say
from course.errors import UsageError
from course.gradebook.database import open_gradebook
from course.gradebook.due import due_date, extensions, set_due_date
from course.grading.course_folder import CourseFolder, find_course_folder
from course.grading.due_line import renew_released, settle
from course.grading.timestamp import read_due
from course.judging.unit import chosen_units
from course.words.moment import moment_en, span_en
from course.zone import in_zone


def run(options: argparse.Namespace) -> int:
    """Show the due dates, or write one: penalties, and the head of the released notebook, follow at once."""
    folder = find_course_folder()
    units = chosen_units(folder.units, [options.unit] if options.unit else [])
    told = " ".join(options.when)
    if told and options.none:
        raise UsageError("give a time or --none, not both")
    if options.none and not options.unit:
        raise UsageError("whose due date is to be removed? Name the unit: course due UNIT --none")
    if told or options.none:
        when = when_of(told, folder) if told else None
        with folder.lock():
            with open_gradebook(folder.db_url, folder.course_id) as gradebook:
                set_due_date(gradebook, units[0], when)
            tell_settled(settle(folder))
            renewed = renew_released(folder, units[0])
        if renewed:
            what = "says so" if when else "tells no due date any more"
            say(f"{renewed.relative_to(folder.root)} {what}; hand it out again")
    console.print(_table(folder, units))
    return 0


def when_of(told: str, folder: CourseFolder) -> datetime.datetime:
    """The time that an instructor has written, in UTC and without a zone.

    Raises:
        UsageError: it is none.
    """
    try:
        return read_due(told, folder.timezone)
    except ValueError:
        raise UsageError(f'{told!r} tells no time; write it like "2026-12-01 23:59"') from None


def tell_settled(count: int) -> None:
    """Say how many penalties are others now."""
    if count:
        say(f"penalties that changed: {count}; run course feedback to tell the students")


def _table(folder: CourseFolder, units: list[str]) -> Table:
    table = Table("unit", "due", "extensions")
    now = datetime.datetime.now(datetime.UTC).replace(tzinfo=None)
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        for unit in units:
            when, given = due_date(gradebook, unit), extensions(gradebook, unit)
            due = "–" if when is None else moment_en(in_zone(when, folder.timezone)) + (" (past)" if when < now else "")
            more = (f"{escape(student)} +{span_en(by.total_seconds())}" for student, by in given.items())
            table.add_row(unit, due, "\n".join(more))
    return table
