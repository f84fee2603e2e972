"""``check`` for visible checks and ``observe`` for hidden tests: both publish plain data as the cell's output.

``check`` also tells the student at once: right, wrong (got, expected, likely cause) or not attempted. ``observe`` tells
nothing. Neither decides a grade: that is done outside this process, from the published data.

This module may touch: the globals of the cell that calls it, and that cell's output.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Any

from course.comparison.mismatch import case_mismatch, value_mismatch
from course.facts.finding import Finding, Kind
from course.notebook.encode import encode
from course.notebook.seal import seal
from course.notebook.trial import UNSTATED, Case, run_case
from course.observation.form import METADATA_KEY, VERSION
from course.words import card
from course.words.findings import sentence
from course.words.show import show

UNTRIED = {"outcome": "untried"}
_BEHAVIOUR = (Kind.CALLS, Kind.ARGUMENT_CHANGED, Kind.WATCHED, Kind.NOT_SAME_OBJECT)


def observe(name: str, *cases: Case) -> None:
    """Publish what the student's function `name` does in each case; without cases: the value of the variable `name`."""
    student = sys._getframe(1).f_globals.get(name)
    records = _records(student, cases)
    _publish(name, records, card.hidden(name, len(records)))


def check(name: str, *cases: Case, sealed: Mapping | None = None, likely: tuple = ()) -> None:
    """Try the student's `name` in each case, tell the result in Korean, and publish what was observed.

    Arguments:
        name: a function or, with `sealed`, a variable of the calling cell's namespace.
        cases: calls with the right result in ``expect``; the first that is wrong is shown.
        sealed: for predictions: key (or index) of the answer → `seal` of the right value.
        likely: for predictions: ``[(key, wrong value, "Korean sentence"), ...]``.
    """
    student = sys._getframe(1).f_globals.get(name)
    records = _records(student, cases)
    if sealed is None:
        shown = _tell_cases(name, cases, records)
    else:
        shown = _tell_answer(name, records[0], student, sealed, likely)
    _publish(name, records, shown)
    if os.environ.get("NBGRADER_EXECUTION") == "validate" and shown.state is not card.State.RIGHT:
        raise AssertionError(shown.text)  # the Validate button looks for an error


def _records(student: Any, cases: tuple[Case, ...]) -> list[dict]:
    if cases:
        return [UNTRIED if student is None else run_case(student, trial) for trial in cases]
    value = encode(student)
    untried = value["kind"] in ("none", "ellipsis") or (_leaves(value) and _all_blank(value))
    return [UNTRIED if untried else {"outcome": "value", "value": value, "calls": None, "arguments": []}]


def _leaves(value: dict) -> list[dict]:
    if value["kind"] == "list":
        return list(value["items"])
    return [item for _, item in value["items"]] if value["kind"] == "dict" else []


def _all_blank(value: dict) -> bool:
    return all(item["kind"] == "ellipsis" for item in _leaves(value))


def _tell_cases(name: str, cases: tuple[Case, ...], records: list[dict]) -> card.Card:
    if all(record["outcome"] == "untried" for record in records):
        return card.untried(name)
    for trial, record in zip(cases, records, strict=True):
        expected = {**record, "outcome": "value", "value": _expected(trial)} if _states_value(trial) else _error(trial)
        expected["calls"] = None if record.get("calls") is None else [trial.calls] * len(record["calls"])
        expected["arguments"] = _due_arguments(record)
        found = case_mismatch(expected, record)
        if found is not None:
            return _wrong(name, trial, record, found, expected)
    return card.right(name, len(cases))


def _states_value(trial: Case) -> bool:
    return not (isinstance(trial.expect, type) and issubclass(trial.expect, BaseException))


def _error(trial: Case) -> dict:
    return {"outcome": "error", "error": {"types": [trial.expect.__name__]}}


def _expected(trial: Case) -> dict:
    if trial.expect is UNSTATED:
        raise TypeError("check: every case needs expect=…; use observe for hidden tests")
    plain = trial.tolerance is not None or trial.numbers == "integer" or not trial.counted or trial.call
    return encode(trial.expect) if plain else as_tensors(encode(trial.expect))


def as_tensors(value: dict) -> dict:
    """An expected value with its plain numbers read as scalar float32 tensors, and its arrays as tensors."""
    if value["kind"] in ("int", "float"):
        return {"kind": "tensor", "dtype": "float32", "shape": [], "values": [value["value"]]}
    if value["kind"] == "list":
        return {**value, "items": [as_tensors(item) for item in value["items"]]}
    if value["kind"] == "dict":
        return {**value, "items": [[key, as_tensors(item)] for key, item in value["items"]]}
    return {**value, "kind": "tensor"} if value["kind"] in ("numpy", "tensor") else value


def _wrong(name: str, trial: Case, record: dict, found: Finding, expected: dict) -> card.Card:
    got = show(record["value"]) if record["outcome"] == "value" else None
    due = show(expected["value"]) if expected["outcome"] == "value" else card.error_due(trial.expect.__name__)
    if record["outcome"] != "value" or found.kind in _BEHAVIOUR:
        return card.wrong(name, trial.label, got, due if record["outcome"] != "value" else None, sentence(found))
    return card.wrong(name, trial.label, got, due, _cause(trial, record, expected) or sentence(found))


def _due_arguments(record: dict) -> list[dict]:
    """As they were before the call; a variable that is updated in place and returned may change."""
    pairs = enumerate(zip(record.get("before", []), record.get("arguments", []), strict=True))
    return [after if index == record.get("returned") else before for index, (before, after) in pairs]


def _cause(trial: Case, record: dict, expected: dict) -> str | None:
    if expected["outcome"] != "value":
        return None
    for value, text in trial.likely:
        encoded = encode(value)
        wanted = as_tensors(encoded) if expected["value"]["kind"] == "tensor" else encoded
        if any(value_mismatch(form, record["value"]) is None for form in (wanted, as_tensors(encoded), encoded)):
            return text
    return None


def _tell_answer(name: str, record: dict, answer: Any, sealed: Mapping, likely: tuple) -> card.Card:
    if record["outcome"] == "untried":
        return card.untried(name)
    form = dict if all(type(key) is str for key in sealed) else (list, tuple)
    if not isinstance(answer, form) or len(answer) != len(sealed):
        return card.wrong(name, "", show(record["value"]), None, card.other_form(len(sealed)))
    for key, digest in sealed.items():
        if type(answer) is dict and key not in answer:
            return card.wrong(name, "", show(record["value"]), None, card.key_missing(key))
        if answer[key] is Ellipsis:
            return card.wrong(name, f"[{key!r}]", "...", None, card.BLANK)
        if seal(answer[key], str(key)) != digest:
            cause = next((text for k, wrong, text in likely if k == key and seal(wrong) == seal(answer[key])), "")
            return card.wrong(name, f"[{key!r}]", show(encode(answer[key])), None, cause or card.OTHER_PREDICTION)
    return card.right(name, len(sealed))


def _publish(name: str, records: list[dict], shown: card.Card) -> None:
    from IPython.display import publish_display_data

    record = {"version": VERSION, "name": name, "cases": records, "card": str(shown.state)}
    publish_display_data(shown.bundle, metadata={METADATA_KEY: record})
