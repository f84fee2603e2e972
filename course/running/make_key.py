"""Making the answer key of a unit: execute the reference and the bank's misconceptions, keep what they leave.

This module may touch: kernels, through `execute`, and the key folder.
"""

from pathlib import Path

from course.comparison.explain import Fingerprint
from course.comparison.mismatch import case_mismatch
from course.errors import KeyMissing, SourceError
from course.judging.answer_key import (
    AnswerKey,
    conditions_of,
    key_digest,
    load_key,
    misconceptions,
    reference_digest,
    save_key,
)
from course.judging.bank import Bank
from course.judging.observed import Observed, observed
from course.judging.unit import GradedCell, Unit
from course.kernel.execute import execute
from course.kernel.sandbox import DEFAULT_SANDBOX, Sandbox
from course.observation.form import MalformedObservation, parse
from course.running.build_cache import BuildCache, cached_runs


def make_key(unit: Unit, bank: Bank, sandbox: Sandbox = DEFAULT_SANDBOX, cache: BuildCache | None = None) -> AnswerKey:
    """Execute the reference and the bank's misconceptions, and take down what each graded cell observed.

    Raises:
        SourceError: a graded cell of ours published no single well-formed observation, or an exercise is untried.
    """
    cache = cache or BuildCache()

    def reference() -> dict[str, list[dict]]:
        seen = observed(execute(unit.notebook, sandbox))
        return {graded.grade_id: _reference_cases(unit, graded, seen) for graded in unit.graded_cells}

    cases = cache.remembered(["reference", reference_digest(unit)], reference)
    answers = misconceptions(bank)
    runs = cached_runs(unit, [(answer.exercise, answer.handed_in) for answer in answers], sandbox, cache)
    fingerprints = tuple(
        Fingerprint(answer.exercise, answer.file, {name: _slim(cases) for name, cases in run.cases.items()})
        for answer, run in zip(answers, runs, strict=True)
    )
    return AnswerKey(unit.name, tuple(unit.graded_cells), cases, fingerprints, conditions_of(bank))


def _slim(cases: list[dict] | None) -> list[dict] | None:
    needless = ("before", "tolerance", "numbers")
    return cases and [{name: value for name, value in case.items() if name not in needless} for case in cases]


def _reference_cases(unit: Unit, graded: GradedCell, seen: Observed) -> list[dict]:
    where, published = f"{unit.name}: {graded.grade_id}", seen.cell(graded.grade_id).published
    if len(published) != 1:
        raise SourceError("{where} published {number} observations instead of one", where=where, number=len(published))
    try:
        cases = parse(published[0], graded.exercise)
    except MalformedObservation as error:
        raise SourceError("{where}: {error}", where=where, error=error) from None
    if any(case["outcome"] == "untried" for case in cases):
        raise SourceError(
            "{where}: the reference solution leaves {exercise} untried", where=where, exercise=graded.exercise
        )
    if any(case_mismatch(case, case) is not None for case in cases):
        raise SourceError("{where}: an observation does not match itself; return plain data", where=where)
    return cases


def ensure_key(unit: Unit, bank: Bank, folder: Path, sandbox: Sandbox = DEFAULT_SANDBOX) -> AnswerKey:
    """The key below `folder`; made and saved, where none that fits is there."""
    try:
        return load_key(unit, folder, bank)
    except KeyMissing:
        key = make_key(unit, bank, sandbox)
        save_key(key, key_digest(unit, bank), folder)
        return key
