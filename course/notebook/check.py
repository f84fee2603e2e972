"""``check`` for visible checks and ``observe`` for hidden tests: both publish plain data as the cell's output.

``check`` also tells the student at once: right, not attempted, or wrong: what was got and expected, and which
misconception it shows, or what is visible. ``observe`` tells nothing. Neither decides a grade: that is done outside
this process, from the published data.

This module may touch: the globals of the cell that calls it, and that cell's output.
"""

import ast
import contextlib
import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from course.comparison.attempt import stopped_by_stub
from course.comparison.differences import visible_differences
from course.comparison.explain import BEHAVIOUR
from course.comparison.mismatch import case_mismatch, value_mismatch
from course.comparison.slips import slips
from course.comparison.why_none import no_return, why_none
from course.facts.finding import Finding, Kind, Slip, WhyNone
from course.facts.progress import Standing
from course.notebook import last_checks, own_code
from course.notebook.encode import encode, seal
from course.notebook.known import recognised, released
from course.notebook.last_runs import stopped
from course.notebook.own_code import Asker
from course.notebook.trial import UNSTATED, Case, run_case
from course.observation.form import METADATA_KEY, VERSION, plain_text
from course.observation.sealed import sealed_answer, sealed_expectation, seen_part
from course.words import card
from course.words.findings import sentence, why
from course.words.show import show

_VAGUE_WHYS = (None, WhyNone.GAVE_NONE, WhyNone.NO_GRADIENT, WhyNone.NOT_RETURNED, WhyNone.NO_RETURN, WhyNone.PRINTED)
_ABOUT_NONE = re.compile(r"None|object has no attribute '(?:_id|dtype|shape)'")
_LONGEST_QUOTED = 30
UNTRIED = {"outcome": "untried"}
_VAGUE = (Kind.VALUE, Kind.LENGTH, WhyNone.GAVE_NONE, WhyNone.NOT_FROM_SOURCE)
"""What says no more than that something is wrong."""
_VALUES = (Kind.VALUE, Kind.SIGN, Kind.FACTOR, Kind.MULTIPLIED, Kind.DIVIDED, Kind.GIVEN, Kind.ROUNDED, Kind.IMPRECISE)


def observe(name: str, *cases: Case) -> None:
    """Publish what the student's function `name` does in each case; without cases: the value of the variable `name`."""
    asker = Asker.of(sys._getframe(1))
    records = _records(asker.namespace.get(name), cases, asker)
    _publish(name, records, card.hidden(name, len(records)))


def check(
    name: str,
    *cases: Case,
    sealed: Mapping | None = None,
    unseen: tuple = (),
    among: tuple = (),
    likely: tuple = (),
) -> None:
    """Try the student's `name` in each case, tell the result in Korean, and publish what was observed.

    Arguments:
        name: a function or, with `sealed`, a variable of the calling cell's namespace.
        cases: calls with the right result in ``expect``; the first that is wrong is shown.
        sealed: for predictions: key (or index) of the answer → `seal` of the right value.
        unseen: for predictions: the other keys (or indices). What stands there is neither told nor written down: the
            hidden test alone judges it, because a seal of it could be opened by trying all likely values.
        among: for predictions: what may stand in an entry; anything else is told, wherever it stands.
        likely: for predictions: ``[(key, wrong value or its seal, "Korean sentence"), ...]``; ``...`` as the value is
            any other.
    """
    asker = Asker.of(sys._getframe(1))
    student = asker.namespace.get(name)
    try:
        records = _records(student, cases, asker)
    except KeyboardInterrupt as error:
        line = own_code.line_of(list(asker.own_lines(error.__traceback__)), student)
        last_checks.remember(name, card.State.WRONG, _points(), student)
        _show(card.interrupted(name, line))
        raise Interrupted from None
    if unseen and records[0]["outcome"] == "value":
        records = [{**records[0], "value": seen_part(records[0]["value"], unseen, map(encode, among))}]
    shown = card.hidden(name, len(records))
    try:
        shown = (
            _tell_cases(name, student, cases, records)
            if sealed is None
            else _tell_answer(name, records[0], student, _Sealed(sealed, unseen, among, likely))
        )
        shown = _as_it_stands(name, student, shown)
    finally:  # a fault of ours in telling does not keep from the grader what was observed
        last_checks.remember(name, shown.state, _points(), student)
        _publish(name, records, shown)
    if os.environ.get("NBGRADER_EXECUTION") == "validate" and shown.state is not card.State.RIGHT:
        raise AssertionError(shown.text)  # the Validate button looks for an error


class Interrupted(KeyboardInterrupt):
    """The check was stopped by hand: its card has told so, and our own frames would bury it."""

    def _render_traceback_(self) -> list[str]:  # IPython asks an error for this
        return ["KeyboardInterrupt"]


def _points() -> float | None:
    """Of the check that runs now; a source notebook's knows none."""
    return next(iter(released().points or ()), None)


