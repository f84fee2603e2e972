"""The audit of a unit's tests: does each right answer get everything, and no wrong one?

The reference, the untouched stub, the bank's answers and mutants of the right ones are run through the test cells and
compared with the answer key, as a submission is; a second pass puts one answer for every exercise together.

This module may touch: kernels, through ``answer_runs``.
"""

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from course.audit.equivalents import Equivalent
from course.audit.mutants import HARMLESS, Mutant, mutants
from course.audit.outcomes import cell_name, failed_cells, listed, place_of
from course.audit.together import Together
from course.judging.answer_key import AnswerKey
from course.judging.bank import ACCEPTED, INDEPENDENT, MISCONCEPTIONS, Answer, Bank, of_kind
from course.judging.digests import executor_digest, judge_digest
from course.judging.unit import Unit
from course.kernel.sandbox import DEFAULT_SANDBOX, Sandbox
from course.language import _
from course.running.answer_runs import FIRST_CASES, AnswerRun, answer_code, run_answers
from course.running.build_cache import BuildCache, cached_runs

MUTANT_SECONDS = 20.0
"""A mutant that takes longer for a cell is as good as killed."""


@dataclass(frozen=True)
class Variant:
    """A mutant of a right answer to an exercise: of which one, and what it is."""

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
    equivalent: list[tuple[Variant, Equivalent]] = field(default_factory=list)
    survivors: list[Variant] = field(default_factory=list)
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
    cache: BuildCache | None = None,
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
        cache: what is known already.
        with_mutants: mutants too, which take most of the time.
        on_step: called with what is done now.

    Raises:
        ExecutionFault: a kernel failed by our fault.
    """
    began = time.monotonic()
    run = _Audit(unit, bank, key, sandbox, cache or BuildCache(), UnitAudit(unit.name))
    on_step(_("answers"))
    run.answers_alone()
    on_step(_("answers beside one another"))
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
    cache: BuildCache
    found: UnitAudit
    alone: dict[str, AnswerRun] = field(default_factory=dict)  # place of an answer → what it left by itself

    def __post_init__(self) -> None:
        self.reference = {cell.id: cell.source for cell in self.unit.notebook.cells if cell.id in self.unit.exercises}
        self.expected: dict[str, dict[str, list[dict]]] = {name: {} for name in self.unit.exercises}
        for graded in self.key.cells:
            self.expected[graded.exercise][graded.grade_id] = self.key.cases[graded.grade_id]

    def answers_alone(self) -> None:
        """Everything that is in the bank, the reference and the stub, each by itself."""
        answers = [answer for of_exercise in self.bank.values() for answer in of_exercise]
        stubs = self.unit.stubs
        texts = [(a.exercise, a.handed_in) for a in answers] + [*self.reference.items(), *stubs.items()]
        runs = cached_runs(self.unit, texts, self.sandbox, self.cache)
        for answer, run in zip(answers, runs):
            self.alone[place_of(answer)] = run
            self.found.problems += [f"{place_of(answer)}: {text}" for text in self._problems(answer, run)]
        for name, run in zip(self.reference, runs[len(answers) :]):
            if wrong := self._wrong(run):
                self.found.problems.append(_("{name}: the reference fails {wrong}", name=name, wrong=", ".join(wrong)))
        for name, run in zip(stubs, runs[len(answers) + len(self.reference) :]):
            if passed := set(self.expected[name]) - set(self._wrong(run)):
                self.found.problems.append(
                    _("{name}: the untouched stub passes {passed}", name=name, passed=", ".join(sorted(passed)))
                )
        kinds = Counter(answer.kind for answer in answers)
        self.found.accepted, self.found.misconceptions = kinds[ACCEPTED], kinds[MISCONCEPTIONS]
        self.found.independent = kinds[INDEPENDENT]
        for name in self.unit.exercises:
            if not of_kind(self.bank.get(name, []), INDEPENDENT):
                self.found.problems.append(_("{name}: there is no independent route to its results", name=name))

    def _wrong(self, run: AnswerRun, expected: Mapping[str, list[dict]] | None = None) -> list[str]:
        return failed_cells(run, expected or self.expected[run.exercise])

    def _problems(self, answer: Answer, run: AnswerRun) -> Iterator[str]:
        if answer.kind == ACCEPTED and (wrong := self._wrong(run)):
            yield _("an accepted answer fails {wrong}", wrong=", ".join(wrong))
        if answer.kind == INDEPENDENT and (wrong := self._wrong(run, self._by_any_way(answer.exercise))):
            yield _("the independent route comes to another result in {wrong}", wrong=", ".join(wrong))
        if answer.kind == MISCONCEPTIONS:
            wrong = {cell_name(name) for name in self._wrong(run)}
            if wrong != set(answer.fails):
                yield _(
                    "it fails {wrong}, and should fail {fails}", wrong=listed(wrong), fails=listed(set(answer.fails))
                )
            yield from self._confused(answer, run)

    def _by_any_way(self, exercise: str) -> dict[str, list[dict]]:
        """What is expected of an answer that may call functions as often as it likes, and needs no tape."""
        free = {"calls": None, "watched": None}
        return {name: [case | free for case in cases] for name, cases in self.expected[exercise].items()}

    def _confused(self, answer: Answer, run: AnswerRun) -> Iterator[str]:
        """Its diagnosis has to be itself, or itself among those that it declares the same."""
        causes = self.key.causes(answer.exercise, run.cases, answer.handed_in)
        files = {file for cause in causes for file in cause}
        if len(causes) != 1 or answer.file not in files or files - {answer.file, *answer.same}:
            others = ", ".join(sorted(files - {answer.file})) or _("nothing")
            yield _(
                "its results are taken for {others}; make them differ, or declare it with '# same: …'", others=others
            )

    def answers_together(self) -> None:
        """Answer k to every exercise in a row, row after row: each has to show there what it shows by itself."""
        together = Together(self.unit, self.expected, self.reference, self.alone, self.sandbox)
        self.found.problems += together.problems(self.bank, self.cache)

    def mutants(self, equivalents: list[Equivalent], on_step: Callable[[str], None]) -> None:
        """Mutants of the reference and of the accepted answers, exercise by exercise."""
        for number, name in enumerate(self.unit.exercises, 1):
            made = variants_of(self.unit, self.bank, name)
            all_ = len(self.unit.exercises)
            on_step(
                _(
                    "{made} mutants of {exercise} ({number} of {all})",
                    made=len(made),
                    exercise=name,
                    number=number,
                    all=all_,
                )
            )
            for one in made:
                self.found.mutants[name, one.mutant.operator] += 1
            codes = [one.mutant.code for one in made]
            code, cases = answer_code(self.unit, name), self.expected[name]
            state = ["mutants", codes, code, cases, vars(self.sandbox.limits), executor_digest(), judge_digest()]
            alive = set(self.cache.remembered(state, lambda name=name, codes=codes: self._alive(name, codes)) or ())
            for one in made:
                if one.mutant.code not in alive:
                    self.found.killed[name, one.mutant.operator] += 1
                    continue
                if entry := next((entry for entry in equivalents if entry.is_meant(name, one.mutant)), None):
                    self.found.equivalent.append((one, entry))
                else:
                    self.found.survivors.append(one)
        for entry in sorted(set(equivalents) - {entry for known, entry in self.found.equivalent}, key=repr):
            text = _(
                "{exercise}: no surviving mutant is {operator}: {change}; delete it from the list",
                exercise=entry.exercise,
                operator=entry.operator,
                change=entry.change,
            )
            self.found.problems.append(text)

    def _alive(self, exercise: str, codes: list[str]) -> list[str] | None:
        """Those of `codes` that pass all tests; None where whatever keeps tests from running would look like a kill."""
        alive = codes
        for cases in (FIRST_CASES, None):  # most of them die at once: only the others are tried by all tests
            texts = [(exercise, code) for code in (self.reference[exercise], *alive)]
            reference, *runs = run_answers(self.unit, texts, for_mutants(self.sandbox), hidden_cases=cases)
            expected = {test: due[:cases] for test, due in self.expected[exercise].items()}
            if failed_cells(reference, expected):
                self.found.problems.append(_("{exercise}: the reference fails among its mutants", exercise=exercise))
                return None
            alive = [code for code, run in zip(alive, runs, strict=True) if not failed_cells(run, expected)]
        return alive


def for_mutants(sandbox: Sandbox) -> Sandbox:
    """`sandbox` with less time for each cell."""
    return replace(sandbox, limits=replace(sandbox.limits, cell_seconds=MUTANT_SECONDS))


def variants_of(unit: Unit, bank: Bank, exercise: str) -> list[Variant]:
    """The mutants of the reference and of the accepted answers to `exercise`; those with the same code are one."""
    texts = {"the reference": next(cell.source for cell in unit.notebook.cells if cell.id == exercise)}
    texts |= {answer.file: answer.code for answer in of_kind(bank.get(exercise, []), ACCEPTED)}
    made: dict[str, Variant] = {}
    for origin, text in texts.items():
        for mutant in mutants(text, exercise):
            if mutant.operator not in HARMLESS:
                made.setdefault(mutant.code, Variant(exercise, origin, mutant))
    return list(made.values())
