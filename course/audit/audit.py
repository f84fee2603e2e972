"""The audit of a unit's tests: does each right answer get everything, and no wrong one?

The reference, the untouched stub, the bank's accepted answers and misconceptions, an independent route to the same
results, and mutants of the right answers are run through the test cells and compared with the answer key, as a
submission is. A second pass puts one answer for every exercise into whole notebooks, to see that none disturbs another.

This module may touch: kernels, through `run_answers` and `execute`.
"""

from __future__ import annotations

import copy
import itertools
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace

from course.audit.equivalents import Equivalent
from course.audit.mutants import HARMLESS, Mutant, mutants
from course.comparison.mismatch import case_mismatch
from course.judging.answer_key import AnswerKey
from course.judging.bank import ACCEPTED, CELLS, INDEPENDENT, MISCONCEPTIONS, Answer, Bank, of_kind
from course.judging.diagnose import explain
from course.judging.judge import judge
from course.judging.unit import Unit
from course.judging.verdict import Outcome
from course.kernel.execute import execute
from course.kernel.sandbox import DEFAULT_SANDBOX, Sandbox
from course.running.answer_runs import AnswerRun, run_answers
from course.running.workers import cores

MUTANT_SECONDS = 20.0
"""A mutant that takes longer for a cell is as good as killed."""

FIRST_CASES = 3
"""So many cases of a hidden test are tried first."""


@dataclass(frozen=True)
class Survivor:
    """A mutant that passed all tests."""

    exercise: str
    origin: str
    mutant: Mutant


@dataclass
class UnitAudit:
    """What the audit of one unit found.

    Attributes:
        unit: which.
        accepted, misconceptions, independent: how many of them were run.
        mutants, killed: exercise and operator → how many; mutants with the same code are one.
        equivalent: each mutant that survived and is listed as right, with its entry.
        survivors: mutants that passed and are not listed.
        problems: one sentence for each thing that does not hold.
        seconds: wall time.
    """

    unit: str
    accepted: int = 0
    misconceptions: int = 0
    independent: int = 0
    mutants: Counter = field(default_factory=Counter)
    killed: Counter = field(default_factory=Counter)
    equivalent: list[tuple[Survivor, Equivalent]] = field(default_factory=list)
    survivors: list[Survivor] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def passed(self) -> bool:
        return not self.problems and not self.survivors


def audit_unit(
    unit: Unit,
    bank: Bank,
    key: AnswerKey,
    equivalents: list[Equivalent],
    sandbox: Sandbox = DEFAULT_SANDBOX,
    *,
    with_mutants: bool = True,
    on_step: Callable[[str], None] = lambda step: None,
) -> UnitAudit:
    """Audit the tests of one unit.

    Arguments:
        unit: the unit, as its source notebook states it.
        bank: its answers.
        key: its answer key.
        equivalents: mutants that are known to be right.
        sandbox: what each execution is held by.
        with_mutants: mutants too, which take most of the time.
        on_step: called with what is done now.

    Raises:
        ExecutionFault: a kernel failed by our fault.
    """
    began = time.monotonic()
    run = _Audit(unit, bank, key, sandbox, UnitAudit(unit.name))
    on_step("answers")
    run.answers_alone()
    on_step("whole notebooks")
    run.answers_together()
    if with_mutants:
        run.mutants(equivalents, on_step)
    run.found.seconds = time.monotonic() - began
    return run.found


