"""The verdict: a graded cell's observation compared with the answer key, outside the student's process.

A point needs a positive record. Silence, an early exit, a missing cell, a second observation, one of another exercise,
or anything malformed earns nothing; whatever else the cell left behind (errors, warnings, numbers, text) changes
nothing.

This module may touch: nothing but its arguments.
"""

from __future__ import annotations

from dataclasses import replace

from course.comparison.mismatch import Mismatch, case_mismatch
from course.judging.answer_key import AnswerKey
from course.judging.observations import published
from course.judging.unit import GradedCell
from course.judging.verdict import Outcome, Verdict
from course.kernel.execution import Execution
from course.observation.form import MalformedObservation, parse
from course.text import one_line
from course.words.old_findings import sentence, with_meaning

_SILENCE = {
    "timeout": "제한 시간 안에 끝나지 않았습니다. 끝나지 않는 반복문이 있는지 보세요.",
    "died": "이 셀에서 커널이 종료되어 결과가 없습니다. exit를 부르거나 메모리를 너무 많이 쓰는지 보세요.",
    "not run": "앞에서 커널이 종료되어 이 셀은 실행되지 못했습니다.",
    "done": "결과가 관찰되지 않았습니다.",
}


def judge(done: Execution, key: AnswerKey) -> list[Verdict]:
    """The verdicts on all graded cells of the unit, in the order of the key."""
    cells = {cell.id: cell for cell in done.notebook.cells}
    return [_judge_cell(graded, cells.get(graded.grade_id), done, key) for graded in key.cells]


def _judge_cell(graded: GradedCell, cell, done: Execution, key: AnswerKey) -> Verdict:
    expected = key.cases[graded.grade_id]
    found = published(cell) if cell is not None else []
    state = done.states.get(graded.grade_id, "not run")
    if not found or state != "done":
        return Verdict(graded, Outcome.SILENT, 0.0, 0, len(expected), _SILENCE[state])
    if len(found) > 1:
        return Verdict(graded, Outcome.FORGED, 0.0, 0, len(expected), "이 셀에서 관찰 기록이 두 번 이상 나왔습니다.")
    try:
        cases = parse(found[0], graded.exercise)
    except MalformedObservation:
        return Verdict(graded, Outcome.FORGED, 0.0, 0, len(expected), "관찰 기록의 모양이 올바르지 않습니다.")
    verdict = _compare(graded, expected, cases)
    return _with_error(verdict, done) if verdict.outcome is Outcome.UNTRIED else verdict


def _with_error(verdict: Verdict, done: Execution) -> Verdict:
    """A solution cell that ended with an error was attempted: nothing came of it, and that is the reason."""
    cell = next((cell for cell in done.notebook.cells if cell.id == verdict.cell.exercise), None)
    error = next((o for o in (cell.get("outputs", []) if cell else []) if o.output_type == "error"), None)
    if error is None:
        return verdict
    told = one_line(f"{error.ename}: {error.evalue}")
    reason = with_meaning(f"답 셀이 오류로 끝나서 결과가 없습니다: {told}", told)
    return replace(verdict, outcome=Outcome.WRONG, reason=reason)


def _compare(graded: GradedCell, expected: list[dict], cases: list[dict]) -> Verdict:
    if len(cases) != len(expected):
        return Verdict(graded, Outcome.FORGED, 0.0, 0, len(expected), "관찰 기록의 개수가 맞지 않습니다.")
    found = [case_mismatch(right, got) for right, got in zip(expected, cases, strict=True)]
    passed = sum(mismatch is None for mismatch in found)
    if passed == len(expected):
        return Verdict(graded, Outcome.RIGHT, graded.points, passed, len(expected))
    if all(mismatch is not None and mismatch.kind == "untried" for mismatch in found):
        return Verdict(graded, Outcome.UNTRIED, 0.0, 0, len(expected), sentence(Mismatch("untried")))
    reason = sentence(next(mismatch for mismatch in found if mismatch is not None))
    return Verdict(graded, Outcome.WRONG, 0.0, passed, len(expected), reason)
