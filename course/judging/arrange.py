"""In which order a rebuilt submission runs: the student's cells in the student's order, ours around them in ours.

A cell that was copied, split or moved runs where it stands, as it did at home. Each test of ours runs once: where the
student's copy of it stands behind the answer, else in its own place or, where the answer comes only later, behind that.
"""

import bisect
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from course.judging.places import Places, Role
from course.judging.submission import SubmittedCell


@dataclass(frozen=True)
class Step:
    """One cell of the rebuilt notebook.

    Attributes:
        ours: the index of our cell; None: it is an added one.
        cell: the submitted cell whose text it has; None: ours.
    """

    ours: int | None
    cell: SubmittedCell | None = None


class Arrangement:
    """The submitted cells, each in its place.

    Attributes:
        steps: the cells of the rebuilt notebook.
        answers: index of each solution cell → the submitted cells that make up its answer, in their order.
        tests: index of each test cell → its submitted copies.
        has_ours: whether any submitted cell is one of ours.
    """

    def __init__(self, places: Places, cells: Sequence[SubmittedCell]) -> None:
        self._places, self._cells = places, cells
        self._homes = [places.find(cell) for cell in cells]
        self.has_ours = any(home is not None for home in self._homes)
        self._in_order = increasing(self._homes)
        self._at: dict[int, list[int]] = defaultdict(list)  # our cell → positions of what was submitted of it
        for position, home in enumerate(self._homes):
            if home is not None:
                self._at[home].append(position)
        self._answers = {solution: self._answer(solution) for solution in places.tests}
        self._settled = {solution: self._settles(solution) for solution in places.tests}
        self._exercise = {test: solution for solution, tests in places.tests.items() for test in tests}
        self.answers = {solution: [cells[at] for at in found] for solution, found in self._answers.items()}
        self.tests = {test: [cells[at] for at in self._at[test]] for test in self._exercise}
        self.steps = list(self._arranged())

    def _answer(self, solution: int) -> list[int]:
        """Where the answer to an exercise stands: without cells left empty or as handed out, where there are others."""
        written = [
            at
            for at in self._at[solution]
            if self._cells[at].text.strip() and not self._places.is_ours(self._cells[at], solution)
        ]
        return written or self._at[solution]

    def _settles(self, solution: int) -> int | None:
        """The part of an answer behind which its tests may run: the last that the student has checked, else the last.

        So neither a first attempt above counts, nor one more attempt below all checks.
        """
        visible = [test for test in self._places.tests[solution] if not self._places.is_hidden(test)]
        shown = [at for test in visible for at in self._at[test]]
        parts = self._answers[solution]
        checked = [at for at in parts if any(at < check for check in shown)]
        return max(checked or parts, default=None)

    def _runs_at(self, test: int) -> int | None:
        """The position of that copy of a test in whose place ours runs; None: in its own place."""
        settled = self._settled[self._exercise[test]]
        return None if settled is None else next((at for at in self._at[test] if at > settled), None)

    def _arranged(self) -> Iterator[Step]:
        behind = self._behind()
        waiting: list[int] = []
        seen = {None}
        for index in range(-1, len(self._places.cells)):
            role = self._places.role(index) if index >= 0 else None
            if index in self._exercise:
                if self._runs_at(index) is None or self._runs_at(index) in self._in_order:
                    waiting.append(index)
            elif role is not None and not (role is Role.SOLUTION and self._at[index]):
                yield Step(index)
            yield from map(Step, self._ready(waiting, seen))
            for position in behind[index]:
                yield from self._step(position)
                seen.add(position)
            yield from map(Step, self._ready(waiting, seen))

    def _ready(self, waiting: list[int], seen: set[int | None]) -> list[int]:
        """Those of the `waiting` tests whose answer has been `seen`; they wait no longer."""
        ready = [test for test in waiting if self._settled[self._exercise[test]] in seen]
        waiting[:] = [test for test in waiting if test not in ready]
        return ready

    def _behind(self) -> dict[int, list[int]]:
        """Our cell → the positions that come behind it and before our next."""
        anchor, behind = -1, defaultdict(list)
        for position, home in enumerate(self._homes):
            if position in self._in_order:
                anchor = home
            behind[anchor].append(position)
        return behind

    def _step(self, position: int) -> Iterator[Step]:
        """What runs in the place of a submitted cell."""
        cell, home = self._cells[position], self._homes[position]
        role = None if home is None else self._places.role(home)
        if role is Role.SOLUTION:
            yield Step(home if self._settled[home] == position else None, cell)
        elif role is Role.TEST:
            if position not in self._in_order and home in self._exercise and self._runs_at(home) == position:
                yield Step(home)
        elif role is None or (cell.kind == "code" and not self._stands_for(position, home)):
            yield Step(None, cell)

    def _stands_for(self, position: int, home: int) -> bool:
        """Whether a plain cell is ours unchanged and in our order, and not pasted once more."""
        first = next((at for at in self._at[home] if at in self._in_order), None)
        return position == first and self._places.is_ours(self._cells[position], home)


def increasing(homes: Sequence[int | None]) -> set[int]:
    """Positions of a longest run of `homes` that never falls: the cells that still stand in our order.

    A cell that was dragged elsewhere is not among them, so that what the student added stays with its neighbours.
    """
    best: list[tuple[int, int]] = []  # for each length, the smallest last home and its position
    before: dict[int, int | None] = {}
    for position, home in enumerate(homes):
        if home is not None:
            length = bisect.bisect_left(best, (home + 1, -1))
            before[position] = best[length - 1][1] if length else None
            best[length : length + 1] = [(home, position)]
    found, position = set(), best[-1][1] if best else None
    while position is not None:
        found.add(position)
        position = before[position]
    return found
