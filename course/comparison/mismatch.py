"""Does an observed case say the same as the expected one, and if not, what is visibly different?

Used by the judge (expected: what the reference observed) and by the visible checks (expected: what the check states),
so that a tick in the notebook and a point in the gradebook follow one rule. Both cases may be anything JSON can hold:
nothing here trusts their form.

This module may touch: nothing but its arguments.
"""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass
from typing import Any

from course.observation.form import ARRAY_KINDS, elements

RELATIVE_TOLERANCE = 1e-5
ABSOLUTE_TOLERANCE = 1e-6
"""A tensor is right if |got − expected| ≤ RELATIVE · max |expected| + ABSOLUTE, element by element."""

_LONGEST_TEXT = 2000  # as long as an observation keeps it; a forged one may be longer
NUMBER_KINDS = ("int", "float")


@dataclass(frozen=True)
class Mismatch:
    """The first thing that is different.

    Attributes:
        kind: one of the keys of `course.words.old_findings.SENTENCES`.
        where: the place in the result, e.g. ``["dydx"]`` or ``[1]``; empty for the whole.
        detail: words that complete the sentence; never an expected value of a hidden test.
    """

    kind: str
    where: str = ""
    detail: str = ""


def case_mismatch(expected: dict, got: Any) -> Mismatch | None:
    """What is different between one expected and one observed case; None when nothing is."""
    try:
        return _case_mismatch(expected, got)
    except (TypeError, ValueError, KeyError, AttributeError, IndexError, RecursionError):
        return Mismatch("malformed")


def _case_mismatch(expected: dict, got: Any) -> Mismatch | None:
    if got["outcome"] == "untried":
        return Mismatch("untried")
    if expected["outcome"] == "error":
        return _error_mismatch(expected["error"], got)
    if got["outcome"] == "error":
        error = got["error"]
        return Mismatch("error", detail=f"{error['name']}: {error['message']}"[:200])
    found = value_mismatch(
        expected["value"], got["value"], tolerance=expected.get("tolerance"), numbers=expected.get("numbers", "any")
    )
    return found or _behaviour_mismatch(expected, got)


def _error_mismatch(expected: dict, got: dict) -> Mismatch | None:
    wanted = expected["types"][0]
    if got["outcome"] != "error":
        return Mismatch("no-error", detail=wanted)
    if wanted not in got["error"]["types"]:
        return Mismatch("other-error", detail=f"{got['error']['name']} ≠ {wanted}")
    return None


def _behaviour_mismatch(expected: dict, got: dict) -> Mismatch | None:
    if expected.get("calls") is not None and got.get("calls") != expected["calls"]:
        return Mismatch("calls", detail=", ".join(map(str, got.get("calls") or [])))
    for index, (before, after) in enumerate(zip(expected["arguments"], got["arguments"], strict=True)):
        if value_mismatch(before, after) is not None:
            kind = "argument-value" if _is_changed(expected, index) else "argument-changed"
            return Mismatch(kind, detail=str(index + 1))
    if expected.get("returned") != got.get("returned"):
        return Mismatch("not-same-object" if expected.get("returned") is not None else "argument-returned")
    if expected.get("watched") is not None and got.get("watched") != expected["watched"]:
        return Mismatch("watched")
    return None


def _is_changed(expected: dict, index: int) -> bool:
    """Whether an argument is to be changed by the call."""
    before = expected.get("before") or []
    return index < len(before) and value_mismatch(before[index], expected["arguments"][index]) is not None


def value_mismatch(
    expected: dict, got: dict, where: str = "", *, tolerance: float | None = None, numbers: str = "any"
) -> Mismatch | None:
    """What is different between two encoded values; None when nothing is.

    Arguments:
        expected, got: values in the form of `course.observation.form`.
        where: the place of both in the whole result.
        tolerance: an absolute bound that replaces the usual one for plain numbers.
        numbers: ``"any"``: where a Python number is expected, a Python, NumPy or TensorFlow scalar will do;
            ``"integer"``: a Python int alone.
    """
    options = {"tolerance": tolerance, "numbers": numbers}
    kind, got_kind = expected["kind"], got["kind"]
    if kind in ARRAY_KINDS:
        return _array_mismatch(expected, got, where)
    if kind in NUMBER_KINDS:
        return _number_mismatch(expected, got, where, **options)
    if got_kind == "none" and kind != "none":
        return Mismatch("none", where)
    if got_kind == "ellipsis" and kind != "ellipsis":
        return Mismatch("untried", where)
    if kind != got_kind:
        return Mismatch("type", where, describe(got))
    if kind in ("list", "set"):
        return _list_mismatch(expected, got, where, **options)
    if kind == "dict":
        return _dict_mismatch(expected, got, where, **options)
    if kind == "str":
        return None if _same_text(expected["value"], got["value"]) else Mismatch("value", where)
    if kind == "bool":
        return None if expected["value"] is got["value"] else Mismatch("value", where)
    return None if kind in ("none", "ellipsis", "function") else Mismatch("type", where, describe(got))


def _array_mismatch(expected: dict, got: dict, where: str) -> Mismatch | None:
    if got["kind"] == "none":
        return Mismatch("none", where)
    if got["kind"] != expected["kind"]:
        return Mismatch("type", where, describe(got))
    if got["dtype"] != expected["dtype"]:
        return Mismatch("dtype", where, str(got["dtype"]))
    right, numbers = elements(expected), elements(got)  # ValueError where an element is no number
    bound = RELATIVE_TOLERANCE * max((abs(x) for x in right if math.isfinite(x)), default=0.0) + ABSOLUTE_TOLERANCE
    if list(got["shape"]) != list(expected["shape"]):
        kind = rearranged(right, list(expected["shape"]), numbers, list(got["shape"]), bound)
        return Mismatch(kind or "shape", where, str(tuple(got["shape"])))
    if len(right) != len(numbers):
        return Mismatch("malformed", where)
    found = _values_mismatch(right, numbers, bound, where)
    if found is not None and found.kind == "value":
        kind = rearranged(right, list(expected["shape"]), numbers, list(got["shape"]), bound)
        return Mismatch(kind or "value", where, str(tuple(got["shape"])) if kind else "")
    return found


