"""Answers beside one another: does each show in a notebook with others what it shows by itself?

Answer k to every exercise makes a row; rows follow one another in one kernel, and the reference follows them all. Of
the hidden tests the first cases are run: by all of them each answer has been tried before.

This module may touch: kernels, through ``answer_runs``.
"""

import itertools
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from course.audit.outcomes import cell_name, failed_cells, listed, place_of
from course.judging.bank import INDEPENDENT, Answer, Bank
from course.judging.digests import code_digest, digest, executor_digest, judge_digest
from course.judging.unit import Unit
from course.kernel.sandbox import Sandbox
from course.language import _
from course.running.answer_runs import BATCH, FIRST_CASES, AnswerRun, Bench, answer_code, run_rows
from course.running.build_cache import BuildCache
from course.running.workers import cores


@dataclass(frozen=True)
class Together:
    """Where answers to the exercises of `unit` stand beside one another.

    Attributes:
        expected: exercise → test cell → what is due in its cases.
        reference: exercise → our solution.
        alone: place of an answer → what it left by itself.
    """

    unit: Unit
    expected: Mapping[str, Mapping[str, list[dict]]]
    reference: Mapping[str, str]
    alone: Mapping[str, AnswerRun]
    sandbox: Sandbox

    def problems(self, bank: Bank, cache: BuildCache) -> list[str]:
        """One sentence for each answer of `bank` that shows something else than by itself, or whose card does.

        Arguments:
            cache: who has stood beside others before does not so again; beside which is all one.

        Raises:
            ExecutionFault: a kernel failed by our fault.
        """
        around = digest([answer_code(self.unit, name) for name in self.unit.exercises])
        around = digest(
            [around, self.unit.code, self.expected, executor_digest(), judge_digest(), code_digest("words")]
        )
        new: dict[str, list[Answer]] = {}
        states: dict[str, str] = {}
        for name, answers in bank.items():
            for answer in (one for one in answers if one.kind != INDEPENDENT):
                state = digest(["together", around, name, answer.handed_in])
                if not cache.get(state):
                    states[place_of(answer)] = state
                    new.setdefault(name, []).append(answer)
        rows = [[answer for answer in row if answer] for row in itertools.zip_longest(*new.values())]
        batches = [rows[start : start + BATCH] for start in range(0, len(rows), BATCH)]
        told = []
        with ThreadPoolExecutor(cores() + 1) as pool:
            for batch, problems in zip(batches, pool.map(self._in_one_kernel, batches)):
                told += problems
                if not problems:
                    for answer in itertools.chain(*batch):
                        cache.put(states[place_of(answer)], True)
        return told

    def _in_one_kernel(self, rows: list[list[Answer]]) -> list[str]:
        """What is wrong in `rows` of one kernel; each row by itself, where something is, to tell who disturbs whom."""
        texts = [{answer.exercise: answer.handed_in for answer in row} for row in rows]
        bench = Bench(self.unit, tuple(self.unit.exercises), FIRST_CASES)
        *seen, behind = run_rows(bench, [*texts, self.reference], self.sandbox)
        problems = []
        for row, of_row in zip(rows, seen, strict=True):
            for answer in row:
                run = bench.answer_run(of_row, answer.exercise)
                alone = self.alone[place_of(answer)]
                others = [other for other in row if other is not answer]
                problems += self._differences(
                    f"{answer.exercise}: {place_of(answer)}", run, self._first_wrong(alone), others
                )
        for name in self.reference:
            run = bench.answer_run(behind, name)
            problems += self._differences(_("{name}: the reference", name=name), run, set(), rows[-1])
        if problems and len(rows) > 1:
            problems = [text for row in rows for text in self._in_one_kernel([row])] or problems
        return problems

    def _differences(self, name: str, run: AnswerRun, due: set[str], others: list[Answer]) -> Iterator[str]:
        """What `run` shows beside `others` and not by itself, where it fails the cells `due`; a card that says else."""
        wrong = self._first_wrong(run)
        if wrong != due:
            beside = ", ".join(sorted(f"{other.exercise}/{other.file}" for other in others))
            told = {"wrong": listed(set(map(cell_name, wrong))), "alone": listed(set(map(cell_name, due)))}
            yield _("{name}: it fails {wrong} beside {beside}, and {alone} by itself", name=name, beside=beside, **told)
        for cell, shown in run.shown.items():
            if cell_name(cell) == "test" and (shown == "right") == (cell in wrong):
                outcome = _("wrong") if cell in wrong else _("right")
                yield _(
                    "{name}: the card of {cell} says {shown}, and it is {outcome}",
                    name=name,
                    cell=cell,
                    shown=shown,
                    outcome=outcome,
                )

    def _first_wrong(self, run: AnswerRun) -> set[str]:
        """The test cells that `run` fails, hidden ones by their first cases."""
        first = {name: None if cell_name(name) == "test" else FIRST_CASES for name in run.cases}
        expected = {name: due[: first[name]] for name, due in self.expected[run.exercise].items()}
        tried = {name: cases and cases[: first[name]] for name, cases in run.cases.items()}
        return set(failed_cells(replace(run, cases=tried), expected))
