"""What a student's work on one exercise shows, and which misunderstanding explains it: the words of the feedback.

This module may touch: nothing but its arguments.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Misconception:
    """A misunderstanding that the bank of answers knows.

    Attributes:
        name: short, Korean; the same in every exercise in which students have it.
        belief: what the student believes, as the student would say it.
        hint: a question that leads without giving the answer away.
        read: where in the unit to read again.
        id: an English slug: that of a shared belief, else the file's name; "" in a gradebook of an older form.
    """

    name: str
    belief: str
    hint: str
    read: str
    id: str = ""


@dataclass(frozen=True)
class Diagnosis:
    """What one exercise of one submission showed.

    Attributes:
        exercise: the id of the solution cell.
        outcome: the value of `course.judging.judge.Outcome` that describes all its test cells together.
        passed, cases: how many cases matched the key, of how many.
        seen: Korean sentences on what is visibly different, the most specific first; none when right.
        causes: the misunderstandings that together explain what was seen, the most specific first. Each is a tuple of
            alternatives that the observations cannot tell apart, most often of one.
    """

    exercise: str
    outcome: str
    passed: int
    cases: int
    seen: tuple[str, ...] = ()
    causes: tuple[tuple[Misconception, ...], ...] = ()

    def to_data(self) -> dict[str, Any]:
        """As JSON can hold it."""
        return {
            "exercise": self.exercise,
            "outcome": self.outcome,
            "passed": self.passed,
            "cases": self.cases,
            "seen": list(self.seen),
            "causes": [[vars(one) for one in cause] for cause in self.causes],
        }

    @staticmethod
    def from_data(data: dict[str, Any]) -> Diagnosis:
        """The inverse of `to_data`."""
        causes = tuple(tuple(Misconception(**one) for one in cause) for cause in data["causes"])
        return Diagnosis(data["exercise"], data["outcome"], data["passed"], data["cases"], tuple(data["seen"]), causes)
