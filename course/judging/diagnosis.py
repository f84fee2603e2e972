"""What a student's work on one exercise shows, and which misconceptions explain it: the type alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from course.facts.finding import Finding
from course.judging.verdict import Outcome


@dataclass(frozen=True)
class Diagnosis:
    """What one exercise of one submission showed.

    Attributes:
        exercise: the id of the solution cell.
        outcome: that of all its test cells together.
        passed, cases: how many cases matched the key, of how many.
        findings: what is visibly different, the most specific first; none when right.
        causes: the misconceptions, by file of the bank, that together explain what was seen, the most specific first.
            Each is a tuple of alternatives that the observations cannot tell apart, most often of one.
    """

    exercise: str
    outcome: Outcome
    passed: int
    cases: int
    findings: tuple[Finding, ...] = ()
    causes: tuple[tuple[str, ...], ...] = ()

    def to_data(self) -> dict[str, Any]:
        """As JSON can hold it."""
        return {**vars(self), "findings": [finding.to_data() for finding in self.findings]}

    @staticmethod
    def from_data(data: dict[str, Any]) -> Diagnosis:
        """The inverse of `to_data`.

        Raises:
            KeyError, TypeError, ValueError: it is no such data.
        """
        return Diagnosis(
            str(data["exercise"]),
            Outcome(data["outcome"]),
            int(data["passed"]),
            int(data["cases"]),
            tuple(map(Finding.from_data, data["findings"])),
            tuple(tuple(map(str, cause)) for cause in data["causes"]),
        )
