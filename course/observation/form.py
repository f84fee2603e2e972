"""The plain-data form of what a student's code returned: JSON, never pickle, never an object.

An observation travels as the metadata of one display output of a graded cell, under `METADATA_KEY`::

    {"version": 1, "name": "derivative_at", "cases": [CASE, ...]}

A case says what one call did::

    {"outcome": "value", "value": VALUE, "calls": [1], "arguments": [VALUE, ...], "returned": 0 | None,
     "before": [VALUE, ...], "watched": [[true, false]], "tolerance": 1e-3 | None,
     "numbers": "any" | "plain" | "integer"}
    {"outcome": "error", "error": {"types": ["ValueError", ...], "name": "ValueError", "message": "...",
     "line": [3, "y = f(x)"], "helper": true}, ...}
    {"outcome": "untried"}

``before`` and ``arguments`` are what the function was called with, before and after the call. ``returns`` is there
where the function's code returns nothing: ``"nothing"``, or ``"print"`` where it prints instead. ``unrecorded`` is
there where a tape of the test, not of the student, gave None: for what was returned (``"value"``), or for a gradient
of it (``"slope"``). ``line`` is the innermost line of the student's own that an error passed (without number, where it
lies in another cell than the function); ``helper`` is there where the error is one of the test's helper, which could
not use what was returned.

A value is a tagged dict: ``none bool int float str ellipsis list set dict numpy tensor variable function object``.
A list that is a tuple says ``"tuple": true``, for people; it decides nothing.
Arrays carry ``dtype``, ``shape`` and their elements in row-major order; NaN and infinities are the strings ``nan inf
-inf``, because JSON has none. Whatever is none of these is ``{"kind": "object", "type": NAME}`` and claims nothing
else.
"""

import json
import math
import unicodedata
from typing import Any

METADATA_KEY = "course"
VERSION = 1
MAXIMUM_BYTES = 1_000_000
"""An observation larger than this (as JSON) is malformed."""

LONGEST_TRACE = 12
"""So many events are kept of one trial; a loop of a thousand steps says nothing new."""

OUTCOMES = ("value", "error", "untried")
ARRAY_KINDS = ("numpy", "tensor", "variable")
NOT_FINITE = ("nan", "inf", "-inf")
"""Numbers that JSON does not have."""
MAXIMUM_DEPTH, MAXIMUM_ELEMENTS, MAXIMUM_RANK = 6, 20_000, 64
"""Of containers in each other, of an array, of its axes; what has more is an object without numbers."""


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
    if not all(map(_is_case, cases)):
        raise MalformedObservation(f"a case of {name} has another form")
    return cases


def _is_case(case: dict) -> bool:
    outcome, trace = case.get("outcome"), case.get("trace", [])
    if outcome == "value" and not _is_value(case.get("value")):
        return False
    if outcome == "error" and not _is_error(case.get("error")):
        return False
    lists = [case.get(name) or [] for name in ("calls", "arguments", "before", "watched")]
    if outcome not in OUTCOMES or not all(isinstance(part, list) for part in (trace, *lists)):
        return False
    calls, arguments, before, watched = lists
    return (
        len(trace) <= LONGEST_TRACE
        and all(type(count) is int for count in calls)
        and all(map(_is_value, (*arguments, *before)))
        and all(isinstance(row, list) and all(type(one) is bool for one in row) for row in watched)
        and (case.get("returned") is None or type(case["returned"]) is int)
    )


def _is_error(error: Any) -> bool:
    if not isinstance(error, dict) or not isinstance(error.get("types"), list):
        return False
    line = error.get("line", [None, ""])
    if not isinstance(line, list) or len(line) != 2 or not (line[0] is None or type(line[0]) is int):
        return False
    return all(isinstance(text, str) for text in (error.get("name"), error.get("message"), line[1], *error["types"]))


def _is_value(value: Any, depth: int = 0) -> bool:
    """Whether `value` is of the form above, and what it says of itself is true: a shape, the number of elements."""
    if not isinstance(value, dict) or depth > MAXIMUM_DEPTH:
        return False
    kind, content, items = value.get("kind"), value.get("value"), value.get("items")
    if kind in ("list", "set"):
        return isinstance(items, list) and all(_is_value(item, depth + 1) for item in items)
    if kind == "dict":
        pairs = isinstance(items, list) and all(isinstance(item, list) and len(item) == 2 for item in items)
        return pairs and all(isinstance(key, str) and _is_value(item, depth + 1) for key, item in items)
    if kind in ARRAY_KINDS:
        return _is_array(value.get("dtype"), value.get("shape"), value.get("values"))
    if kind in ("bool", "int", "str"):
        return type(content).__name__ == kind
    if kind == "float":
        return _is_number(content)
    return kind in ("none", "ellipsis", "function") or (kind == "object" and isinstance(value.get("type", ""), str))


def _is_array(dtype: Any, shape: Any, values: Any) -> bool:
    if not isinstance(dtype, str) or not isinstance(shape, list) or not isinstance(values, list):
        return False
    if len(shape) > MAXIMUM_RANK or not all(type(n) is int and 0 <= n < 2**31 for n in shape):
        return False
    fits = math.prod(shape) == len(values) <= MAXIMUM_ELEMENTS
    return fits and all(type(item) is bool if dtype == "bool" else _is_number(item) for item in values)


def _is_number(number: Any) -> bool:
    return type(number) in (int, float) or number in NOT_FINITE


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
    if value in NOT_FINITE:
        return float(value)
    raise ValueError("not a number")


def plain_text(text: str) -> str:
    """`text` as it reads: signs that nobody sees, blanks, widths and normal forms are up to keyboards and editors."""
    seen = "".join(map(_of_usual_width, text))
    return " ".join(unicodedata.normalize("NFC", seen).split())


def _of_usual_width(sign: str) -> str:
    if unicodedata.category(sign) == "Cf":  # zero-width spaces, marks of the order of bytes, soft hyphens
        return ""
    kind, *plain = unicodedata.decomposition(sign).split() or [""]
    return "".join(chr(int(code, 16)) for code in plain) if kind in ("<wide>", "<narrow>") else sign


def elements(value: dict) -> list[float]:
    """The elements of an encoded number or array, in row-major order."""
    if value.get("kind") in ARRAY_KINDS:
        values = value.get("values")
        return [number_from_json(item) for item in values] if isinstance(values, list) else []
    return [number_from_json(value.get("value"))]
