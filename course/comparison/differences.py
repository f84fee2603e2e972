"""What is visibly different between all expected and all observed cases of an exercise, and no more.

The most specific finding comes first. Findings say what was seen and for which kind of input, never what was expected.
"""

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

from course.comparison.mismatch import calls_mismatch, case_mismatch
from course.comparison.ratios import ratio
from course.comparison.why_none import no_return, why_none, why_zero
from course.facts.finding import Finding, Inputs, Kind, WhyNone
from course.observation.form import ARRAY_KINDS, elements

Pair = tuple[dict, dict]
"""An expected and an observed case."""

_DIGITS = 1e-8
NEAR = 1e-2
"""A value whose relative error is below this, but not small enough to be right, was computed imprecisely."""


def visible_differences(pairs: Sequence[Pair]) -> list[Finding]:
    """What is different in `pairs`; nothing when nothing is."""
    found = [case_mismatch(expected, observed) for expected, observed in pairs]
    if nothing := _returns_nothing(pairs, found):
        return [nothing]
    if any(finding and finding.kind is Kind.VALUE for finding in found):  # then a sign or an order may be chance
        by_chance = (Kind.SIGN, Kind.ORDER)
        found = [Finding(Kind.VALUE, one.where) if one and one.kind in by_chance else one for one in found]
    kinds = [kind for kind in Kind if any(finding and finding.kind is kind for finding in found)]
    if Kind.UNTRIED in kinds and len(kinds) > 1:
        kinds.remove(Kind.UNTRIED)
    told = [one for kind in kinds for one in _of_kind(kind, pairs, found)]
    return told if Kind.CALLS in kinds else told + _calls_beside(pairs, found)


def _calls_beside(pairs: Sequence[Pair], found: list[Finding | None]) -> list[Finding]:
    """Whether functions were called another number of times where the value, which is told first, is wrong."""
    both = (pair for pair, one in zip(pairs, found) if one is not None and pair[1]["outcome"] == "value")
    wrong = [one for pair in both if pair[0]["outcome"] == "value" and (one := calls_mismatch(*pair))]
    return wrong[:1]


def _returns_nothing(pairs: Sequence[Pair], found: list[Finding | None]) -> Finding | None:
    """A function without a return is wrong for this reason, whatever a test makes of its None."""
    whys = {no_return(observed) for (_, observed), finding in zip(pairs, found) if finding is not None}
    return Finding(Kind.NONE, why_none=whys.pop()) if len(whys) == 1 and None not in whys else None


def _of_kind(kind: Kind, pairs: Sequence[Pair], found: list[Finding | None]) -> Iterator[Finding]:
    hit = [finding is not None and finding.kind is kind for finding in found]
    first = found[hit.index(True)]
    here = [pair for pair, is_hit in zip(pairs, hit) if is_hit]
    alone = all(here or finding is None for here, finding in zip(hit, found))
    inputs = _which_inputs(pairs, hit) if alone else ()
    if kind is Kind.NONE:
        whys = [is_hit and (why_none(observed, expected) or "") for (expected, observed), is_hit in zip(pairs, hit)]
        for why in dict.fromkeys(why for why in whys if why is not False):
            inputs = _which_inputs(pairs, [one is not False and one == why for one in whys]) if alone else ()
            yield replace(first, where="", inputs=inputs, why_none=why) if why else replace(first, inputs=inputs)
    elif kind is Kind.VALUE and (why := _why_zeros(here)):
        yield replace(first, where="", inputs=inputs, why_none=why)
    elif kind is Kind.VALUE and (common := _of_values(here)):
        yield replace(common, inputs=inputs)
    else:
        yield replace(first, inputs=inputs)


def _why_zeros(pairs: Sequence[Pair]) -> WhyNone | None:
    """Why all values are 0, where they are and the traces show one reason."""
    whys = {why_zero(observed) if only_zeros(observed) else None for _, observed in pairs}
    return whys.pop() if len(whys) == 1 else None


def _of_values(pairs: Sequence[Pair]) -> Finding | None:
    """What all wrong values have in common."""
    numbers = [pair for pair in map(_numbers, pairs) if pair]
    if len(numbers) != len(pairs):
        return None
    both = [(a, b) for expected, observed in numbers for a, b in zip(expected, observed, strict=True)]
    if not all(math.isfinite(a) and math.isfinite(b) for a, b in both):
        return None
    if _differ_by_one_factor(both):
        return Finding(Kind.FACTOR)
    wrong = [one for pair in pairs for one in _wrong_numbers(*pair)]
    are_given = all(number in given for number, given in wrong)
    if are_given and len(wrong) > 1 and any(number not in (0.0, 1.0) for number, _ in wrong):
        return Finding(Kind.GIVEN)
    if not are_given and (digits := _rounded_to(both)):
        return Finding(Kind.ROUNDED, detail=(str(digits),))
    if all(map(_near, both)):
        return Finding(Kind.IMPRECISE)
    arguments = [expected.get("before") or expected.get("arguments") or [] for expected, _ in pairs]
    return ratio(list(zip(arguments, numbers, strict=True)))


