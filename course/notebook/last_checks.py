"""What each visible check said last in this kernel, and whether that still holds.

This module may touch: nothing; it remembers what `check` tells it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from course.facts.progress import Exercise, Standing
from course.notebook.last_runs import stopped


@dataclass(frozen=True)
class _Said:
    """What a check said.

    Attributes:
        points: of the check; None where it does not know them, as in a source notebook.
        student: what it looked at; kept, so that what is there now can be told from it.
    """

    standing: Standing
    points: float | None
    student: Any


_said: dict[str, _Said] = {}


def remember(name: str, state: str, points: float | None, student: Any) -> None:
    """A check of `name` has shown a card with this state."""
    if state in (Standing.RIGHT, Standing.WRONG, Standing.UNTRIED):
        _said[name] = _Said(Standing(state), points, student)


def standing(name: str, namespace: Mapping) -> Standing:
    """How the exercise stands now.

    Arguments:
        namespace: in which the student's cells run.
    """
    student = namespace.get(name)
    if stopped(name, student):
        return Standing.FAILED
    said = _said.get(name)
    if said is None:
        return Standing.NOT_RUN
    return said.standing if said.student is student else Standing.CHANGED


def known(namespace: Mapping) -> tuple[Exercise, ...]:
    """The exercises whose checks were run here and know their points; all that is known without the notebook's file."""
    names = [name for name, said in _said.items() if said.points is not None]
    return tuple(
        Exercise(number, name, _said[name].points, standing(name, namespace)) for number, name in enumerate(names, 1)
    )
