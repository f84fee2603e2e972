"""Making the answer key of a unit: execute the reference and the bank's misconceptions, keep what they leave.

This module may touch: kernels, through `execute`, and the key folder.
"""

from __future__ import annotations

import copy
from pathlib import Path

from course.comparison.fingerprint import Fingerprint
from course.comparison.mismatch import case_mismatch
from course.errors import IsolationMissing, KeyMissing, SourceError
from course.judging.answer_key import AnswerKey, key_digest, load_key, misconceptions, save_key
from course.judging.bank import Bank
from course.judging.observed import Observed, observed
from course.judging.unit import GradedCell, Unit
from course.kernel.execute import execute, require_isolation
from course.kernel.limits import DEFAULT_LIMITS, Limits
from course.observation.form import MalformedObservation, parse
from course.running.answer_runs import run_answers


def make_key(unit: Unit, bank: Bank | None = None, limits: Limits = DEFAULT_LIMITS) -> AnswerKey:
    """Execute the reference and the bank's misconceptions, and take down what each graded cell observed.

    Raises:
        SourceError: a graded cell of ours published no single well-formed observation, or an exercise is untried.
    """
    isolated = can_isolate()
    seen = observed(execute(copy.deepcopy(unit.notebook), limits, isolated=isolated))
    cases = {graded.grade_id: _reference_cases(unit, graded, seen) for graded in unit.graded_cells}
    fingerprints = make_fingerprints(unit, bank or {}, limits, isolated=isolated)
    return AnswerKey(unit.name, tuple(unit.graded_cells), cases, fingerprints)


def _reference_cases(unit: Unit, graded: GradedCell, seen: Observed) -> list[dict]:
    where, published = f"{unit.name}: {graded.grade_id}", seen.cell(graded.grade_id).published
    if len(published) != 1:
        raise SourceError(f"{where} published {len(published)} observations instead of one")
    try:
        cases = parse(published[0], graded.exercise)
    except MalformedObservation as error:
        raise SourceError(f"{where}: {error}") from None
    if any(case["outcome"] == "untried" for case in cases):
        raise SourceError(f"{where}: the reference solution leaves {graded.exercise} untried")
    if any(case_mismatch(case, case) is not None for case in cases):
        raise SourceError(f"{where}: an observation does not match itself; return plain data")
    return cases


def ensure_key(unit: Unit, bank: Bank, folder: Path, limits: Limits = DEFAULT_LIMITS) -> AnswerKey:
    """The key below `folder`; made and saved, where none that fits is there."""
    try:
        return load_key(unit, folder, bank)
    except KeyMissing:
        key = make_key(unit, bank, limits)
        save_key(key, key_digest(unit, bank), folder)
        return key


def can_isolate() -> bool:
    """Our own code needs no isolation; but what it does there is what a submission's answers are compared with."""
    try:
        require_isolation()
    except IsolationMissing:
        return False
    return True


_NEEDLESS = ("before", "tolerance", "numbers")


def make_fingerprints(
    unit: Unit, bank: Bank, limits: Limits = DEFAULT_LIMITS, *, isolated: bool = True
) -> tuple[Fingerprint, ...]:
    """Run every misconception of the unit's `bank`, and keep what it left."""
    answers = misconceptions(bank)
    runs = run_answers(unit, [(answer.exercise, answer.handed_in) for answer in answers], limits, isolated=isolated)
    return tuple(
        Fingerprint(answer.exercise, answer.file, {name: _slim(cases) for name, cases in run.cases.items()})
        for answer, run in zip(answers, runs, strict=True)
    )


def _slim(cases: list[dict] | None) -> list[dict] | None:
    if cases is None:
        return None
    return [{name: value for name, value in case.items() if name not in _NEEDLESS} for case in cases]
