"""Why a student's work is wrong: its observations matched against the fingerprints of the bank's misconceptions.

A misconception explains a wrong case when its own code left the same there. It is named only when it, or a few of them
together, explain every wrong case and would have left nothing else; else what is visibly different is all that is said.
A diagnosis never changes a score.

This module may touch: nothing but its arguments.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from nbformat import NotebookNode

from course.comparison.attempt import attempted
from course.comparison.differences import is_near, only_zeros, visible_differences
from course.comparison.mismatch import NUMBER_KINDS, Mismatch, case_mismatch, value_mismatch
from course.judging.answer_key import AnswerKey
from course.judging.fingerprint import Fingerprint
from course.judging.observations import observed_cases
from course.judging.old_diagnosis import Diagnosis, Misconception
from course.judging.unit import Unit
from course.judging.verdict import Outcome, Verdict
from course.kernel.execution import CellState, Execution
from course.observation.form import ARRAY_KINDS

MOST_CAUSES = 3
"""So many misunderstandings at once are believed of one answer; with more, anything could be explained."""
# What a function did wrong while its value was right.
_BEHAVIOUR = ("calls", "argument-changed", "argument-value", "not-same-object", "argument-returned", "watched")
_CHANGING = re.compile(r"0x[0-9a-f]+|\d+(\.\d+)?(e[-+]?\d+)?")

Cases = Mapping[str, Sequence[dict] | None]
"""Grade id → cases; None where there was no observation."""
_Place = tuple[str, int, str]
_MALFORMED = (TypeError, ValueError, KeyError, AttributeError, IndexError, RecursionError, OverflowError)
_GRAVEST = (Outcome.FORGED, Outcome.SILENT, Outcome.WRONG, Outcome.UNTRIED, Outcome.RIGHT)


@dataclass(frozen=True)
class _Held:
    """A misconception that may be held, where it leaves something wrong, and whether tapes were used the same way."""

    misconception: Misconception
    places: frozenset[_Place]
    same_trace: bool


def diagnose(done: Execution, verdicts: Sequence[Verdict], key: AnswerKey, unit: Unit) -> Iterator[Diagnosis]:
    """What each exercise of a submission showed, and why it is probably so; in the order of the key."""
    stubs = unit.stubs
    cells = {cell.id: cell for cell in done.notebook.cells}
    for exercise in dict.fromkeys(verdict.cell.exercise for verdict in verdicts):
        own = [verdict for verdict in verdicts if verdict.cell.exercise == exercise]
        expected = {verdict.cell.grade_id: key.cases[verdict.cell.grade_id] for verdict in own}
        got = {name: _observed(cells.get(name), done.states.get(name), exercise, expected[name]) for name in expected}
        outcome = _outcome({verdict.outcome for verdict in own})
        prints = [one for one in key.fingerprints if one.exercise == exercise]
        try:
            seen = _seen(own, expected, got)
            causes = explain(expected, got, prints) if outcome in (Outcome.WRONG, Outcome.SILENT) else ()
        except _MALFORMED:  # a submission may have written anything into an observation
            seen, causes = tuple(dict.fromkeys(verdict.reason for verdict in own if verdict.reason)), ()
        if outcome is Outcome.UNTRIED and (told := attempted(exercise, cells[exercise].source, stubs[exercise])):
            outcome, seen = Outcome.WRONG, (told,)
        yield Diagnosis(
            exercise,
            outcome.value,
            passed=sum(verdict.passed for verdict in own),
            cases=sum(verdict.cases for verdict in own),
            seen=seen,
            causes=causes,
        )


def _outcome(outcomes: set[Outcome]) -> Outcome:
    """The gravest; but what is right in one cell and untried in the other has been attempted."""
    if outcomes == {Outcome.RIGHT, Outcome.UNTRIED}:
        return Outcome.WRONG
    return next(outcome for outcome in _GRAVEST if outcome in outcomes)


def _observed(cell: NotebookNode | None, state: str | None, exercise: str, expected: list[dict]) -> list[dict] | None:
    cases = observed_cases(cell, exercise) if cell is not None and state == CellState.DONE else None
    return cases if cases is not None and len(cases) == len(expected) else None


def _seen(verdicts: Sequence[Verdict], expected: Cases, got: Cases) -> tuple[str, ...]:
    """What is visibly different; where there are no cases to look at, the judge's reasons."""
    told, pairs = [], []
    for verdict in verdicts:
        name = verdict.cell.grade_id
        if verdict.outcome is Outcome.RIGHT or (verdict.outcome is Outcome.WRONG and not _untried(got[name])):
            pairs += zip(expected[name], got[name], strict=True)
        else:
            told.append(verdict.reason)
    return tuple(dict.fromkeys((*visible_differences(pairs), *told)))


def _untried(cases: Sequence[dict]) -> bool:
    return all(case["outcome"] == "untried" for case in cases)


def explain(
    expected: Mapping[str, Sequence[dict]], got: Cases, fingerprints: Iterable[Fingerprint]
) -> tuple[tuple[Misconception, ...], ...]:
    """The misunderstandings that explain `got`, the most specific first; see `course.judging.old_diagnosis.Diagnosis`.

    Arguments:
        expected: grade id → the cases of the key, for the test cells of one exercise.
        got: the same for the submission; a cell without an observation is left out of the matching.
        fingerprints: of the misconceptions of that exercise.
    """
    ids = [name for name in expected if got.get(name) is not None]
    due, seen = _places(expected, ids), _places(got, ids)
    if due.keys() != seen.keys():  # a prediction with other keys
        due, seen = _places(expected, ids, split=False), _places(got, ids, split=False)
    mistakes = {place: case_mismatch(case, seen[place]) for place, case in due.items()}
    mistakes = {place: mistake for place, mistake in mistakes.items() if mistake is not None}
    held = [found for one in fingerprints if (found := _held(one, ids, due, seen, mistakes)) is not None]
    return tuple(_alternatives(places, held) for places in _cover(frozenset(mistakes), {one.places for one in held}))


