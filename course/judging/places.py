"""Which of our cells a submitted cell is; cells that were merged are taken apart again."""

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from nbformat import NotebookNode

from course.judging.submission import SubmittedCell
from course.judging.unit import (
    Unit,
    folded,
    nbgrader_metadata,
    without_due_line,
    without_hidden_tests,
    without_solution,
)


class Role(StrEnum):
    """What a cell of ours is for."""

    SOLUTION = "solution"
    TEST = "test"
    PLAIN = "plain"


class Places:
    """Our cells, and which of them a submitted cell is: by its grade id, by its cell id, or by its very text.

    Attributes:
        cells: ours, in their order.
        tests: index of each solution cell → the indices of its test cells, in their order.
    """

    def __init__(self, unit: Unit) -> None:
        self.cells: list[NotebookNode] = unit.notebook.cells
        self._by_id = {cell.id: index for index, cell in enumerate(self.cells)}
        plain = [index for index in range(len(self.cells)) if self.role(index) is Role.PLAIN]
        self._by_text = {normal(handed_out(self.cells[index])): index for index in plain}
        self._longest = 2 * max(map(len, self._by_text), default=0)  # a longer text is none of them
        solutions = [index for index in range(len(self.cells)) if self.role(index) is Role.SOLUTION]
        self.tests: dict[int, list[int]] = {index: [] for index in solutions}
        self._hidden = {self._by_id[graded.grade_id] for graded in unit.graded_cells if graded.hidden}
        for graded in unit.graded_cells:
            if graded.exercise in self._by_id:
                self.tests.setdefault(self._by_id[graded.exercise], []).append(self._by_id[graded.grade_id])

    def find(self, cell: SubmittedCell) -> int | None:
        """The index of the cell of ours that `cell` is; None where it is the student's own."""
        for name in (cell.grade_id, cell.cell_id):
            if name in self._by_id and (name != cell.grade_id or nbgrader_metadata(self.cells[self._by_id[name]])):
                return self._by_id[name]
        return self._by_text.get(normal(without_due_line(cell.text))) if len(cell.text) <= self._longest else None

    def role(self, index: int) -> Role:
        """What the cell with this index is for."""
        metadata = nbgrader_metadata(self.cells[index])
        return Role.SOLUTION if metadata.get("solution") else Role.TEST if metadata.get("grade") else Role.PLAIN

    def is_hidden(self, index: int) -> bool:
        """Whether the cell with this index is a hidden test."""
        return index in self._hidden

    def is_ours(self, cell: SubmittedCell, index: int) -> bool:
        """Whether `cell` is our cell with this index as it was handed out."""
        return normal(cell.text) == normal(handed_out(self.cells[index]))

    def unmerged(self, cells: tuple[SubmittedCell, ...]) -> tuple[SubmittedCell, ...]:
        """`cells`, those taken apart that hold more than one of ours: editors merge locked cells, too.

        A merged cell keeps the metadata of one. What stands around our test's text is the student's.
        """
        return tuple(part for cell in cells for part in self._parts(cell))

    def _parts(self, cell: SubmittedCell) -> Iterator[SubmittedCell]:
        home = self.find(cell) if cell.kind == "code" else None
        solution = next((s for s, tests in self.tests.items() if home is not None and home in (s, *tests)), None)
        rest, taken = cell.text, False
        for test in self.tests.get(solution, ()):
            cut = _cut(rest, handed_out(self.cells[test]))
            if cut is None or (not taken and test == home and not (cut[0] + cut[2]).strip()):
                continue  # nothing of it is here, or nothing else
            before, own, rest = cut
            yield from _answer(cell, before, self.cells[solution].id)
            claimed = {"points": cell.points, "tags": cell.tags} if test == home else {"points": None, "tags": ()}
            yield replace(cell, text=own, cell_id="", grade_id=self.cells[test].id, **claimed)
            taken = True
        if taken:
            yield from _answer(cell, rest, self.cells[solution].id)
        else:
            yield cell


def normal(text: str) -> str:
    """`text` for a comparison: editors change line ends, and blanks at the end of lines."""
    return "\n".join(line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")).strip("\n")


def handed_out(cell: NotebookNode) -> str:
    """The text of a cell of ours as students get it."""
    return without_solution(without_hidden_tests(folded(cell)))


def _answer(cell: SubmittedCell, text: str, exercise: str) -> Iterator[SubmittedCell]:
    if text.strip():
        yield SubmittedCell("code", text.strip("\r\n"), grade_id=exercise)


def _cut(text: str, test: str) -> tuple[str, str, str] | None:
    """What stands before a test of ours, the test, and what stands behind it; None where it is not in `text`.

    The test may be one that was handed out earlier, or edited: its first and its last line are looked for.
    """
    first, *_, last = (line.strip() for line in (test.strip() + "\n" + test.strip()).split("\n"))
    lines = text.split("\n")
    start = next((i for i, line in enumerate(lines) if first and line.strip() == first), None)
    if start is None:
        return None
    end = next((i for i, line in enumerate(lines) if i >= start and line.strip() == last), None)
    if end is None:
        return None
    return "\n".join(lines[:start]), "\n".join(lines[start : end + 1]), "\n".join(lines[end + 1 :])
