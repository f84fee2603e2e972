"""The plain-data form of what a student's code returned: JSON, never pickle, never an object.

An observation travels as the metadata of one display output of a graded cell, under `METADATA_KEY`::

    {"version": 1, "name": "derivative_at", "cases": [CASE, ...]}

A case says what one call did::

    {"outcome": "value", "value": VALUE, "calls": [1], "arguments": [VALUE, ...], "returned": 0 | None,
     "before": [VALUE, ...], "watched": [[true, false]], "tolerance": 1e-3 | None, "numbers": "any" | "integer"}
    {"outcome": "error", "error": {"types": ["ValueError", ...], "name": "ValueError", "message": "..."}, ...}
    {"outcome": "untried"}

``before`` and ``arguments`` are what the function was called with, before and after the call.

A value is a tagged dict: ``none bool int float str ellipsis list set dict numpy tensor variable function object``.
Arrays carry ``dtype``, ``shape`` and their elements in row-major order; NaN and infinities are the strings ``nan inf
-inf``, because JSON has none. Whatever is none of these is ``{"kind": "object", "type": NAME}`` and claims nothing
else.
"""

import json
import math
from typing import Any

METADATA_KEY = "course"
VERSION = 1
MAXIMUM_BYTES = 1_000_000
"""An observation larger than this (as JSON) is malformed."""

LONGEST_TRACE = 12
"""So many events are kept of one trial; a loop of a thousand steps says nothing new."""

OUTCOMES = ("value", "error", "untried")
ARRAY_KINDS = ("numpy", "tensor", "variable")


class MalformedObservation(ValueError):
    """What was published is not an observation of the expected name, form and number of cases."""


def parse(metadata: Any, name: str) -> list[dict]:
    """The cases in the published `metadata`, whose form is checked because a submission may have written it.

    Arguments:
        metadata: the value found under `METADATA_KEY`.
        name: the exercise whose observation is due.

    Raises:
        MalformedObservation: it is no observation of that exercise.
    """
    if not isinstance(metadata, dict) or metadata.get("version") != VERSION or metadata.get("name") != name:
        raise MalformedObservation(f"no observation of {name}")
    if len(json.dumps(metadata)) > MAXIMUM_BYTES:
        raise MalformedObservation(f"the observation of {name} is larger than {MAXIMUM_BYTES} bytes")
    cases = metadata.get("cases")
    if not isinstance(cases, list) or not all(isinstance(case, dict) for case in cases):
        raise MalformedObservation(f"the observation of {name} has no list of cases")
    for case in cases:
        if case.get("outcome") not in OUTCOMES:
            raise MalformedObservation(f"a case of {name} has no known outcome")
        if not isinstance(case.get("trace", []), list) or len(case.get("trace", [])) > LONGEST_TRACE:
            raise MalformedObservation(f"a case of {name} has a trace that is none")
    return cases


def number_to_json(number: float | int | bool) -> float | int | bool | str:
    """`number` as JSON can carry it: NaN and infinities become strings."""
    if isinstance(number, float) and not math.isfinite(number):
        return str(number)
    return number


def number_from_json(value: Any) -> float:
    """The inverse of `number_to_json`, as a float.

    Raises:
        ValueError: `value` is neither a number nor one of the three strings.
    """
    if isinstance(value, (int, float)):  # a bool, too
        try:
            return float(value)
        except OverflowError:
            return math.inf if value > 0 else -math.inf
    if value in ("nan", "inf", "-inf"):
        return float(value)
    raise ValueError("not a number")


def elements(value: dict) -> list[float]:
    """The elements of an encoded number or array, in row-major order."""
    if value.get("kind") in ARRAY_KINDS:
        values = value.get("values")
        return [number_from_json(item) for item in values] if isinstance(values, list) else []
    return [number_from_json(value.get("value"))]
