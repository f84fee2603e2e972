"""The verdict: a graded cell's observation compared with the answer key, outside the student's process.

A point needs a positive record. Silence, an early exit, a missing cell, a second observation, one of another exercise,
or anything malformed earns nothing; whatever else the cell left behind (errors, warnings, numbers, text) changes
nothing.
"""

from course.comparison.mismatch import case_mismatch
from course.facts.finding import Finding, Kind
from course.judging.answer_key import AnswerKey
from course.judging.observed import Observed
from course.judging.unit import GradedCell
from course.judging.verdict import Outcome, Verdict
from course.kernel.execution import CellState

_SILENCE = {
    CellState.TIMEOUT: Kind.TIMEOUT,
    CellState.DIED: Kind.DIED,
    CellState.NOT_RUN: Kind.NOT_RUN,
    CellState.DONE: Kind.SILENT,
}


def judge(observed: Observed, key: AnswerKey) -> list[Verdict]:
    """The verdicts on all graded cells of the unit, in the order of the key."""
    return [_judge_cell(graded, observed, key.cases[graded.grade_id]) for graded in key.cells]


def _judge_cell(graded: GradedCell, observed: Observed, expected: list[dict]) -> Verdict:
    cell = observed.cell(graded.grade_id)
    if not cell.published or cell.state is not CellState.DONE:
        return _nothing(graded, Outcome.SILENT, expected, Finding(_SILENCE[cell.state]))
    if len(cell.published) > 1:
        return _nothing(graded, Outcome.FORGED, expected, Finding(Kind.TWICE))
    cases = observed.cases(graded.grade_id, graded.exercise)
    if cases is None:
        return _nothing(graded, Outcome.FORGED, expected, Finding(Kind.FORM))
    if len(cases) != len(expected):
        return _nothing(graded, Outcome.FORGED, expected, Finding(Kind.COUNT))
    found = [case_mismatch(*pair) for pair in zip(expected, cases, strict=True)]
    passed = sum(finding is None for finding in found)
    if passed == len(expected):
        return Verdict(graded, Outcome.RIGHT, graded.points, passed, len(expected))
    if all(finding is not None and finding.kind is Kind.UNTRIED for finding in found):
        if observed.cell(graded.exercise).state is CellState.TIMEOUT:  # what it was interrupted with is our doing
            return _nothing(graded, Outcome.WRONG, expected, Finding(Kind.TIMEOUT))
        if error := observed.cell(graded.exercise).error:  # it was attempted: nothing came of it, for this reason
            return _nothing(graded, Outcome.WRONG, expected, Finding(Kind.SOLUTION_ERROR, detail=error))
        return _nothing(graded, Outcome.UNTRIED, expected, Finding(Kind.UNTRIED))
    return Verdict(graded, Outcome.WRONG, 0.0, passed, len(expected), next(filter(None, found)))


def _nothing(graded: GradedCell, outcome: Outcome, expected: list[dict], finding: Finding) -> Verdict:
    return Verdict(graded, outcome, 0.0, 0, len(expected), finding)
