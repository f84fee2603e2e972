"""Running many answers to the exercises of one unit: what each leaves in the test cells of its exercise.

Answers to one exercise share a kernel, a batch at a time, behind our own cells that stand before the exercise; between
two answers everything that the first defined is taken back. So an answer costs a few hundredths of a second, not a
notebook.

This module may touch: kernels, through `execute`.
"""

import itertools
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

from course.judging.observed import Observed, observed
from course.judging.unit import Unit, nbgrader_metadata
from course.kernel.execute import execute
from course.kernel.execution import CellState, Execution
from course.kernel.sandbox import DEFAULT_SANDBOX, Sandbox
from course.running.workers import cores

BATCH = 48
"""So many answers share a kernel."""
_REMEMBER = "_course_names = dict(globals())"
_FIRST_CASES = """
import course
_course_observe = course.observe
course.observe = lambda name, *cases: _course_observe(name, *cases[:{}])
"""
_TAKE_BACK = """
for _course_name in set(globals()) - set(_course_names) - {"_course_names"}:
    del globals()[_course_name]
globals().update(_course_names)
if "matplotlib.pyplot" in __import__("sys").modules:
    __import__("matplotlib.pyplot").pyplot.close("all")
"""


@dataclass(frozen=True)
class AnswerRun:
    """What one answer left.

    Attributes:
        exercise: which it answers.
        cases: grade id of each test cell of the exercise → its cases; None where it left no well-formed observation.
        states: the same ids, and the exercise's → how that cell ended.
    """

    exercise: str
    cases: dict[str, list[dict] | None]
    states: dict[str, CellState]


def run_answers(
    unit: Unit,
    answers: Iterable[tuple[str, str]],
    sandbox: Sandbox = DEFAULT_SANDBOX,
    *,
    hidden_cases: int | None = None,
) -> list[AnswerRun]:
    """Run each answer, a pair of its exercise and the text of its cell; the runs in the same order.

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
    batches = [part[start : start + BATCH] for part in places.values() for start in range(0, len(part), BATCH)]

    def work(batch: list[int]) -> list[AnswerRun]:
        bench = _Bench(unit, answers[batch[0]][0], hidden_cases)
        return list(_run_batch(bench, [answers[place][1] for place in batch], sandbox))

    with ThreadPoolExecutor(cores() + 1) as pool:
        found = dict(zip(itertools.chain(*batches), itertools.chain(*pool.map(work, batches)), strict=True))
    return [found[place] for place in range(len(answers))]


@dataclass(frozen=True)
class _Bench:
    """Where the answers to one exercise are tried: our cells before it, and its test cells."""

    unit: Unit
    exercise: str
    hidden_cases: int | None

    @property
    def before(self) -> list[NotebookNode]:
        """Our code cells that stand before the exercise, without tests."""
        cells = itertools.takewhile(lambda cell: cell.id != self.exercise, self.unit.notebook.cells)
        return [cell for cell in cells if cell.cell_type == "code" and not nbgrader_metadata(cell).get("grade")]

    @property
    def tests(self) -> list[NotebookNode]:
        graded = [cell for cell in self.unit.graded_cells if cell.exercise == self.exercise]
        ids = [cell.grade_id for cell in graded if cell.hidden or self.hidden_cases is None]
        return [cell for cell in self.unit.notebook.cells if cell.id in ids]

    def notebook(self, texts: list[str]) -> NotebookNode:
        """All of `texts`, one after another."""
        cells = [new_code_cell(cell.source, id=cell.id) for cell in self.before]
        first = "" if self.hidden_cases is None else _FIRST_CASES.format(self.hidden_cases)
        cells.append(new_code_cell(first + _REMEMBER, id="remember"))
        for number, text in enumerate(texts):
            cells.append(new_code_cell(text, id=_name(self.exercise, number)))
            graded = {"nbgrader": {"grade": True}}
            cells += [new_code_cell(test.source, id=_name(test.id, number), metadata=graded) for test in self.tests]
            cells.append(new_code_cell(_TAKE_BACK, id=_name("take-back", number)))
        return new_notebook(cells=cells)

    def read(self, done: Execution, seen: Observed, number: int) -> AnswerRun:
        """What the answer with this `number` left."""
        names = {cell: _name(cell, number) for cell in (self.exercise, *(test.id for test in self.tests))}
        states = {cell: done.states.get(name, CellState.NOT_RUN) for cell, name in names.items()}
        cases = {cell: seen.cases(name, self.exercise) for cell, name in names.items() if cell != self.exercise}
        return AnswerRun(self.exercise, cases, states)


def answer_code(unit: Unit, exercise: str) -> list[str]:
    """The code among which an answer to `exercise` runs: what it leaves depends on that."""
    bench = _Bench(unit, exercise, None)
    return [cell.source for cell in (*bench.before, *bench.tests)]


def _run_batch(bench: _Bench, texts: list[str], sandbox: Sandbox) -> Iterator[AnswerRun]:
    """The runs of `texts`; where one ends the kernel, those behind it run in another."""
    left, limits = list(texts), sandbox.limits
    while left:
        enough = replace(
            limits,
            notebook_seconds=limits.notebook_seconds + len(left) * 2 * limits.cell_seconds,
            cpu_seconds=limits.cpu_seconds * len(left),
            output_characters=limits.output_characters * len(left),
        )
        done = execute(bench.notebook(left), replace(sandbox, limits=enough), len(bench.before) + 1)
        seen = observed(done)
        runs = [bench.read(done, seen, number) for number in range(len(left))]
        ran = next((n for n, run in enumerate(runs) if CellState.NOT_RUN in run.states.values()), len(runs))
        if ran < len(runs) and (ran == 0 or runs[ran].states[bench.exercise] != CellState.NOT_RUN):
            ran += 1  # the kernel ended in the middle of this one, or before the first
        yield from runs[:ran]
        left = left[ran:]


def _name(cell: str, number: int) -> str:
    return f"{cell}--{number}"
