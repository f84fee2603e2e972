"""How far a student is in a unit: of each exercise what its visible check said, and where a run stopped."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from course.facts.finding import Finding

ERROR_COMES = "raises-exception"
"""Jupyter's and nbval's tag for a cell that is to end with an error: "Run All" goes on below it."""


class Standing(StrEnum):
    """How an exercise stands; the first three are what a check's card says."""

    RIGHT = "right"
    WRONG = "wrong"
    UNTRIED = "untried"
    FAILED = "failed"  # the last run of its cell ended with an error, or left no such name
    CHANGED = "changed"  # its cell was run after its check
    NOT_RUN = "not run"  # its check was not


@dataclass(frozen=True)
class Exercise:
    """An exercise.

    Attributes:
        number: its place in the unit, from 1.
        points: of its visible check.
    """

    number: int
    name: str
    points: float
    standing: Standing

    @property
    def earned(self) -> float:
        return self.points if self.standing is Standing.RIGHT else 0.0


@dataclass(frozen=True)
class UnitProgress:
    """A unit, by the name of its notebook."""

    unit: str
    exercises: tuple[Exercise, ...]

    @property
    def next(self) -> Exercise | None:
        """What to do next: what is begun and not right comes before what is not begun, as on the feedback page."""
        begun = (Standing.WRONG, Standing.FAILED)
        left = [one for one in self.exercises if one.standing is not Standing.RIGHT]
        return next((one for one in left if one.standing in begun), next(iter(left), None))


def earned(units: Sequence[UnitProgress]) -> float:
    """The visible points that are earned in `units`."""
    return sum(one.earned for unit in units for one in unit.exercises)


def visible(units: Sequence[UnitProgress]) -> float:
    """The visible points of `units`."""
    return sum(one.points for unit in units for one in unit.exercises)


@dataclass(frozen=True)
class Stop:
    """A cell that ended with an error.

    Attributes:
        count: its number in the margin; 0 where that is not known.
        heading: under which it stands, as its author wrote it; "" where that is not known.
        error: a SOLUTION_ERROR, whichever cell it is of.
        is_last: whether nothing below it has run.
    """

    count: int
    heading: str
    error: Finding
    is_last: bool
