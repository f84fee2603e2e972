"""What grades the class: the commands that are compared, and what was measured of one of them.

This module may touch: nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from statistics import mean

from classes import UNIT
from measure import Run
from proc import Process


@dataclass(frozen=True)
class Command:
    """A row of the table.

    Attributes:
        name: what it is called there.
        arguments: the program and its arguments; ``{cells}`` is the file with the cells.
        place: the folder: ``ours``, ``large``, ``stock`` or ``floor``.
        one: how to say that only one student is meant, ``{student}``.
        jobs: how many submissions at a time.
    """

    name: str
    arguments: tuple[str, ...]
    place: str
    one: tuple[str, ...] = ()
    jobs: int = 1


ONE = ("--student", "{student}")
STOCK, ONE_JOB, TWO_JOBS, OPEN = "nbgrader autograde", "course, 1 job", "course, 2 jobs", "course, 2 jobs, no isolation"
LARGE = "course, all cores, large class"
FLOOR, FLOOR_TWO = "floor, 1 at a time", "floor, 2 at a time"
GRADE = ("course", "grade", UNIT, "--force", "--jobs")
BARE = ("python", str(Path(__file__).with_name("floor.py")), "{cells}", "--at-a-time")
COMMANDS = (
    Command(STOCK, ("nbgrader", "autograde", UNIT), "stock", ONE),
    Command(ONE_JOB, (*GRADE, "1"), "ours", ONE),
    Command(TWO_JOBS, (*GRADE, "2"), "ours", ONE, 2),
    Command(OPEN, (*GRADE, "2", "--no-isolation"), "ours", ONE, 2),
    Command(LARGE, GRADE[:-1], "large", ONE, 3),
    Command(FLOOR, (*BARE, "1"), "floor"),
    Command(FLOOR_TWO, (*BARE, "2"), "floor", (), 2),
)


@dataclass(frozen=True)
class Measured:
    """One command in one round, with the whole class and, for its fixed part, with one submission.

    Attributes:
        students: how many submissions the class has.
        every, one: the two runs; the floor says itself what it spent before the first submission.
        graded: how many submissions have scores after it; None for the floor.
        floor: what the floor says of itself.
    """

    students: int
    every: Run
    one: Run | None
    graded: int | None
    floor: dict | None

    @property
    def good(self) -> bool:
        """Whether it did what it should."""
        return self.every.status == 0 and self.graded in (None, self.students)

    @property
    def disturbed(self) -> bool:
        """Whether other programs were at work meanwhile."""
        return self.every.disturbed or (self.one is not None and self.one.disturbed)

    @property
    def per_minute(self) -> float:
        """Submissions a minute of the whole command."""
        return 60 * self.students / self.every.wall

    @property
    def cpu(self) -> float:
        """CPU seconds for each submission, start-up included."""
        return self.every.cpu / self.students

    @property
    def further_cpu(self) -> float:
        """CPU seconds for each further submission."""
        if self.floor:
            return mean(self.floor["cpu"])
        return (self.every.cpu - self.one.cpu) / max(1, self.students - 1)

    @property
    def image(self) -> int:
        """Bytes of the floor's process after its imports."""
        return self.floor["image"] if self.floor else 0

    @property
    def further_wall(self) -> float:
        """Seconds for each further submission."""
        if self.floor:
            return self.floor["wall"] / self.students
        return (self.every.wall - self.one.wall) / max(1, self.students - 1)


def is_kernel(process: Process, tree: dict[int, Process]) -> bool:
    """Whether `process` executes a submission."""
    parent = tree.get(process.parent)
    if parent is None:
        return False
    if "warm_server" in process.command:
        return process.pid == process.session and "warm_server" in parent.command
    return "ipykernel_launcher" in process.command or "floor.py" in parent.command
