"""Time as nbgrader's commands and formgrader have it: the course's zone, KST, and what tells no time.

nbgrader reads a time without a zone, or in one that it does not know, KST among them, as UTC; it fails where a text
tells no time. What reads times there is pointed at ours.

This module may touch: nbgrader's configuration, and what is so pointed at.
"""

import contextlib
import datetime
from pathlib import Path
from typing import Any

import nbgrader.apps.api
import nbgrader.apps.zipcollectapp
import nbgrader.coursedir
import nbgrader.exchange.default.collect
import nbgrader.utils
from traitlets import TraitType
from traitlets.config.loader import DeferredConfig

from course.grading.late_rules import LateRules
from course.grading.timestamp import read_timestamp, submitted_at
from course.zone import DEFAULT, zone_of

_READERS = (
    nbgrader.utils,
    nbgrader.coursedir,
    nbgrader.apps.api,
    nbgrader.apps.zipcollectapp,
    nbgrader.exchange.default.collect,
)
"""Modules of nbgrader that read times, each by a name of its own."""


def _submitted_at(api: nbgrader.apps.api.NbGraderAPI, unit: str, student: str) -> datetime.datetime | None:
    """As `course grade` reads it; nbgrader opens whatever lies there, and lists nobody where it tells no time."""
    folder = Path(api.coursedir.format_path(api.coursedir.submitted_directory, student, unit))
    return _existing(folder, zone_of(api.config))


def _existing(folder: Path, zone: str) -> datetime.datetime | None:
    with contextlib.suppress(ValueError):
        return submitted_at(folder, zone)
    return None


def configure_time(c: Any) -> None:
    """Have nbgrader tell and read times in the course's zone, and take off what the late rules say.

    What the configuration sets itself stands, before or behind this: the zone, the zone of formgrader, the plugin.

    Arguments:
        c: the configuration object of ``nbgrader_config.py``.
    """

    def parse_utc(when: datetime.datetime | str | None) -> datetime.datetime | None:
        if isinstance(when, str):
            return read_timestamp(when, zone_of(c))
        return when.astimezone(datetime.UTC).replace(tzinfo=None) if when and when.tzinfo else when

    class CourseZone(str, DeferredConfig):  # formgrader shows the configuration; DeferredConfigString cannot be shown
        def get_value(self, trait: TraitType) -> str:  # when all of the configuration has been read
            return zone_of(c)

    for reader in _READERS:
        reader.parse_utc = parse_utc
    api, folder = nbgrader.apps.api.NbGraderAPI, nbgrader.coursedir.CourseDirectory
    api.get_submitted_timestamp = _submitted_at
    folder.get_existing_timestamp = lambda self, place: _existing(Path(place), zone_of(self.config))
    c.Exchange.setdefault("timezone", DEFAULT)
    c.NbGraderAPI.setdefault("timezone", CourseZone())
    c.AssignLatePenalties.setdefault("plugin_class", LateRules)
