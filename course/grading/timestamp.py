"""When a submission was handed in, by the ``timestamp.txt`` that nbgrader's collect writes, or somebody by hand.

nbgrader writes the zone of the course as the system abbreviates it, KST for Seoul, and itself reads only few of these.
What instructors write as a due date is read here, too.

This module may touch: the file, read-only.
"""

import datetime
import re
from pathlib import Path

from dateutil import parser, tz

from course.judging.submission import small_file
from course.zone import DEFAULT, zone_named

_HOURS = {
    **{"UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3},
    **{"KST": 9, "JST": 9, "HKT": 8, "SGT": 8, "PHT": 8, "WIB": 7, "ICT": 7, "PKT": 5, "NPT": 5.75},
    **{"EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8, "HST": -10},
    **{"AWST": 8, "ACST": 9.5, "ACDT": 10.5, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13},
}
"""Hours east of Greenwich; what means several zones (CST, IST, BST) is understood where the course's own is meant."""
_EAST = re.compile(r"\b(?:UTC|GMT)(?=[+-]\d)")  # dateutil takes UTC+9 for nine hours west
_KOREAN_DAY = re.compile(r"(\d{4})\s*년\s*(\d{1,2})\s*월\s*(\d{1,2})\s*일")
_HALF_DAY = re.compile(r"(?:(오전|오후)\s*)?\b(\d{1,2})(?:\s*시|(?<=\d):(?=\d))(?:\s*(\d{1,2})(?:\s*분)?)?")
_UNLIKE = (datetime.datetime(2000, 1, 1, 0, 0), datetime.datetime(2001, 2, 2, 1, 0))
"""What a text leaves out it has from these, and so otherwise from each."""
_YEAR = re.compile(r"\d{4}")  # else it takes this one
_PLACE = re.compile(r"(.*) ([A-Za-z_]+(?:/[\w+-]+)+)", re.DOTALL)


_FIRST, _LAST = datetime.datetime(1990, 1, 1), datetime.datetime(2190, 1, 1)
"""Beyond them a time cannot be told in every zone, and whoever shows it fails."""


def submitted_at(folder: Path, zone: str) -> datetime.datetime | None:
    """When the submission in `folder` was handed in, as `read_timestamp` has it; None where nothing says so.

    Raises:
        ValueError: what should say so tells no time.
    """
    content = small_file(folder, "timestamp.txt", 200)
    return None if content is None else read_timestamp(content.decode("utf-8-sig", "replace"), zone)


def read_timestamp(text: str, zone: str = DEFAULT) -> datetime.datetime:
    """The time that `text` tells, in UTC and without a zone, as nbgrader's gradebook has it.

    Arguments:
        zone: the zone of the course, ``c.Exchange.timezone``; a time without a zone is in it.

    Raises:
        ValueError: it tells none.
    """
    try:
        return _in_utc(_parsed(text, zone))
    except Exception as error:  # a student may have written it: what reads times raises whatever it likes
        raise ValueError(f"{text!r} tells no time: {error}") from None


def read_due(text: str, zone: str) -> datetime.datetime:
    """The time that an instructor has written, as `read_timestamp` has it; a day alone means its last minute.

    Understood, too, is ``2026년 12월 1일 오후 11시 59분``.

    Raises:
        ValueError: it tells no day.
    """
    try:
        text = _HALF_DAY.sub(_twelve_hours, _KOREAN_DAY.sub(r"\1-\2-\3", text))
        when, other = (_parsed(text, zone, default) for default in _UNLIKE)
        if when.date() != other.date():
            raise ValueError("it tells no day")
        if when.hour != other.hour:
            when = when.replace(hour=23, minute=59)
        return _in_utc(when)
    except Exception as error:  # what reads times raises whatever it likes
        raise ValueError(f"{text!r} tells no time: {error}") from None


def _twelve_hours(found: re.Match) -> str:
    half = {"오전": " AM", "오후": " PM"}.get(found[1], "")
    return f"{found[2]}:{found[3] or '00'}{half}"


def _parsed(text: str, zone: str, default: datetime.datetime | None = None) -> datetime.datetime:
    """The time that `text` tells, with its zone; what it leaves out is as `default` has it."""
    course = zone_named(zone)
    text = _EAST.sub("", " ".join(text.split()))
    if not _YEAR.search(text):
        raise ValueError("there is no year in it")
    place = _PLACE.fullmatch(text)
    when = parser.parse(place[1] if place else text, default=default, tzinfos=lambda *named: _zone(*named, course))
    return when if when.tzinfo else when.replace(tzinfo=zone_named(place[2]) if place else course)


def _in_utc(when: datetime.datetime) -> datetime.datetime:
    when = when.astimezone(tz.UTC).replace(tzinfo=None)
    if not _FIRST <= when <= _LAST:
        raise ValueError("nobody submits then")
    return when


def _zone(name: str | None, seconds: int | None, course: datetime.tzinfo) -> datetime.tzinfo | None:
    """The zone that is so many seconds east, or has this abbreviation: of the course's own zone, or a common one."""
    if name is None and seconds is None:
        return None
    if seconds is not None:
        return tz.tzoffset(name, seconds)
    for month in (1, 7):
        moment = datetime.datetime(2026, month, 1, tzinfo=course)
        if moment.tzname() == name:
            return tz.tzoffset(name, moment.utcoffset())
    return tz.tzoffset(name, datetime.timedelta(hours=_HOURS[str(name).upper()]))
