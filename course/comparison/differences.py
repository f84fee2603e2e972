"""What is visibly different between all expected and all observed cases of an exercise, and no more.

Sentences for students, the most specific first. They name what was seen and for which kind of input, never what was
expected.

This module may touch: nothing but its arguments.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from course.comparison.mismatch import Mismatch, case_mismatch
from course.comparison.why_none import of_none
from course.observation.form import ARRAY_KINDS, elements
from course.words.old_findings import sentence

Pair = tuple[dict, dict]
"""An expected and an observed case."""

NEAR = 1e-2
"""A value whose relative error is below this, but not small enough to be right, was computed imprecisely."""

_ORDER = (
    "untried", "error", "no-error", "other-error", "none", "nan", "type", "not-integer", "keys", "length", "transposed",
    "summed", "averaged", "shape", "dtype", "order", "sign", "value", "argument-returned", "not-same-object", "watched",
    "argument-changed", "argument-value", "calls", "malformed",
)  # fmt: skip


def visible_differences(pairs: Sequence[Pair]) -> list[str]:
    """Korean sentences on what is different in `pairs`; none when nothing is."""
    found = [case_mismatch(expected, got) for expected, got in pairs]
    found = [_never_by_chance(mismatch, found) for mismatch in found]
    kinds = sorted({mismatch.kind for mismatch in found if mismatch}, key=_ORDER.index)
    if "untried" in kinds and len(kinds) > 1:
        kinds.remove("untried")
    return [_sentence(kind, pairs, found) for kind in kinds]


def _never_by_chance(mismatch: Mismatch | None, found: list[Mismatch | None]) -> Mismatch | None:
    """A sign that is wrong in one case only, beside other wrong values, may be chance."""
    chance = (
        mismatch is not None and mismatch.kind == "sign" and any(m is not None and m.kind == "value" for m in found)
    )
    return Mismatch("value", mismatch.where) if chance else mismatch


def _sentence(kind: str, pairs: Sequence[Pair], found: list[Mismatch | None]) -> str:
    hit = [mismatch is not None and mismatch.kind == kind for mismatch in found]
    first = next(mismatch for mismatch in found if mismatch is not None and mismatch.kind == kind)
    here = [pair for pair, is_hit in zip(pairs, hit) if is_hit]
    text = _of_values(here) if kind == "value" else of_none([got for _, got in here]) if kind == "none" else ""
    text = text or sentence(first)
    which = (
        _which_inputs(pairs, [mismatch is not None for mismatch in found])
        if all(here or mismatch is None for here, mismatch in zip(hit, found))
        else ""
    )
    return f"{text} {which}".strip()


def _of_values(pairs: Sequence[Pair]) -> str:
    """What all wrong values have in common."""
    numbers = [pair for pair in map(_numbers, pairs) if pair]
    if len(numbers) != len(pairs):
        return ""
    both = [(a, b) for right, got in numbers for a, b in zip(right, got, strict=True)]
    if not all(math.isfinite(a) and math.isfinite(b) for a, b in both):
        return ""
    if _differ_by_one_factor(both):
        return "값이 모두 올바른 값과 같은 배수만큼 다릅니다. 곱하거나 나눌 것을 빠뜨렸는지 보세요."
    if all(map(_near, both)):
        return "값이 올바른 값에 가깝지만 충분히 정확하지 않습니다. 근삿값이나 낮은 정밀도로 계산한 곳이 있는지 보세요."
    return ""


def only_zeros(case: dict) -> bool:
    """Whether the numbers of a case's value are all 0."""
    found = _numbers((case, case))
    return found is not None and not any(found[0])


def is_near(expected: dict, got: dict) -> bool:
    """Whether the value of `got` is near the `expected` one, number by number: computed imprecisely, if it is wrong."""
    found = _numbers((expected, got))
    return found is not None and all(map(_near, zip(*found, strict=True)))


def _near(pair: tuple[float, float]) -> bool:
    return abs(pair[0] - pair[1]) <= NEAR * max(abs(pair[0]), 0.1)


