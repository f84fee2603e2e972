"""What becomes of a file that was found among those handed in, and why, as data.

The sentences are those of ``course.exchange.reasons``.
"""

from enum import StrEnum


class Fate(StrEnum):
    """What became of one file."""

    COLLECTED = "collected"
    OLDER = "older attempt"
    UNTOUCHED = "untouched copy"
    SAME = "same content"
    UNSURE = "unsure"
    STRANGER = "not in roster"
    LEFT_OUT = "left out"
    NO_UNIT = "no unit"
    OTHER = "other file"
    BROKEN = "broken"
    REFUSED = "refused"


class Trouble(StrEnum):
    """Why a file or an archive was not looked into. In the detail: a number where there is a bound."""

    LINK = "link"
    NOT_A_FILE = "not-a-file"
    CLOSED = "closed"
    OUTSIDE = "outside"
    ENCRYPTED = "encrypted"
    PACKING = "packing"
    OTHER_ARCHIVE = "other-archive"
    BROKEN_ARCHIVE = "broken-archive"
    BROKEN_FILE = "broken-file"
    TOO_DEEP = "too-deep"
    TOO_MANY = "too-many"
    TOO_MUCH = "too-much"


class Remark(StrEnum):
    """Why a file that was read is what it is. In the detail: what the sentence says."""

    BLANK = "blank"
    NAMED_OTHERWISE = "named-otherwise"  # the unit that its name says
    LATE = "late"
    NEWER = "newer"  # where the newer one lies
    FILLED_IN = "filled-in"  # where the one lies that is filled in
    STANDS = "stands"  # the file in submitted/
    KEPT = "kept"  # where it is kept
    SAME = "same"  # where the other one lies
    NO_UNIT = "no-unit"
    LAID_DOWN = "laid-down"  # where
    POINTER = "pointer"
    NO_NOTEBOOK = "no-notebook"
    BLOCKED = "blocked"  # the file in submitted/
    BY_TABLE = "by-table"
    LEFT_OUT = "left-out"
    NO_ID = "no-id"  # what was written into the table
    NOBODY = "nobody"
    NO_ROSTER = "no-roster"
    SEVERAL = "several"  # who it may be
    ODD_ID = "odd-id"  # the id that is not in the roster, who has the name
    UNKNOWN_ID = "unknown-id"  # the id
    UNKNOWN_NAME = "unknown-name"  # the name
    ANOTHERS_ID = "anothers-id"  # the student whose id it is