def _records(student: Any, cases: tuple[Case, ...], asker: Asker) -> list[dict]:
    if cases:
        return [UNTRIED if student is None else run_case(student, trial, asker) for trial in cases]
    value = encode(student)
    items = value["items"] if value["kind"] in ("list", "dict") else []
    leaves = [item for _, item in items] if value["kind"] == "dict" else items
    untried = value["kind"] in ("none", "ellipsis") or (leaves and all(leaf["kind"] == "ellipsis" for leaf in leaves))
    return [UNTRIED if untried else {"outcome": "value", "value": value, "calls": None, "arguments": []}]


def _as_it_stands(name: str, student: Any, shown: card.Card) -> card.Card:
    """The card, as the cell of the answer stands now: it may have failed, hold the stub, or not have been run."""
    if failed := stopped(name, student):
        return card.last_run(failed, name, None if student is None or shown.state is card.State.UNTRIED else shown)
    if shown.state is card.State.UNTRIED:
        left = stopped_by_stub(own_code.text_of(student), released().stub)
        return card.stub_left(name, left) if left else card.missing(name) if student is None else shown
    return shown


def _tell_cases(name: str, student: Any, cases: tuple[Case, ...], records: list[dict]) -> card.Card:
    if all(record["outcome"] == "untried" for record in records):
        return card.untried(name)
    expected = [_expected(*pair) for pair in zip(cases, records, strict=True)]
    tried = zip(cases, expected, records, map(case_mismatch, expected, records))
    first = next((one for one in tried if one[-1] is not None), None)
    if first is None:
        return card.right(name, len(cases), released().points)
    trial, due, record, finding = first
    observed = show(record["value"]) if record["outcome"] == "value" else None
    wanted = show(due["value"]) if due["outcome"] == "value" else card.ERROR_DUE.format(trial.expect.__name__)
    behaved = observed is not None and finding.kind in BEHAVIOUR  # its value is right
    named = recognised(expected, records, student)
    if not named and not behaved and (called := _not_right_itself(student)):
        named = [(sentence(Finding(Kind.BUILDS_ON_WRONG, detail=called)), "")]
    if no_return(record) is WhyNone.PRINTED:  # which the bank need not know
        named = [(cause, why(WhyNone.PRINTED)) for cause, _ in named[:1]]
    slip = "" if named or (behaved and finding.kind is not Kind.CALLS) else _slip(finding, student)
    if finding.kind is Kind.ERROR and finding.detail[:1] != ("NotAxes",):
        told = slip or _by_tapes(finding, record, due)
        return card.wrong(name, trial.label, None, wanted, named or ([(told, "")] if told else []), finding)
    likely = "" if behaved or observed is None else _likely(trial, record["value"])
    seen = _seen(finding, due, record, visible_differences(list(zip(expected, records))))
    cause = likely or sentence(replace(seen, inputs=()))  # a few cases tell kinds of input by chance only
    if slip:
        cause = slip if seen.kind in (*_VAGUE, Kind.CALLS) or seen.why_none in _VAGUE else f"{slip} {cause}"
    return card.wrong(name, trial.label, observed, None if behaved else wanted, named or [(cause, "")])


def _slip(finding: Finding, student: Any) -> str:
    """What a look at the code shows of what is wrong by `finding`; "" where that is nothing."""
    try:
        code, name = own_code.cell_of(student)
        told = slips(code or "", name)
    except Exception:  # whatever it is: the check itself goes on
        return ""
    if finding.kind in (Kind.ERROR, Kind.CALLS):  # which say the rest themselves
        told = tuple(one for one in told if one.detail[0] == Slip.UNUSED)
    return sentence(told[0]) if told else ""


def _not_right_itself(student: Any) -> tuple[str, ...]:
    """The exercises that the student's function calls and whose last check, of what is there now, was wrong."""
    wrong = (Standing.WRONG, Standing.FAILED)
    return tuple(one for one in own_code.calls(student) if last_checks.standing(one, student.__globals__) in wrong)


def _by_tapes(finding: Finding, record: dict, due: dict) -> str:
    """Why something was None, or no tensor, that an error is about; "" where the tapes do not show it."""
    found = why_none(record, due) if _ABOUT_NONE.search(finding.detail[1]) else None
    return "" if found in _VAGUE_WHYS else why(found)


def _seen(finding: Finding, due: dict, record: dict, all_seen: list[Finding]) -> Finding:
    """What is said of the case that is shown, with what all cases together tell."""
    if finding.kind is Kind.NONE and (why := why_none(record, due)):
        return replace(finding, where="", why_none=why)
    if len(all_seen) == 1:
        return all_seen[0]
    like = _VALUES if finding.kind in _VALUES else (finding.kind,)
    return next((one for one in all_seen if one.kind in like), finding)


def _expected(trial: Case, record: dict) -> dict:
    """What is due in a case, as far as a check states it: the rest is as it was observed."""
    calls = None if record.get("calls") is None else [trial.calls] * len(record["calls"])
    # Arguments are as they were before the call; a variable that is updated in place and returned may change.
    pairs = enumerate(zip(record.get("before", []), record.get("arguments", []), strict=True))
    arguments = [after if i == record.get("returned") else before for i, (before, after) in pairs]
    return {**record, **_stated(trial), "calls": calls, "arguments": arguments}