def _differ_by_one_factor(both: list[tuple[float, float]]) -> bool:
    """Whether all values are too large, or too small, by the same number."""
    ratios = [b / a for a, b in both if abs(a) > 1e-4]
    if len(ratios) < 3 or any(abs(b) > 1e-4 for a, b in both if abs(a) <= 1e-4):
        return False
    factor = ratios[0]
    same = all(abs(ratio - factor) <= 1e-3 * max(abs(factor), 1e-3) for ratio in ratios)
    return same and abs(factor) > 1e-3 and abs(factor - 1) > NEAR


def _numbers(pair: Pair) -> tuple[list[float], list[float]] | None:
    """All numbers of both values, side by side; None where they do not stand side by side."""
    expected, got = pair
    if expected["outcome"] != "value" or got["outcome"] != "value":
        return None
    try:
        right, numbers = list(_leaves(expected["value"])), list(_leaves(got["value"]))
    except (ValueError, KeyError, TypeError):
        return None
    return (right, numbers) if len(right) == len(numbers) else None


def _leaves(value: dict) -> Iterator[float]:
    if value["kind"] in ("list", "set"):
        for item in value["items"]:
            yield from _leaves(item)
    elif value["kind"] == "dict":
        for _, item in sorted(value["items"], key=lambda pair: str(pair[0])):
            yield from _leaves(item)
    elif value["kind"] in (*ARRAY_KINDS, "int", "float"):
        yield from elements(value)
    else:
        raise ValueError("not a number")


def _which_inputs(pairs: Sequence[Pair], wrong: list[bool]) -> str:
    """For which kind of input the cases are wrong, where one kind tells the wrong from the right ones."""
    if all(wrong) or sum(wrong) == 0:
        return ""
    properties = [_properties(expected) for expected, _ in pairs]
    telling = [text for name, text in _KINDS.items() if [name in own for own in properties] == wrong]
    if telling:
        return f"{' 때, 또는 '.join(telling[:2])} 때만 그렇습니다."
    return "모든 입력에서 그런 것은 아닙니다."


_KINDS = {
    "int": "파이썬 정수를 받았을",
    "int variable": "정수(int32) 변수를 받았을",
    "integer": "정수(int)나 NumPy 정수를 받았을",
    "float": "파이썬 실수를 받았을",
    "numpy": "NumPy 값을 받았을",
    "tensor": "tf.constant를 받았을",
    "variable": "tf.Variable을 받았을",
    "number": "변수나 텐서가 아닌 수를 받았을",
    "not variable": "tf.Variable이 아닌 것을 받았을",
    "empty": "빈 것을 받았을",
    "one": "원소가 하나인 것을 받았을",
    "zero": "0을 받았을",
    "negative": "음수를 받았을",
    "vector": "벡터를 받았을",
    "matrix": "행렬을 받았을",
    "error": "오류가 나야 하는 입력을 받았을",
}


def _properties(case: dict) -> set[str]:
    """What kinds of input a case has among its arguments."""
    found: set[str] = set()
    for argument in case.get("before") or case.get("arguments") or []:
        found |= _of_argument(argument)
    if found & {"int", "float", "numpy"}:
        found.add("number")
    if found & {"int", "float", "numpy", "tensor"} and "variable" not in found:
        found.add("not variable")
    if case["outcome"] == "error":
        found.add("error")
    return found


def _of_argument(value: dict) -> set[str]:
    kind = value["kind"]
    if kind in ("list", "set", "dict"):
        items = [item[1] if kind == "dict" else item for item in value["items"]]
        size = {0: {"empty"}, 1: {"one"}}.get(len(items), set())
        return size.union(*map(_of_argument, items))
    if kind not in (*ARRAY_KINDS, "int", "float"):
        return set()
    whole = kind == "int" or (kind != "float" and str(value["dtype"]).startswith(("int", "uint")))
    found = {kind}
    if whole:
        found |= {"int variable"} if kind == "variable" else {"integer"} if kind in ("int", "numpy") else set()
    numbers = elements(value)
    found |= {"zero"} if 0.0 in numbers else set()
    found |= {"negative"} if any(number < 0 for number in numbers) else set()
    rank = len(value.get("shape", ()))
    return found | ({"vector"} if rank == 1 else {"matrix"} if rank == 2 else set())
