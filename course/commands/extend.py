"""``course extend``: give a student more time for a unit, also before anything was handed in."""

import argparse
import datetime
import re

from nbgrader.api import Gradebook

from course.commands.console import say
from course.commands.due import said_moment, said_span, tell_settled
from course.errors import UsageError
from course.facts.student import plain_id
from course.gradebook.database import open_gradebook
from course.gradebook.due import due_date, extensions, set_extension
from course.gradebook.roster import enrolled
from course.grading.course_folder import CourseFolder, find_course_folder
from course.grading.due_line import settle
from course.grading.timestamp import read_due
from course.judging.unit import chosen_units
from course.language import _

_SPAN = re.compile(r"\+(\d{1,4}(?:\.\d+)?)\s*([mhdw])")
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_LONGEST = datetime.timedelta(days=3660)


def run(options: argparse.Namespace) -> int:
    """Write the extension, or show it; it takes the place of one that was given before."""
    folder = find_course_folder()
    unit = chosen_units(folder.units, [options.unit])[0]
    told = " ".join(options.by)
    if told and options.none:
        raise UsageError("give more time or --none, not both")
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        student, due = _student(folder, gradebook, options.student), due_date(gradebook, unit)
        if due is None:
            raise UsageError(
                '{unit} has no due date to extend; set one first: course due {unit} "2026-12-01 23:59"', unit=unit
            )
        if told or options.none:
            by = _by(told, due, folder) if told else None
            with folder.lock():
                gradebook.update_or_create_student(student)
                set_extension(gradebook, student, unit, by)
    if told or options.none:
        tell_settled(settle(folder))
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        given = extensions(gradebook, unit).get(student)
    until = said_moment(due + (given or datetime.timedelta()), folder.timezone)
    how = _("{span} more than others", span=said_span(given)) if given else _("as everybody")
    say(_("{student}, {unit}: until {until}, {how}", student=student, unit=unit, until=until, how=how))
    return 0


def _student(folder: CourseFolder, gradebook: Gradebook, name: str) -> str:
    """The id of the student who goes by `name`, in the gradebook or by a folder in ``submitted/``."""
    known = {plain_id(student): student for student in folder.submitting_students()}
    known |= {plain_id(student): student for student in enrolled(gradebook)}
    if plain_id(name) not in known:
        raise UsageError("there is no student {name!r}: neither in the class list nor in submitted/", name=name)
    return known[plain_id(name)]


def _until(told: str, folder: CourseFolder) -> datetime.datetime:
    try:
        return read_due(told, folder.timezone)
    except ValueError:
        raise UsageError(
            '{told!r} tells no time; write it like +2d, +12h, +1w or "2026-12-03 23:59"', told=told
        ) from None


def _by(told: str, due: datetime.datetime, folder: CourseFolder) -> datetime.timedelta:
    """How much time is given: ``+2d``, ``+12h``, ``+1w``, or until a date.

    Raises:
        UsageError: it is none of these, or not later than the due date.
    """
    if found := _SPAN.fullmatch(told.strip()):
        by = datetime.timedelta(**{_UNITS[found[2]]: float(found[1])})
    elif told.lstrip().startswith(("+", "-")):
        raise UsageError("{told!r} is no time that can be given; write +2d, +12h, +1w or a date", told=told)
    else:
        by = _until(told, folder) - due
    if not datetime.timedelta() < by <= _LONGEST:
        until = said_moment(due, folder.timezone)
        raise UsageError(
            "{told} is not later than the due date, {until}, or too far from it; --none takes it back",
            told=told,
            until=until,
        )
    return by
