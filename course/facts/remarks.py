"""What is to be said of a submission besides its score, as data: its status, why it has no score, what was put right.

The sentences are those of ``course.words.remarks``.
"""

from dataclasses import dataclass
from enum import StrEnum

from course.facts.data import Data


class Status(StrEnum):
    """What became of one submission; four things that are never mixed."""

    GRADED = "graded"
    MISSING = "no submission"
    DAMAGED = "not gradable"
    FAULT = "grader fault"


class Why(StrEnum):
    """Why a submission has no score. In `detail`: what the comment says."""

    # there is none
    NOTHING = "nothing"
    NO_NOTEBOOK = "no-notebook"
    # it cannot be read
    LINK = "link"
    NOT_A_FOLDER = "not-a-folder"
    OTHER_NAMES = "other-names"  # names of the notebooks that are there
    ELSEWHERE = "elsewhere"  # where they lie
    ARCHIVE = "archive"  # the archives that are there
    ONLY_A_POINTER = "only-a-pointer"  # shortcuts and placeholders that are there
    OTHER_FILES = "other-files"  # names of the files that are there
    OTHER_UNIT = "other-unit"  # of which unit the notebook is
    TRAILING = "trailing"
    NOT_A_FILE = "not-a-file"  # what it is: link, folder, pipe, socket, device
    CLOSED = "closed"  # the system's reason
    TOO_LARGE = "too-large"  # megabytes allowed
    INTRICATE = "intricate"
    EMPTY = "empty"
    ENCODING = "encoding"
    CUT_OFF = "cut-off"
    NOT_JSON = "not-json"
    NOT_A_NOTEBOOK = "not-a-notebook"
    NO_CELLS = "no-cells"
    TOO_MANY_CELLS = "too-many-cells"  # how many, and how many are allowed
    # our fault
    EXECUTION = "execution"  # the error's text
    GRADER = "grader"  # the error's type and text
    SCORES_LOST = "scores-lost"
    # written by another version of the gradebook: the text as it stood there
    OTHER = "other"


_MISSING = frozenset({Why.NOTHING, Why.NO_NOTEBOOK})
_FAULT = frozenset({Why.EXECUTION, Why.GRADER, Why.SCORES_LOST})


@dataclass(frozen=True)
class Refusal(Data):
    """Why a submission has no score.

    Attributes:
        why: the reason.
        name: the file or folder that it is about.
        detail: see `Why`.
    """

    why: Why
    name: str = ""
    detail: tuple[str, ...] = ()

    @property
    def status(self) -> Status:
        """What has become of the submission by this."""
        return Status.MISSING if self.why in _MISSING else Status.FAULT if self.why in _FAULT else Status.DAMAGED


class Change(StrEnum):
    """What of a submission was put right, left out or kept. In `detail`: what the comment says."""

    SOLUTION_MISSING = "solution-missing"
    TEST_DELETED = "test-deleted"
    TEST_COPIED = "test-copied"  # how many copies
    TEST_EDITED = "test-edited"
    POINTS_CHANGED = "points-changed"
    TAGS_ADDED = "tags-added"  # the tags
    BYTE_ORDER_MARK = "byte-order-mark"  # the encoding
    OLD_ENCODING = "old-encoding"  # the encoding
    OLD_FORMAT = "old-format"
    BROKEN_CELLS = "broken-cells"  # how many
    SUBMISSION_GONE = "submission-gone"
    TIMESTAMP_UNREADABLE = "timestamp-unreadable"
    NEWER_PYTHON = "newer-python"  # the grader's, the student's or the newest that students may use
    RENAMED = "renamed"  # the file that was graded
    LIES_BESIDE = "lies-beside"  # what else lies there
    NOTHING_OF_UNIT = "nothing-of-unit"
    METADATA_LOST = "metadata-lost"
    OLDER_RELEASE = "older-release"
    TIMED_OUT = "timed-out"  # the exercises
    KERNEL_ENDED = "kernel-ended"  # the exercises
    MEMORY = "memory"  # the exercises
    HAND_SCORE_STANDS = "hand-score-stands"  # the points given by hand, and those that the tests give
    TOO_OFTEN = "too-often"  # how many versions are graded in a day
    OTHER = "other"  # written by another version of the gradebook: the text as it stood there


TAMPERING = (Change.POINTS_CHANGED, Change.TAGS_ADDED, Change.TEST_EDITED, Change.TEST_COPIED, Change.TEST_DELETED)
"""Those that touch the grading, the more telling first."""
BOUNDS = (Change.TIMED_OUT, Change.MEMORY, Change.KERNEL_ENDED)
"""Points were lost at a bound of the execution, or may have been."""
WORTH_KNOWING = (
    *BOUNDS,
    Change.HAND_SCORE_STANDS,
    Change.NOTHING_OF_UNIT,
    Change.RENAMED,
    Change.LIES_BESIDE,
    Change.TOO_OFTEN,
)
"""What an instructor has to know before the score is believed."""


@dataclass(frozen=True)
class Note(Data):
    """One thing that was put right in a submission, for the instructor.

    Attributes:
        change: what.
        name: the cell, or the file, that it is about.
        detail: see `Change`.
    """

    change: Change
    name: str = ""
    detail: tuple[str, ...] = ()
