"""The verdict on a graded cell: the types alone, apart from what makes them (``judge``)."""

from dataclasses import dataclass
from enum import StrEnum

from course.facts.finding import Finding
from course.judging.unit import GradedCell


class Outcome(StrEnum):
    """What a graded cell showed."""

    RIGHT = "right"
    WRONG = "wrong"
    UNTRIED = "not attempted"
    SILENT = "no observation"
    FORGED = "unexpected observation"


@dataclass(frozen=True)
class Verdict:
    """The verdict on one graded cell.

    Attributes:
        cell: the graded cell.
        outcome: what it showed.
        earned: points.
        passed, cases: how many cases matched, of how many.
        finding: the first thing that is different; None when right.
    """

    cell: GradedCell
    outcome: Outcome
    earned: float
    passed: int
    cases: int
    finding: Finding | None = None