def _stated(trial: Case) -> dict:
    if trial.expect is UNSTATED:
        raise TypeError("check: every case needs expect=…; use observe for hidden tests")
    if isinstance(trial.expect, type) and issubclass(trial.expect, BaseException):
        return {"outcome": "error", "error": {"types": [trial.expect.__name__]}}
    value = encode(trial.expect)
    plain = trial.tolerance is not None or trial.numbers != "any" or not trial.counted or trial.call
    return {"outcome": "value", "value": value if plain else as_tensors(value)}


def as_tensors(value: dict) -> dict:
    """An expected value with its plain numbers read as scalar float32 tensors, and its arrays as tensors."""
    if value["kind"] in ("int", "float"):
        return {"kind": "tensor", "dtype": "float32", "shape": [], "values": [value["value"]]}
    if value["kind"] == "list":
        return {**value, "items": [as_tensors(item) for item in value["items"]]}
    if value["kind"] == "dict":
        return {**value, "items": [[key, as_tensors(item)] for key, item in value["items"]]}
    return {**value, "kind": "tensor"} if value["kind"] in ("numpy", "tensor") else value


def _likely(trial: Case, observed: dict) -> str:
    """What the author says of this wrong value."""
    for wrong, text in trial.likely:
        if any(value_mismatch(form, observed) is None for form in (as_tensors(encode(wrong)), encode(wrong))):
            return text
    return ""


@dataclass(frozen=True)
class _Sealed:
    """What is known of a prediction; see `check`."""

    digests: Mapping
    unseen: tuple
    among: tuple
    likely: tuple


def _tell_answer(name: str, record: dict, answer: Any, known: _Sealed) -> card.Card:
    if record["outcome"] == "untried":
        return card.untried(name)
    wrong = _first_wrong(answer, known)
    if wrong is None:
        places = list(map(_place, known.digests)) if known.unseen else []
        return card.right_answer(name, len(known.digests), places, released().points)
    key, observed, cause = wrong
    label, place = ("", "") if key is None else (_place(key), str(key))
    due, entries = sealed_expectation(known.digests), sealed_answer(record["value"])
    named = recognised([{**record, "value": due}], [{**record, "value": entries}], answer, place)
    return card.wrong_entry(name, label, observed, named or [(cause, "")])


def _place(key: str | int) -> str:
    """An entry of a prediction, as students call it."""
    return card.ENTRY.format(key + 1) if isinstance(key, int) else key


def _first_wrong(answer: Any, known: _Sealed) -> tuple[Any, str, str] | None:
    """Key, value and cause of the first entry that is wrong; without key, where it is the whole."""
    places, allowed = (*known.digests, *known.unseen), set(map(seal, known.among))
    form = dict if all(type(key) is str for key in places) else (list, tuple)
    if isinstance(answer, dict) and form is dict:
        answer = {plain_text(key) if type(key) is str else key: item for key, item in answer.items()}
        if missing := [key for key in places if key not in answer]:
            return None, show(encode(answer)), card.KEY_MISSING.format(missing[0])
    if not isinstance(answer, form) or len(answer) != len(places):
        of_form = card.NOT_A_DICT if form is dict else card.NOT_A_LIST
        return None, show(encode(answer)), of_form.format(len(places))
    for key in places:
        if answer[key] is Ellipsis:
            return key, "...", card.BLANK
        stray = bool(allowed) and seal(answer[key]) not in allowed
        if stray or (key in known.digests and seal(answer[key], str(key)) != known.digests[key]):
            found, here = seal(answer[key]), seal(answer[key], str(key))
            told = [(wrong, text) for k, wrong, text in known.likely if k == key]
            cause = next((text for wrong, text in told if wrong == here or seal(wrong) == found), "")
            if not cause and _is_quoted(answer[key], str(key), known):
                cause = card.QUOTED
            any_other = next((text for wrong, text in told if wrong is Ellipsis), card.OTHER_PREDICTION)
            return key, show(encode(answer[key])), cause or (card.NOT_AMONG if stray else any_other)
    return None


def _is_quoted(item: Any, key: str, known: _Sealed) -> bool:
    """Whether a text is the right number, or None, in quotation marks."""
    with contextlib.suppress(ValueError, SyntaxError, MemoryError, RecursionError):
        if isinstance(item, str) and len(item) < 30:
            return seal(ast.literal_eval(item.strip()), key) == next(
                v for k, v in known.digests.items() if str(k) == key
            )
    return False


def _publish(name: str, records: list[dict], shown: card.Card) -> None:
    record = {"version": VERSION, "name": name, "cases": records, "card": str(shown.state)}
    _show(shown, {METADATA_KEY: record})


def _show(shown: card.Card, metadata: dict | None = None) -> None:
    from IPython.display import publish_display_data

    publish_display_data(shown.bundle, metadata=metadata)
