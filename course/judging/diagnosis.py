"""What a student's work on one exercise shows, and which misconceptions explain it: the type alone."""

from dataclasses import dataclass
from typing import Any, Self

from course.facts.data import Data
from course.facts.finding import Finding
from course.judging.verdict import Outcome


@dataclass(frozen=True)
class Diagnosis(Data):
    """What one exercise of one submission showed.

    Attributes:
        exercise: the id of the solution cell.
        outcome: that of all its test cells together.
        passed, cases: how many cases matched the key, of how many.
        findings: what is visibly different, the most specific first; none when right.
        causes: the misconceptions, by file of the bank, that together explain what was seen, the most specific first.
            Each is a tuple of alternatives that the observations cannot tell apart, most often of one.
        likeness: of wrong work that nothing explains: the same text where the same was observed.
    """

    exercise: str
    outcome: Outcome
    passed: int
    cases: int
    findings: tuple[Finding, ...] = ()
    causes: tuple[tuple[str, ...], ...] = ()
    likeness: str = ""

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> Self:
        """As `Data.from_data`; one that was written before there was a likeness has none."""
        return super().from_data({"likeness": "", **data})