def rearranged(right: list[float], shape: list[int], numbers: list[float], got: list[int], bound: float) -> str:
    """Whether `numbers` of shape `got` are `right` of `shape`, ``transposed``, ``summed`` or ``averaged``; else empty.

    An array of rank 1 or 2 is summed or averaged over all its elements, or over one of its axes.
    """
    if len(got) > 2 or not (
        1 <= len(shape) <= 2 and len(right) == math.prod(shape) > 1 and len(numbers) == math.prod(got)
    ):
        return ""
    if not any(right):  # zeros can be anything
        return ""
    rows = [right[start : start + shape[-1]] for start in range(0, len(right), shape[-1])]
    columns = [list(column) for column in zip(*rows, strict=True)]
    if len(shape) == 2 and got == shape[::-1]:
        turned = [x for column in columns for x in column]
        if all(_near(a, b, bound) for a, b in zip(turned, numbers, strict=True)):
            return "transposed"
    parts = [[right]] if not got else [part for part in (rows, columns) if len(shape) == 2 and got == [len(part)]]
    for groups in parts:
        if len(groups[0]) == 1:  # the other axis is no sum, only left out
            continue
        for name, counts in (("summed", [1.0] * len(groups)), ("averaged", [float(len(group)) for group in groups])):
            due = [math.fsum(group) / count for group, count in zip(groups, counts, strict=True)]
            if all(_near(a, b, bound * len(right)) for a, b in zip(due, numbers, strict=True)):
                return name
    return ""


def _number_mismatch(expected: dict, got: dict, where: str, *, tolerance, numbers: str) -> Mismatch | None:
    if got["kind"] == "none":
        return Mismatch("none", where)
    if got["kind"] == "ellipsis":
        return Mismatch("untried", where)
    if numbers == "integer" and got["kind"] != "int":
        return Mismatch("not-integer", where, describe(got))
    scalar_array = got["kind"] in ARRAY_KINDS and list(got["shape"]) == [] and got["dtype"] != "bool"
    if got["kind"] not in NUMBER_KINDS and not scalar_array:
        return Mismatch("type", where, describe(got))
    right, number = elements(expected), elements(got)
    relative = RELATIVE_TOLERANCE * abs(right[0]) if math.isfinite(right[0]) else 0.0
    bound = relative + ABSOLUTE_TOLERANCE if tolerance is None else tolerance
    return _values_mismatch(right, number, 0.0 if numbers == "integer" else bound, where)


def _values_mismatch(right: list[float], numbers: list[float], bound: float, where: str) -> Mismatch | None:
    if all(_near(a, b, bound) for a, b in zip(right, numbers, strict=True)):
        return None
    if any(math.isnan(x) for x in numbers):
        return Mismatch("nan", where)
    if all(_near(-a, b, bound) for a, b in zip(right, numbers, strict=True)):
        return Mismatch("sign", where)
    return Mismatch("value", where)


def _near(a: float, b: float, bound: float) -> bool:
    if math.isfinite(a) and math.isfinite(b):
        return abs(a - b) <= bound
    return a == b or (math.isnan(a) and math.isnan(b))


def _same_text(a: str, b: str) -> bool:
    """Hangul can be typed in two normal forms; spaces around an answer mean nothing."""
    return unicodedata.normalize("NFC", a).strip() == unicodedata.normalize("NFC", b[:_LONGEST_TEXT]).strip()


def _list_mismatch(expected: dict, got: dict, where: str, **options) -> Mismatch | None:
    right, items = expected["items"], got["items"]
    if len(right) != len(items):
        return Mismatch("length", where, f"{len(items)}")
    found = _first(value_mismatch(a, b, f"{where}[{i}]", **options) for i, (a, b) in enumerate(zip(right, items)))
    if found is not None and found.kind in ("value", "sign") and len(items) > 1:
        if _first(value_mismatch(a, b, **options) for a, b in zip(right, reversed(items))) is None:
            return Mismatch("order", where)
    return found


def _dict_mismatch(expected: dict, got: dict, where: str, **options) -> Mismatch | None:
    right, items = dict(expected["items"]), dict(got["items"])
    if set(right) != set(items):
        return Mismatch("keys", where, ", ".join(map(repr, list(items)[:8])))
    found = _first(value_mismatch(right[key], items[key], f"{where}[{key!r}]", **options) for key in right)
    if found is not None and found.kind in ("value", "sign") and len(items) == 2:
        first, second = right
        swapped = {first: items[second], second: items[first]}
        if _first(value_mismatch(right[key], swapped[key], **options) for key in right) is None:
            return Mismatch("order", where)
    return found


def _first(found):
    return next((mismatch for mismatch in found if mismatch is not None), None)


def describe(value: dict) -> str:
    """The type of an encoded value, in the words of Python."""
    names = {"numpy": "NumPy", "tensor": "tf.Tensor", "variable": "tf.Variable", "ellipsis": "..."}
    kind = value.get("kind")
    return str(value.get("type", "object"))[:60] if kind == "object" else names.get(kind, str(kind))