def _wrong_numbers(expected: dict, observed: dict) -> Iterator[tuple[float, list[float]]]:
    """Each number that is wrong, and those that stand at its place in the arguments."""
    arguments = [elements(one) for one in expected.get("before") or expected.get("arguments") or [] if _is_numeric(one)]
    for due, got in zip(_arrays(expected["value"]), _arrays(observed["value"])):
        for place in range(min(len(due), len(got))):
            if not math.isclose(due[place], got[place], rel_tol=1e-5, abs_tol=1e-6):
                yield got[place], [own[place] for own in arguments if len(own) == len(got)]


def _rounded_to(both: list[tuple[float, float]]) -> int | None:
    """To how many digits all values are rounded, and one has so many; None where they are not."""
    for digits in range(2, 7):
        if all(abs(b - round(a, digits)) <= 2e-7 * max(abs(a), 1.0) for a, b in both):
            has_so_many = any(abs(b - round(b, digits - 1)) > 2e-7 * max(abs(b), 1.0) for _, b in both)
            return digits if has_so_many else None  # 10.5, 1 and 0 are as they are
    return None


def only_zeros(case: dict) -> bool:
    """Whether the numbers of a case's value are all 0."""
    found = _numbers((case, case))
    return found is not None and not any(found[0])


def differ_by_digits(one: dict, other: dict) -> bool:
    """Whether two plain numbers are the same but for the last digits, in which machines differ."""
    if not one.get("kind") == other.get("kind") == "float":
        return False
    (a,), (b,) = elements(one), elements(other)
    return math.isclose(a, b, rel_tol=_DIGITS)


def is_near(expected: dict, observed: dict) -> bool:
    """Whether the value of `observed` is near the `expected` one, number by number: if it is wrong, it is imprecise."""
    found = _numbers((expected, observed))
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
    expected, observed = pair
    if expected["outcome"] != "value" or observed["outcome"] != "value":
        return None
    try:
        expected_numbers, numbers = list(_leaves(expected["value"])), list(_leaves(observed["value"]))
    except (ValueError, KeyError, TypeError):
        return None
    return (expected_numbers, numbers) if len(expected_numbers) == len(numbers) else None


def _leaves(value: dict) -> Iterator[float]:
    return itertools.chain.from_iterable(_arrays(value))


def _arrays(value: dict) -> Iterator[list[float]]:
    """The numbers and arrays in a value, each as its elements.

    Raises:
        ValueError: there is something else in it.
    """
    if value["kind"] in ("list", "set"):
        for item in value["items"]:
            yield from _arrays(item)
    elif value["kind"] == "dict":
        for _, item in sorted(value["items"], key=lambda pair: str(pair[0])):
            yield from _arrays(item)
    elif _is_numeric(value):
        yield elements(value)
    else:
        raise ValueError("not a number")


def _is_numeric(value: dict) -> bool:
    return value["kind"] in (*ARRAY_KINDS, "int", "float")


def _which_inputs(pairs: Sequence[Pair], wrong: list[bool]) -> tuple[Inputs, ...]:
    """For which kind of input the cases are wrong, where one kind tells the wrong from the right ones."""
    if all(wrong) or not any(wrong):
        return ()
    inputs = [_inputs(expected) for expected, _ in pairs]
    telling = [kind for kind in Inputs if [kind in own for own in inputs] == wrong]
    if not telling and len(wrong) > 4 and not wrong[0] and all(wrong[1:]):
        telling = [Inputs.LATER]
    return tuple(telling[:2]) or (Inputs.SOME,)


def _inputs(case: dict) -> set[Inputs]:
    found: set[Inputs] = set()
    for argument in case.get("before") or case.get("arguments") or []:
        found |= _of_argument(argument)
    if found & {Inputs.INT, Inputs.FLOAT, Inputs.NUMPY}:
        found.add(Inputs.NUMBER)
    if found & {Inputs.INT, Inputs.FLOAT, Inputs.NUMPY, Inputs.TENSOR} and Inputs.VARIABLE not in found:
        found.add(Inputs.NOT_VARIABLE)
    if case["outcome"] == "error":
        found.add(Inputs.ERROR)
    return found


def _of_size(count: int) -> set[Inputs]:
    holds = {
        Inputs.EMPTY: count == 0,
        Inputs.ONE: count == 1,
        Inputs.NOT_ONE: count != 1,
        Inputs.NOT_TWO: count != 2,
        Inputs.NOT_THREE: count != 3,
        Inputs.MORE_THAN_TWO: count > 2,
        Inputs.MORE_THAN_THREE: count > 3,
    }
    return {kind for kind, here in holds.items() if here}


def _of_argument(value: dict) -> set[Inputs]:
    kind = value["kind"]
    if kind in ("list", "set", "dict"):
        items = [item[1] if kind == "dict" else item for item in value["items"]]
        return _of_size(len(items)).union(*map(_of_argument, items))
    if not _is_numeric(value):
        return set()
    whole = kind == "int" or (kind != "float" and str(value["dtype"]).startswith(("int", "uint")))
    found = {Inputs(kind)}
    if whole and kind != "tensor":
        found.add(Inputs.INT_VARIABLE if kind == "variable" else Inputs.INTEGER)
    numbers = elements(value)
    found |= {Inputs.ZERO} if 0.0 in numbers else set()
    found |= {Inputs.NEGATIVE} if any(number < 0 for number in numbers) else set()
    rank = len(value.get("shape", ()))
    return found | ({Inputs.VECTOR} if rank == 1 else {Inputs.MATRIX} if rank == 2 else set())
