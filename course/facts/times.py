"""When a submission was due and when it was handed in, as data."""

import datetime
from dataclasses import dataclass


@dataclass(frozen=True)
class Times:
    """When a submission was due for its student, and when it was handed in, as far as known; in the course's zone.

    Attributes:
        due: with the extension; None: there is no due date.
        handed_in: None: nobody knows.
        extended: whether the student was given more time than others.
        seconds_late: 0 where it was in time.
    """

    due: datetime.datetime | None = None
    handed_in: datetime.datetime | None = None
    extended: bool = False
    seconds_late: float = 0.0
