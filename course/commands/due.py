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
from course.language import _, terminal_language
from course.words.moment import moment, moment_en, span, span_en
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
            path = renewed.relative_to(folder.root)
            if when:
                say(_("{path} says so; hand it out again", path=path))
            else:
                say(_("{path} tells no due date any more; hand it out again", path=path))
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
        raise UsageError('{told!r} tells no time; write it like "2026-12-01 23:59"', told=told) from None


def said_moment(when: datetime.datetime, zone: str) -> str:
    """A time in UTC as the terminal tells it, in `zone`."""
    return (moment if terminal_language() == "ko" else moment_en)(in_zone(when, zone))


def said_span(by: datetime.timedelta) -> str:
    """A span of time as the terminal tells it."""
    return (span if terminal_language() == "ko" else span_en)(by.total_seconds())


def tell_settled(count: int) -> None:
    """Say how many penalties are others now."""
    if count:
        say(_("penalties that changed: {count}; run course feedback to tell the students", count=count))


def _table(folder: CourseFolder, units: list[str]) -> Table:
    table = Table(_("unit"), _("due"), _("extensions"))
    now = datetime.datetime.now(datetime.UTC).replace(tzinfo=None)
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        for unit in units:
            when, given = due_date(gradebook, unit), extensions(gradebook, unit)
            past = " " + _("(past)") if when is not None and when < now else ""
            due = "–" if when is None else said_moment(when, folder.timezone) + past
            more = (f"{escape(student)} +{said_span(by)}" for student, by in given.items())
            table.add_row(unit, due, "\n".join(more))
    return table
