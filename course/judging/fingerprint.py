"""The fingerprint of a misconception: what code that holds it leaves in the test cells of its exercise.

This module may touch: nothing but its arguments; kernels, when fingerprints are made.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from course.judging.diagnosis import Misconception

_NEEDLESS = ("before", "tolerance", "numbers")


@dataclass(frozen=True)
class Fingerprint:
    """What a misconception leaves.

    Attributes:
        exercise: where.
        file: the file of the bank that it comes from, without ending.
        misconception: what the feedback says of it.
        cases: grade id → the cases that its code left; None where it left no observation.
    """

    exercise: str
    file: str
    misconception: Misconception
    cases: dict[str, list[dict] | None]

    def to_data(self) -> dict[str, Any]:
        """As JSON can hold it."""
        return {"exercise": self.exercise, "file": self.file, **vars(self.misconception), "cases": self.cases}

    @staticmethod
    def from_data(data: dict[str, Any]) -> Fingerprint:
        """The inverse of `to_data`."""
        about = {name: data[name] for name in ("name", "belief", "hint", "read", "id")}
        return Fingerprint(data["exercise"], data["file"], Misconception(**about), data["cases"])
