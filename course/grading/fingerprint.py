"""The fingerprint of a misconception: what code that holds it leaves in the test cells of its exercise.

This module may touch: nothing but its arguments; kernels, when fingerprints are made.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from course.grading.answer_runs import run_answers
from course.grading.bank import MISCONCEPTIONS, Bank, of_kind
from course.grading.diagnosis import Misconception
from course.grading.our_copy import OurCopy
from course.kernel.limits import DEFAULT_LIMITS, Limits

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
        about = {name: data[name] for name in ("name", "belief", "hint", "read")}
        return Fingerprint(data["exercise"], data["file"], Misconception(**about), data["cases"])


def make_fingerprints(
    ours: OurCopy,
    bank: Bank,
    limits: Limits = DEFAULT_LIMITS,
    *,
    isolated: bool = True,
) -> tuple[Fingerprint, ...]:
    """Run every misconception of the unit's `bank`, and keep what it left."""
    answers = [answer for of_exercise in bank.values() for answer in of_kind(of_exercise, MISCONCEPTIONS)]
    texts = [(answer.exercise, answer.code) for answer in answers]
    runs = run_answers(ours, texts, limits, isolated=isolated)
    return tuple(
        Fingerprint(
            answer.exercise, answer.file, answer.misconception, {name: _slim(c) for name, c in run.cases.items()}
        )
        for answer, run in zip(answers, runs, strict=True)
    )


def _slim(cases: list[dict] | None) -> list[dict] | None:
    if cases is None:
        return None
    return [{name: value for name, value in case.items() if name not in _NEEDLESS} for case in cases]