def _places(cases: Cases, ids: Sequence[str], *, split: bool = True) -> dict[_Place, dict]:
    """Every case by its place; a prediction with several answers is as many cases."""
    found = {}
    for name in ids:
        for index, case in enumerate(cases[name] or ()):
            value = case.get("value")
            if split and value is not None and value["kind"] == "dict" and not case.get("arguments"):
                found |= {(name, index, key): {**case, "value": item} for key, item in value["items"]}
            else:
                found[name, index, ""] = case
    return found


def _held(
    one: Fingerprint,
    ids: list[str],
    due: dict[_Place, dict],
    seen: dict[_Place, dict],
    mistakes: dict[_Place, Mismatch],
) -> _Held | None:
    """`one`, where all that it leaves wrong was seen just so."""
    if any(one.cases.get(name) is None for name in ids):
        return None
    left = _places(one.cases, ids)
    if left.keys() != due.keys():
        left = _places(one.cases, ids, split=False)
    if left.keys() != due.keys():
        return None
    found = {place: case_mismatch(due[place], case) for place, case in left.items()}
    places = frozenset(place for place, mismatch in found.items() if mismatch is not None)
    if not places or not places <= mistakes.keys():
        return None
    explained = all(
        _same_mistake(due[place], left[place], seen[place], found[place], mistakes[place]) for place in places
    )
    same_trace = all(left[place].get("trace") == seen[place].get("trace") for place in places)
    return _Held(one.misconception, places, same_trace) if explained else None


def _same_mistake(due: dict, left: dict, seen: dict, mistake: Mismatch, other: Mismatch) -> bool:
    """Whether `seen`, which is wrong by `other`, is wrong as `left`, the case of a misconception, by `mistake`."""
    if (mistake.kind in _BEHAVIOUR) != (other.kind in _BEHAVIOUR):
        return False
    if mistake.kind in _BEHAVIOUR:
        return (mistake.kind, mistake.detail) == (other.kind, other.detail)
    if left["outcome"] != seen["outcome"] or left["outcome"] == "untried":
        return False
    if left["outcome"] == "error":
        return _message(left["error"]) == _message(seen["error"])
    imprecise = mistake.kind == other.kind == "value" and _both_near(due, left, seen)
    alike = imprecise or _same_value(due, left, seen)
    return alike and (not _says_little(left, mistake) or _tapes(left) == _tapes(seen))


def _says_little(case: dict, mistake: Mismatch) -> bool:
    """None and zeros have many causes: only what was done with the tapes tells them apart."""
    return mistake.kind == "none" or (mistake.kind == "value" and only_zeros(case))


def _tapes(case: dict) -> set[str]:
    """What was done with tapes, as far as it leads to None."""
    events = case.get("trace") or []
    calls = [number for number, event in enumerate(events) if event.startswith("call ")]
    late = {"late " + event for event in events[calls[-1] :] if event.startswith("watch ")} if calls else set()
    return late | {re.sub(r"^call \w+ ", "call ", event) for event in events if not event.startswith("watch ")}


def _same_value(due: dict, left: dict, seen: dict) -> bool:
    options = {"tolerance": due.get("tolerance"), "numbers": due.get("numbers", "any")}
    a, b = (_readable(due.get("value"), case["value"]) for case in (left, seen))
    return a == b or (value_mismatch(a, b, **options) is None and value_mismatch(b, a, **options) is None)


def _readable(due: dict | None, value: dict) -> dict:
    """`value` as the judge reads it: where a plain number is due, a NumPy or TensorFlow scalar is that number."""
    if due is not None and due["kind"] in NUMBER_KINDS and value["kind"] in ARRAY_KINDS and list(value["shape"]) == []:
        return {"kind": "float", "value": value["values"][0]}
    return value


def _both_near(due: dict, left: dict, seen: dict) -> bool:
    """Whether both were computed imprecisely, from as many calls: their last digits are chance."""
    return is_near(due, left) and is_near(due, seen) and left.get("calls") == seen.get("calls")


def _message(error: dict) -> tuple[str, str]:
    return error["name"], _CHANGING.sub("#", error["message"])


def _cover(wrong: frozenset[_Place], explained: set[frozenset[_Place]]) -> list[frozenset[_Place]]:
    """Few sets of places that together are all that is `wrong`, the largest first; none where they are not."""
    chosen: list[frozenset[_Place]] = []
    left = wrong
    while left and len(chosen) < MOST_CAUSES:
        best = max(explained, key=lambda places: (len(places & left), sorted(places)), default=frozenset())
        if not best & left:
            return []
        chosen.append(best)
        left -= best
    return [] if left else chosen


def _alternatives(places: frozenset[_Place], held: list[_Held]) -> tuple[Misconception, ...]:
    """Those that leave the same at the same `places`; where the trace tells them apart, those with the same trace."""
    alike = [one for one in held if one.places == places]
    alike = [one for one in alike if one.same_trace] or alike
    return tuple({one.misconception.name: one.misconception for one in alike}.values())
