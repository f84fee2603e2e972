"""Running many answers to the exercises of one unit: what each leaves in the test cells of its exercise.

Answers share a kernel, a batch at a time, behind our own cells; between two of them everything that the first defined
is taken back. So an answer costs a few hundredths of a second, not a notebook. Answers to different exercises can stand
together, in a row, as in a notebook that is handed in.

This module may touch: kernels, through `execute`.
"""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

from course.judging.observed import Observed, observed
from course.judging.unit import Unit, nbgrader_metadata
from course.kernel.execute import execute
from course.kernel.execution import CellState
from course.kernel.limits import Limits
from course.kernel.sandbox import DEFAULT_SANDBOX, Sandbox
from course.running.workers import cores

BATCH = 48
"""So many answers share a kernel; of those that are tried by some cases alone, three times as many."""

FIRST_CASES = 1
"""So many cases of a hidden test are tried where most answers fail at once, or have been tried by all before."""

_CLOSE_PICTURES = """
if "matplotlib.pyplot" in __import__("sys").modules:
    __import__("matplotlib.pyplot").pyplot.close("all")
"""
_REMEMBER = "_course_names = dict(globals())"
_FORGET = """
for _course_name in {}:
    globals().pop(_course_name, None)
"""
_FIRST_CASES = """
import course
_course_observe = course.observe
course.observe = lambda name, *cases: _course_observe(name, *cases[:{}])
"""
_TAKE_BACK = """
for _course_name in set(globals()) - set(_course_names) - {"_course_names"}:
    del globals()[_course_name]
globals().update(_course_names)
"""


Row = Mapping[str, str]
"""Answers that stand together in a notebook: exercise → the text of its cell."""


@dataclass(frozen=True)
class AnswerRun:
    """What one answer left.

    Attributes:
        exercise: which it answers.
        cases: grade id of each test cell of the exercise → its cases; None where it left no well-formed observation.
        states: the same ids, and the exercise's → how that cell ended.
        shown: the same ids → what the card of the cell says of the answer, e.g. ``right``; None where there is none.
    """

    exercise: str
    cases: dict[str, list[dict] | None]
    states: dict[str, CellState]
    shown: dict[str, str | None]


@dataclass(frozen=True)
class Bench:
    """Where answers to `exercises` are tried: our cells before the first of them, or all, and the test cells.

    Attributes:
        hidden_cases: so many cases of each hidden test are tried; None: all.
        visible: whether visible checks are run, too.
    """

    unit: Unit
    exercises: tuple[str, ...]
    hidden_cases: int | None = None
    visible: bool = True

    @property
    def before(self) -> list[NotebookNode]:
        """Our code cells that stand before a single exercise, or all of them, without tests."""
        cells = iter(self.unit.notebook.cells)
        if len(self.exercises) == 1:
            cells = itertools.takewhile(lambda cell: cell.id != self.exercises[0], cells)
        return [cell for cell in cells if cell.cell_type == "code" and not nbgrader_metadata(cell).get("grade")]

    def tests(self, exercise: str) -> list[NotebookNode]:
        """The test cells of `exercise` that are run."""
        graded = [cell for cell in self.unit.graded_cells if cell.exercise == exercise]
        ids = [cell.grade_id for cell in graded if cell.hidden or self.visible]
        return [cell for cell in self.unit.notebook.cells if cell.id in ids]

    def notebook(self, rows: Sequence[Row]) -> NotebookNode:
        """All of `rows`, one after another."""
        cells = [new_code_cell(cell.source, id=cell.id) for cell in self.before]
        first = "" if self.hidden_cases is None else _FIRST_CASES.format(self.hidden_cases)
        cells.append(new_code_cell(first + _CLOSE_PICTURES + _REMEMBER, id="remember"))
        for number, row in enumerate(rows):
            cells.append(new_code_cell(_FORGET.format(tuple(row)), id=in_row("forget", number)))
            for exercise in self._in(row):
                cells.append(_cell(row[exercise], exercise, number, solution=True))
                cells += [_cell(test.source, test.id, number, grade=True) for test in self.tests(exercise)]
            cells.append(new_code_cell(_TAKE_BACK + _CLOSE_PICTURES, id=in_row("take-back", number)))
        return new_notebook(cells=cells)

    def of_row(self, seen: Observed, number: int, row: Row) -> Observed:
        """What was observed of the `row` with this `number`: its cells under the names that they have in the unit."""
        names = [name for exercise in self._in(row) for name in self._cells(exercise)]
        return Observed({name: seen.cell(in_row(name, number)) for name in names})

    def answer_run(self, seen: Observed, exercise: str) -> AnswerRun:
        """What the answer to `exercise` left, of a row of which `seen` was observed."""
        cells = self._cells(exercise)
        states = {name: seen.cell(name).state for name in cells}
        cases = {name: seen.cases(name, exercise) for name in cells[1:]}
        return AnswerRun(exercise, cases, states, {name: seen.cell(name).card for name in cells[1:]})

    def _in(self, row: Row) -> list[str]:
        return [exercise for exercise in self.exercises if exercise in row]

    def _cells(self, exercise: str) -> list[str]:
        return [exercise, *(test.id for test in self.tests(exercise))]


