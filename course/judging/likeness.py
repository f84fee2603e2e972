"""Which wrong work that nothing explains is alike: what one class does often, the bank should know.

Two students' work is alike where an exercise's wrong cases were observed to be the same, up to the last digits.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from course.comparison.explain import CHANGING
from course.comparison.mismatch import case_mismatch
from course.facts.finding import Kind
from course.judging.answer_key import AnswerKey
from course.judging.dependence import with_dependences
from course.judging.diagnosis import Diagnosis
from course.judging.digests import digest
from course.judging.observed import Observed
from course.judging.unit import Unit
from course.judging.verdict import Outcome, Verdict

_DIGITS = 4


def told_apart(
    diagnoses: Iterable[Diagnosis],
    observed: Observed,
    verdicts: Sequence[Verdict],
    key: AnswerKey,
    unit: Unit,
    solutions: Mapping[str, str],
) -> tuple[Diagnosis, ...]:
    """`diagnoses` with what wrong work of one exercise has to do with other exercises and with other students.

    Arguments:
        observed, verdicts, key, unit, solutions: as `diagnose` has them.
    """
    diagnoses = tuple(diagnoses)
    try:
        found = with_dependences(diagnoses, observed, key, unit, solutions)
        return tuple(
            replace(one, likeness=_likeness(one, observed, verdicts, key)) if _unexplained(one) else one
            for one in found
        )
    except (TypeError, ValueError, LookupError, AttributeError, ArithmeticError, RecursionError, MemoryError):
        return diagnoses  # whatever a submission holds: what is said beside them costs neither words nor points


def _unexplained(one: Diagnosis) -> bool:
    depends = any(finding.kind is Kind.BUILDS_ON_WRONG for finding in one.findings)
    return one.outcome is Outcome.WRONG and not one.causes and not depends


def _likeness(one: Diagnosis, observed: Observed, verdicts: Sequence[Verdict], key: AnswerKey) -> str:
    wrong = []
    for verdict in verdicts:
        name = verdict.cell.grade_id
        if verdict.cell.exercise != one.exercise or verdict.outcome is Outcome.RIGHT:
            continue
        cases = observed.cases(name, one.exercise)
        if cases is None or len(cases) != len(key.cases[name]):
            wrong.append([name, verdict.outcome])
            continue
        for number, (due, seen) in enumerate(zip(key.cases[name], cases, strict=True)):
            if (mistake := case_mismatch(due, seen)) is not None:
                error = seen.get("error") if seen.get("outcome") == "error" else None
                said = [error["name"], CHANGING.sub("#", error["message"])] if error else mistake.detail
                wrong.append([name, number, mistake.kind, said, _rounded(seen.get("value"))])
    told = [[finding.kind, *(CHANGING.sub("#", part) for part in finding.detail)] for finding in one.findings]
    return digest([wrong, told])[:16]


def _rounded(part: Any) -> Any:
    """A value without its last digits, which are chance."""
    if isinstance(part, dict):
        return {name: _rounded(value) for name, value in part.items()}
    if isinstance(part, list):
        return [_rounded(value) for value in part]
    if not isinstance(part, float) or not math.isfinite(part):
        return part
    return float(f"{round(part, 2 + _DIGITS):.{_DIGITS}g}") + 0.0  # no negative zero
