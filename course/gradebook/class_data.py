"""A class as the gradebook has it: units and their test cells, students, what became of each submission and was seen.

Four things are kept apart everywhere: a score (0 too), no submission, not gradable, and a fault of ours. Students who
have left the class are in `students`, and in no statistics.
"""

import functools
from collections.abc import Iterable
from dataclasses import dataclass, field
from statistics import fmean

from course.facts.remarks import Note, Refusal, Status, Why
from course.facts.student import RosterStudent
from course.judging.diagnosis import Diagnosis
from course.judging.unit import GradedCell
from course.judging.verdict import Outcome

TRIED = (Outcome.RIGHT, Outcome.WRONG)
"""Outcomes of an exercise that somebody worked on; a forged or a missing observation says nothing about a test."""


@dataclass(frozen=True)
class UnitPoints:
    """One unit and the points that can be had in it.

    Attributes:
        name: e.g. ``01-basics``.
        title: the notebook's first heading, Korean.
        built: whether the gradebook knows it.
        cells: its test cells in the order of the notebook.
        calls: which of its exercises calls which other one in our solution.
    """

    name: str
    title: str
    built: bool
    cells: tuple[GradedCell, ...] = ()
    calls: tuple[tuple[str, str], ...] = ()

    @property
    def exercises(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(cell.exercise for cell in self.cells))

    @property
    def maximum(self) -> float:
        return sum(cell.points for cell in self.cells)

    def cells_of(self, exercise: str) -> tuple[GradedCell, ...]:
        """The test cells of one exercise."""
        return tuple(cell for cell in self.cells if cell.exercise == exercise)

    def maximum_of(self, exercise: str) -> float:
        """The points of one exercise."""
        return sum(cell.points for cell in self.cells_of(exercise))


@dataclass(frozen=True)
class Participant:
    """One student.

    Attributes:
        id: the name of the folder in ``submitted/``.
        name: "" where nobody wrote one down.
        email: the address.
        left: whether there is a roster, and they are not in it.
        enrolled: whether nbgrader's table of students has them.
        lms_id: what the learning management system calls them, by that table.
    """

    id: str
    name: str = ""
    email: str = ""
    left: bool = False
    enrolled: bool = True
    lms_id: str = ""

    @property
    def shown(self) -> str:
        return f"{self.name} ({self.id})" if self.name and self.name != self.id else self.id


@dataclass(frozen=True)
class Work:
    """What became of one student's unit.

    Attributes:
        status: see `Status`.
        refusal: why it has no score; None where it has one.
        notes: what was put right in it.
        score: points, the penalty taken off; None unless graded.
        points: test cell → points, extra credit included; empty unless graded.
        penalty: points taken off for being late.
        passed: the test cells that the student's code passed, whatever an instructor gave by hand.
    """

    status: Status = Status.MISSING
    refusal: Refusal | None = None
    notes: tuple[Note, ...] = ()
    score: float | None = None
    points: dict[str, float] = field(default_factory=dict)
    penalty: float = 0.0
    passed: frozenset[str] = frozenset()

    def points_of(self, cells: tuple[GradedCell, ...]) -> float:
        """The points of some test cells together."""
        return sum(self.points.get(cell.grade_id, 0.0) for cell in cells)


NOTHING = Work(refusal=Refusal(Why.NOTHING))


@dataclass(frozen=True)
class Seen:
    """The diagnosis of one exercise of one submission."""

    student: str
    unit: str
    diagnosis: Diagnosis


@dataclass(frozen=True)
class ClassData:
    """All that the gradebook says of a class.

    Attributes:
        course: its id.
        units: in their order.
        students: everyone, those who have left too.
        works: (student, unit) → what became of it; what is not there is no submission.
        tried: (unit, exercise) → the students who worked on it.
        diagnosed: (student, unit) of the submissions that have diagnoses.
        seen: the diagnoses of exercises that are not right, of students who are in the class.
        roster: the class list as it was last read; empty where nobody keeps one.
    """

    course: str
    units: tuple[UnitPoints, ...]
    students: tuple[Participant, ...]
    works: dict[tuple[str, str], Work]
    tried: dict[tuple[str, str], set[str]]
    diagnosed: set[tuple[str, str]]
    seen: tuple[Seen, ...]
    roster: tuple[RosterStudent, ...] = ()

    @functools.cached_property
    def members(self) -> tuple[Participant, ...]:
        return tuple(student for student in self.students if not student.left)

    def work(self, student: str, unit: str) -> Work:
        """What became of a student's unit."""
        return self.works.get((student, unit), NOTHING)

    @functools.cached_property
    def graded(self) -> dict[str, dict[str, Work]]:
        """Unit → student → work, of the members whose unit was graded."""
        works = {unit.name: {one.id: self.work(one.id, unit.name) for one in self.members} for unit in self.units}
        return {name: {id_: one for id_, one in own.items() if one.score is not None} for name, own in works.items()}

    def handed_in(self, unit: str) -> bool:
        """Whether anybody of the class has handed the unit in: else nobody is late with it."""
        return any(self.work(student.id, unit).status is not Status.MISSING for student in self.members)

    def percent(self, student: str, unit: UnitPoints) -> float | None:
        """The score as a share of the maximum, 0 to 100; None unless graded."""
        score = self.work(student, unit.name).score
        return None if score is None or not unit.maximum else 100.0 * score / unit.maximum

    def mean(self, student: str, units: Iterable[UnitPoints]) -> float | None:
        """The mean of the units that were graded, in per cent; None where none was."""
        known = [percent for unit in units if (percent := self.percent(student, unit)) is not None]
        return fmean(known) if known else None