def run_answers(
    unit: Unit,
    answers: Iterable[tuple[str, str]],
    sandbox: Sandbox = DEFAULT_SANDBOX,
    *,
    hidden_cases: int | None = None,
) -> list[AnswerRun]:
    """Run each answer, a pair of its exercise and the text of its cell, by itself; the runs in the same order.

    Arguments:
        sandbox: what the kernels are held by; its bounds of a whole notebook and of CPU time are for each answer.
        hidden_cases: run that many cases of the hidden tests, and nothing else; default: all tests.

    Raises:
        ExecutionFault: a kernel failed by our fault.
    """
    answers = list(answers)
    places: dict[str, list[int]] = {}
    for place, (exercise, _) in enumerate(answers):
        places.setdefault(exercise, []).append(place)
    size = BATCH if hidden_cases is None else 3 * BATCH
    batches = [part[start : start + size] for part in places.values() for start in range(0, len(part), size)]

    def work(batch: list[int]) -> list[AnswerRun]:
        exercise = answers[batch[0]][0]
        bench = Bench(unit, (exercise,), hidden_cases, visible=hidden_cases is None)
        rows = run_rows(bench, [{exercise: answers[place][1]} for place in batch], sandbox)
        return [bench.answer_run(seen, exercise) for seen in rows]

    with ThreadPoolExecutor(cores() + 1) as pool:
        found = dict(zip(itertools.chain(*batches), itertools.chain(*pool.map(work, batches)), strict=True))
    return [found[place] for place in range(len(answers))]


def run_rows(bench: Bench, rows: Sequence[Row], sandbox: Sandbox = DEFAULT_SANDBOX) -> Iterator[Observed]:
    """What is observed of each row, one row after another; where one ends the kernel, those behind it run in another.

    Raises:
        ExecutionFault: a kernel failed by our fault.
    """
    left = list(rows)
    while left:
        limits = enough(sandbox.limits, sum(map(len, left)))
        done = execute(bench.notebook(left), replace(sandbox, limits=limits), len(bench.before) + 1)
        seen = observed(done)
        found = [bench.of_row(seen, number, row) for number, row in enumerate(left)]
        ended = [any(cell.state == CellState.NOT_RUN for cell in row.cells.values()) for row in found]
        ran = next((number for number, over in enumerate(ended) if over), len(found))
        if ran < len(found) and (ran == 0 or next(iter(found[ran].cells.values())).state != CellState.NOT_RUN):
            ran += 1  # the kernel ended in the middle of this one, or before the first
        yield from found[:ran]
        left = left[ran:]


def answer_code(unit: Unit, exercise: str) -> list[str]:
    """The code among which an answer to `exercise` runs: what it leaves depends on that."""
    bench = Bench(unit, (exercise,))
    return [cell.source for cell in (*bench.before, *bench.tests(exercise))]


def enough(limits: Limits, cells: int) -> Limits:
    """`limits` of a notebook with so many answers more: each cell is held by what it was held by."""
    return replace(
        limits,
        notebook_seconds=limits.notebook_seconds + cells * 2 * limits.cell_seconds,
        cpu_seconds=limits.cpu_seconds * cells,
        output_characters=limits.output_characters * cells,
    )


def _cell(source: str, name: str, number: int, **marks: bool) -> NotebookNode:
    return new_code_cell(source, id=in_row(name, number), metadata={"nbgrader": marks})


def in_row(cell: str, number: int) -> str:
    """The id of `cell` in the row with this `number`."""
    return f"{cell}--{number}"
