"""The time zone of the course: one setting, ``c.Exchange.timezone``, Korea's where it is not given.

nbgrader stores times in UTC and without a zone; `in_zone` shows them.
"""

import datetime
from typing import Any

from dateutil import tz

DEFAULT = "Asia/Seoul"


def zone_of(config: Any) -> str:
    """The name of the course's zone in nbgrader's configuration."""
    return str(config.get("Exchange", {}).get("timezone", DEFAULT))


def zone_named(name: str) -> datetime.tzinfo:
    """The zone with a name like ``Asia/Seoul``.

    Raises:
        ValueError: there is none.
    """
    if found := tz.gettz(name):
        return found
    raise ValueError(f"there is no time zone {name}")


def in_zone(when: datetime.datetime, zone: str) -> datetime.datetime:
    """`when`, which nbgrader has in UTC and without a zone, in the zone of the course."""
    return when.replace(tzinfo=tz.UTC).astimezone(zone_named(zone))


def midnight(zone: str) -> datetime.datetime:
    """When today began in `zone`, in UTC and without a zone."""
    now = datetime.datetime.now(zone_named(zone))
    return now.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(tz.UTC).replace(tzinfo=None)