@dataclass
class _Audit:
    unit: Unit
    bank: Bank
    key: AnswerKey
    sandbox: Sandbox
    found: UnitAudit

    def __post_init__(self) -> None:
        self.reference = {cell.id: cell.source for cell in self.unit.notebook.cells if cell.id in self.unit.exercises}
        self.expected: dict[str, dict[str, list[dict]]] = {name: {} for name in self.unit.exercises}
        for graded in self.key.cells:
            self.expected[graded.exercise][graded.grade_id] = self.key.cases[graded.grade_id]

    def answers_alone(self) -> None:
        """Everything that is in the bank, the reference and the stub, each by itself."""
        answers = [answer for of_exercise in self.bank.values() for answer in of_exercise]
        stubs = self.unit.stubs
        texts = [(a.exercise, a.code) for a in answers] + [*self.reference.items(), *stubs.items()]
        runs = run_answers(self.unit, texts, self.sandbox)
        for answer, run in zip(answers, runs):
            self.found.problems += [f"{_place(answer)}: {text}" for text in self._problems(answer, run)]
        for name, run in zip(self.reference, runs[len(answers) :]):
            if wrong := self._wrong(run):
                self.found.problems.append(f"{name}: the reference fails {', '.join(wrong)}")
        for name, run in zip(stubs, runs[len(answers) + len(self.reference) :]):
            if passed := set(self.expected[name]) - set(self._wrong(run)):
                self.found.problems.append(f"{name}: the untouched stub passes {', '.join(sorted(passed))}")
        kinds = Counter(answer.kind for answer in answers)
        self.found.accepted, self.found.misconceptions = kinds[ACCEPTED], kinds[MISCONCEPTIONS]
        self.found.independent = kinds[INDEPENDENT]
        for name in self.unit.exercises:
            if not of_kind(self.bank.get(name, []), INDEPENDENT):
                self.found.problems.append(f"{name}: there is no independent route to its results")

    def _wrong(self, run: AnswerRun, expected: Mapping[str, list[dict]] | None = None) -> list[str]:
        """The test cells that `run` fails."""
        return [
            name
            for name, due in (expected or self.expected[run.exercise]).items()
            if name in run.cases
            if run.cases[name] is None
            or len(run.cases[name]) != len(due)
            or any(case_mismatch(*pair) is not None for pair in zip(due, run.cases[name], strict=True))
        ]

    def _problems(self, answer: Answer, run: AnswerRun) -> Iterator[str]:
        if answer.kind == ACCEPTED and (wrong := self._wrong(run)):
            yield f"an accepted answer fails {', '.join(wrong)}"
        if answer.kind == INDEPENDENT and (wrong := self._wrong(run, self._by_any_way(answer.exercise))):
            yield f"the independent route comes to another result in {', '.join(wrong)}"
        if answer.kind == MISCONCEPTIONS:
            wrong = {_cell(name) for name in self._wrong(run)}
            if wrong != set(answer.fails):
                yield f"it fails {_listed(wrong)}, and should fail {_listed(set(answer.fails))}"
            yield from self._confused(answer, run)

    def _by_any_way(self, exercise: str) -> dict[str, list[dict]]:
        """What is expected of an answer that may call functions as often as it likes, and needs no tape."""
        free = {"calls": None, "watched": None}
        return {name: [case | free for case in cases] for name, cases in self.expected[exercise].items()}

    def _confused(self, answer: Answer, run: AnswerRun) -> Iterator[str]:
        """Its diagnosis has to be itself, or itself among those that it declares the same."""
        prints = [one for one in self.key.fingerprints if one.exercise == answer.exercise]
        causes = explain(self.expected[answer.exercise], run.cases, prints)
        names = {one.name for cause in causes for one in cause}
        files = {one.file for one in prints if one.misconception.name in names}
        if len(causes) != 1 or answer.file not in files or files - {answer.file, *answer.same}:
            others = ", ".join(sorted(files - {answer.file})) or "nothing"
            yield f"its results are taken for {others}; make them differ, or declare it with '# same: …'"

    def answers_together(self) -> None:
        """Answer k to every exercise in one notebook: each has to show there what it shows by itself."""
        graded = {name: [a for a in of_exercise if a.kind != INDEPENDENT] for name, of_exercise in self.bank.items()}
        rows = [[a for a in row if a is not None] for row in itertools.zip_longest(*graded.values())]
        with ThreadPoolExecutor(cores() + 1) as pool:
            for problems in pool.map(self._row_problems, rows):
                self.found.problems += problems

    def _row_problems(self, row: list[Answer]) -> list[str]:
        chosen = {answer.exercise: answer for answer in row}
        notebook = copy.deepcopy(self.unit.notebook)
        for cell in notebook.cells:
            if cell.id in chosen:
                cell.source = chosen[cell.id].code
        done = execute(notebook, self.sandbox)
        cells = {cell.id: cell for cell in done.notebook.cells}
        problems = []
        for verdict in judge(done, self.key):
            right = verdict.outcome is Outcome.RIGHT
            shown = "".join(o.get("data", {}).get("text/plain", "") for o in cells[verdict.cell.grade_id].outputs)
            if not verdict.cell.hidden and ("✔" in shown) != right:
                problems.append(
                    f"{verdict.cell.grade_id} shows another verdict than it gets ({verdict.outcome}): {shown}"
                )
            answer = chosen.get(verdict.cell.exercise)
            due = answer is None or _cell(verdict.cell.grade_id) not in answer.fails
            if due != right:
                beside = ", ".join(sorted(f"{other.exercise}/{other.file}" for other in row if other is not answer))
                name = f"{verdict.cell.exercise}: {_place(answer) if answer else 'the reference'}"
                problems.append(f"{name}: {verdict.cell.grade_id} is {verdict.outcome} beside {beside}")
        return problems

    def mutants(self, equivalents: list[Equivalent], on_step: Callable[[str], None]) -> None:
        """Mutants of the reference and of the accepted answers, exercise by exercise."""
        sandbox = replace(self.sandbox, limits=replace(self.sandbox.limits, cell_seconds=MUTANT_SECONDS))
        unused = set(equivalents)
        for number, name in enumerate(self.unit.exercises, 1):
            made = self._mutants_of(name)
            on_step(f"{len(made)} mutants of {name} ({number} of {len(self.unit.exercises)})")
            for one in made:
                self.found.mutants[name, one.mutant.operator] += 1
            alive = made
            for cases in (FIRST_CASES, None):  # most of them die at once: only the others are tried by all tests
                texts = [(name, self.reference[name]), *((name, one.mutant.code) for one in alive)]
                reference, *runs = run_answers(self.unit, texts, sandbox, hidden_cases=cases)
                due = {test: right[:cases] for test, right in self.expected[name].items()}
                if self._wrong(reference, due):  # else whatever keeps tests from running would look like a kill
                    self.found.problems.append(f"{name}: the reference fails among its mutants")
                killed = [bool(self._wrong(run, due)) for run in runs]
                self.found.killed.update((name, one.mutant.operator) for one, dead in zip(alive, killed) if dead)
                alive = [one for one, dead in zip(alive, killed) if not dead]
            for one in alive:
                if entry := next((entry for entry in equivalents if entry.is_meant(name, one.mutant)), None):
                    self.found.equivalent.append((one, entry))
                    unused.discard(entry)
                else:
                    self.found.survivors.append(one)
        for entry in sorted(unused, key=repr):
            text = f"{entry.exercise}: no surviving mutant is {entry.operator}: {entry.change}; delete it from the list"
            self.found.problems.append(text)

    def _mutants_of(self, exercise: str) -> list[Survivor]:
        right = of_kind(self.bank.get(exercise, []), ACCEPTED)
        texts = {"the reference": self.reference[exercise], **{answer.file: answer.code for answer in right}}
        made: dict[str, Survivor] = {}
        for origin, text in texts.items():
            for mutant in mutants(text, exercise):
                if mutant.operator not in HARMLESS:
                    made.setdefault(mutant.code, Survivor(exercise, origin, mutant))
        return list(made.values())


def _cell(grade_id: str) -> str:
    return "hidden" if grade_id.startswith("hidden_") else "test"


def _listed(cells: set[str]) -> str:
    return ", ".join(cell for cell in CELLS if cell in cells) or "nothing"


def _place(answer: Answer) -> str:
    return f"{answer.exercise}/{answer.kind}/{answer.file}.py"
