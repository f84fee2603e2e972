"""Is every wrong value the right one times, or by, something that the function was handed?"""

import math
from collections.abc import Iterator, Sequence

from course.facts.finding import Finding, Kind
from course.observation.form import ARRAY_KINDS, elements

_FEWEST = 3
"""Fewer cases could be so by chance."""
_SMALL, _PRECISION, _LARGEST_FACTORIAL = 1e-4, 1e-3, 20

Case = tuple[Sequence[dict], tuple[Sequence[float], Sequence[float]]]
"""The arguments of a call, and the numbers that are due and that came."""


def ratio(cases: Sequence[Case]) -> Finding | None:
    """The quantity by which all `cases` differ from what is due; None where there is none."""
    ratios = [(arguments, found) for arguments, numbers in cases if (found := _ratio(*numbers)) is not None]
    if len(ratios) < _FEWEST or len(ratios) < len(cases) - 1:
        return None
    quantities = [dict(_quantities(arguments)) for arguments, _ in ratios]
    for name in quantities[0]:
        known = [(of_case.get(name), found) for of_case, (_, found) in zip(quantities, ratios, strict=True)]
        if all(quantity and _close(quantity, found) for quantity, found in known):
            return Finding(Kind.MULTIPLIED, detail=name)
        if all(quantity and _close(1 / quantity, found) for quantity, found in known):
            return Finding(Kind.DIVIDED, detail=name)
    return None


def _ratio(expected: Sequence[float], observed: Sequence[float]) -> float | None:
    """By what all numbers of one case differ; None where there is no such number."""
    found = [b / a for a, b in zip(expected, observed, strict=True) if abs(a) > _SMALL]
    return found[0] if found and all(_close(found[0], one) for one in found) else None


def _close(a: float, b: float) -> bool:
    return math.isfinite(a) and abs(a - b) <= _PRECISION * abs(b)


def _quantities(arguments: Sequence[dict]) -> Iterator[tuple[tuple[str, str], float]]:
    """Name and number of the argument → what could have been multiplied with, or divided by."""
    for index, argument in enumerate(arguments):
        numbers = _numbers(argument)
        place = str(index + 1)
        if isinstance(numbers, float):
            yield ("value", place), numbers
            if numbers.is_integer() and 0 <= numbers <= _LARGEST_FACTORIAL:
                yield ("factorial", place), float(math.factorial(int(numbers)))
        elif numbers and all(map(math.isfinite, numbers)):
            norm = math.hypot(*numbers)
            yield ("norm", place), norm
            yield ("norm-squared", place), norm * norm
            yield ("count", place), float(len(numbers))
            yield ("sum", place), math.fsum(numbers)
            yield ("norm-by-count", place), norm / len(numbers)


def _numbers(argument: dict) -> float | list[float] | None:
    """A number, or those of a vector or list of numbers; None of anything else."""
    kind = argument["kind"]
    if kind in ("int", "float"):
        return float(argument["value"])
    if kind in ARRAY_KINDS and len(argument["shape"]) <= 1:
        numbers = list(elements(argument))
        return numbers if argument["shape"] else float(numbers[0])
    if kind == "list":
        items = [_numbers(item) for item in argument["items"]]
        return items if all(isinstance(item, float) for item in items) else None
    return None
