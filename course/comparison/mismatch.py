"""Does an observed case say the same as the expected one, and if not, what is visibly different?

Used by the judge (expected: what the reference observed) and by the visible checks (expected: what the check states),
so that a tick in the notebook and a point in the gradebook follow one rule. Both cases may be anything JSON can hold:
nothing here trusts their form.
"""

import math
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from course.facts.finding import Finding, Kind
from course.observation.form import ARRAY_KINDS, elements, plain_text

RELATIVE_TOLERANCE = 1e-5
ABSOLUTE_TOLERANCE = 1e-6
"""A tensor is right if |observed − expected| ≤ RELATIVE · max |expected| + ABSOLUTE, element by element."""

_LONGEST_TEXT = 2000  # as long as an observation keeps it; a forged one may be longer
_LONGEST_DETAIL, _MOST_DETAILS = 200, 20
_MOST_REORDERED = 20
NUMBER_KINDS = ("int", "float")


def case_mismatch(expected: dict, observed: Any) -> Finding | None:
    """What is different between one expected and one observed case; None when nothing is."""
    try:
        return _case_mismatch(expected, observed)
    except (TypeError, ValueError, KeyError, AttributeError, IndexError, RecursionError):
        return Finding(Kind.MALFORMED)


def _case_mismatch(expected: dict, observed: Any) -> Finding | None:
    if observed["outcome"] == "untried":
        return Finding(Kind.UNTRIED)
    if expected["outcome"] == "error":
        return _error_mismatch(expected["error"], observed)
    if observed["outcome"] == "error":
        error = observed["error"]
        number, text = error.get("line") or (None, "")
        line = ("" if number is None else number, text) if text else ()
        kind = Kind.ERROR
        if error.get("helper") is True:
            is_given_functions = any(_holds_function(item) for item in expected.get("before") or expected["arguments"])
            kind = Kind.UNUSABLE if is_given_functions else Kind.UNUSABLE_RESULT
        return Finding(kind, detail=_detail(error["name"], error["message"], *line))
    found = value_mismatch(expected["value"], observed["value"], **stated(expected))
    return found or _behaviour_mismatch(expected, observed)


def _holds_function(argument: dict) -> bool:
    """Whether an argument is a function, or a list of such."""
    return any(item.get("kind") == "function" for item in (argument, *argument.get("items", ())) if type(item) is dict)


def calls_mismatch(expected: dict, observed: dict) -> Finding | None:
    """Whether functions that were handed over were called another number of times, whatever came of it."""
    if expected.get("calls") is None or observed.get("calls") == expected["calls"]:
        return None
    pairs = zip(observed.get("calls") or [], expected["calls"])
    return Finding(Kind.CALLS, detail=_detail(*(f"{times}/{due}" for times, due in pairs)))


def stated(expected: dict) -> dict:
    """What a case says of how its value is to be compared."""
    return {"tolerance": expected.get("tolerance"), "numbers": expected.get("numbers", "any")}


def _error_mismatch(expected: dict, observed: dict) -> Finding | None:
    wanted = expected["types"][0]
    if observed["outcome"] != "error":
        return Finding(Kind.NO_ERROR, detail=_detail(wanted, *_returned_error(observed["value"], wanted)))
    if wanted not in observed["error"]["types"]:
        return Finding(Kind.OTHER_ERROR, detail=_detail(observed["error"]["name"], wanted))
    return None


def _returned_error(value: dict, wanted: str) -> tuple[str, ...]:
    """``returned``, where the error was not raised but is the value itself."""
    is_error = value["kind"] == "object" and value.get("type") in (wanted, f"type[{wanted}]")
    return ("returned",) if is_error else ()


def _behaviour_mismatch(expected: dict, observed: dict) -> Finding | None:
    if found := calls_mismatch(expected, observed):
        return found
    for index, (before, after) in enumerate(zip(expected["arguments"], observed["arguments"], strict=True)):
        if (
            value_mismatch(before, after, numbers="plain") is not None
        ):  # a variable in the place of a number is a change
            kind = Kind.ARGUMENT_VALUE if _is_changed(expected, index) else Kind.ARGUMENT_CHANGED
            return Finding(kind, detail=_detail(index + 1))
    if expected.get("returned") != observed.get("returned"):
        return Finding(Kind.NOT_SAME_OBJECT if expected.get("returned") is not None else Kind.ARGUMENT_RETURNED)
    if expected.get("watched") is not None and observed.get("watched") != expected["watched"]:
        return Finding(Kind.WATCHED)
    return None


def _is_changed(expected: dict, index: int) -> bool:
    before = expected.get("before") or []
    return index < len(before) and value_mismatch(before[index], expected["arguments"][index]) is not None


def value_mismatch(
    expected: dict, observed: dict, where: str = "", *, tolerance: float | None = None, numbers: str = "any"
) -> Finding | None:
    """What is different between two encoded values; None when nothing is.

    Arguments:
        expected, observed: values in the form of `course.observation.form`.
        where: the place of both in the whole result.
        tolerance: an absolute bound that replaces the usual one for plain numbers.
        numbers: ``"any"``: where a Python number is expected, a Python, NumPy or TensorFlow scalar will do;
            ``"plain"``: a Python or NumPy one; ``"integer"``: a Python int alone, and that very one.
    """
    options = {"tolerance": tolerance, "numbers": numbers}
    kind, observed_kind = expected["kind"], observed["kind"]
    if observed_kind == "none" and kind != "none":
        return Finding(Kind.NONE, where)
    if kind in ARRAY_KINDS:
        return _array_mismatch(expected, observed, where)
    if observed_kind == "ellipsis" and kind != "ellipsis":
        return Finding(Kind.UNTRIED, where)
    if kind in NUMBER_KINDS:
        return _number_mismatch(expected, observed, where, **options)
    if kind != observed_kind:
        return Finding(Kind.TYPE, where, _type(observed))
    if kind in ("list", "set"):
        return _list_mismatch(expected, observed, where, **options)
    if kind == "dict":
        return _dict_mismatch(expected, observed, where, **options)
    if kind == "str":
        same = plain_text(expected["value"]) == plain_text(observed["value"][:_LONGEST_TEXT])
        return None if same else Finding(Kind.VALUE, where)
    if kind == "bool":
        return None if expected["value"] is observed["value"] else Finding(Kind.VALUE, where)
    return None if kind in ("none", "ellipsis", "function") else Finding(Kind.TYPE, where, _type(observed))


def _array_mismatch(expected: dict, observed: dict, where: str) -> Finding | None:
    if observed["kind"] != expected["kind"]:
        return Finding(Kind.TYPE, where, _type(observed))
    if observed["dtype"] != expected["dtype"]:
        return Finding(Kind.DTYPE, where, _detail(observed["dtype"]))
    shape, other = list(expected["shape"]), list(observed["shape"])
    expected, observed = elements(expected), elements(observed)  # ValueError where an element is no number
    bound = RELATIVE_TOLERANCE * max((abs(x) for x in expected if math.isfinite(x)), default=0.0) + ABSOLUTE_TOLERANCE
    if shape == other and len(expected) != len(observed):
        return Finding(Kind.MALFORMED, where)
    found = _values_mismatch(expected, observed, bound, where) if shape == other else Finding(Kind.SHAPE, where)
    if found is not None and found.kind in (Kind.VALUE, Kind.SIGN) and len(shape) == 1:
        if _all_near(sorted(expected), sorted(observed), bound):
            return Finding(Kind.ORDER, where)
    if found is not None and found.kind in (Kind.VALUE, Kind.SHAPE):
        kind = rearranged(expected, shape, observed, other, bound) or found.kind
        return found if kind is Kind.VALUE else Finding(kind, where, _detail(tuple(other)))
    return found


def rearranged(
    expected: list[float], shape: list[int], observed: list[float], observed_shape: list[int], bound: float
) -> Kind | None:
    """Whether `observed` is `expected`, but transposed, summed or averaged; else None.

    An array of rank 1 or 2 is summed or averaged over all its elements, or over one of its axes.
    """
    whole = len(expected) == math.prod(shape) > 1 and len(observed) == math.prod(observed_shape)
    if len(observed_shape) > 2 or not 1 <= len(shape) <= 2 or not whole or not any(expected):  # zeros can be anything
        return None
    rows = [expected[start : start + shape[-1]] for start in range(0, len(expected), shape[-1])]
    columns = [list(column) for column in zip(*rows, strict=True)]
    if len(shape) == 2 and observed_shape == shape[::-1]:
        if _all_near([x for column in columns for x in column], observed, bound):
            return Kind.TRANSPOSED
    parts = [part for part in (rows, columns) if len(shape) == 2 and observed_shape == [len(part)]]
    for groups in parts if observed_shape else [[expected]]:
        if len(groups[0]) == 1:  # the other axis is no sum, only left out
            continue
        sums = [math.fsum(group) for group in groups]
        if _all_near(sums, observed, bound * len(expected)):
            return Kind.SUMMED
        if _all_near([total / len(groups[0]) for total in sums], observed, bound * len(expected)):
            return Kind.AVERAGED
    return None


def _number_mismatch(expected: dict, observed: dict, where: str, *, tolerance, numbers: str) -> Finding | None:
    if numbers == "integer":
        return _integer_mismatch(expected, observed, where)
    arrays = ("numpy",) if numbers == "plain" else ARRAY_KINDS
    scalar_array = observed["kind"] in arrays and list(observed["shape"]) == [] and observed["dtype"] != "bool"
    if observed["kind"] not in NUMBER_KINDS and not scalar_array:
        return Finding(Kind.TYPE, where, _type(observed))
    expected, observed = elements(expected), elements(observed)
    relative = RELATIVE_TOLERANCE * abs(expected[0]) if math.isfinite(expected[0]) else 0.0
    bound = relative + ABSOLUTE_TOLERANCE if tolerance is None else tolerance
    return _values_mismatch(expected, observed, bound, where)


def _integer_mismatch(expected: dict, observed: dict, where: str) -> Finding | None:
    """Compared as integers: above 2⁵³ floats cannot tell neighbours apart."""
    if observed["kind"] != "int":
        return Finding(Kind.NOT_INTEGER, where, _type(observed))
    due, got = expected["value"], observed["value"]
    return None if got == due else Finding(Kind.SIGN if got == -due else Kind.VALUE, where)


def _values_mismatch(expected: list[float], observed: list[float], bound: float, where: str) -> Finding | None:
    if _all_near(expected, observed, bound):
        return None
    if any(math.isnan(x) for x in observed):
        return Finding(Kind.NAN, where)
    if _all_near([-x for x in expected], observed, bound):
        return Finding(Kind.SIGN, where)
    return Finding(Kind.VALUE, where)


def _all_near(expected: list[float], observed: list[float], bound: float) -> bool:
    return all(_near(a, b, bound) for a, b in zip(expected, observed, strict=True))


def _near(a: float, b: float, bound: float) -> bool:
    if math.isfinite(a) and math.isfinite(b):
        return abs(a - b) <= bound
    return a == b or (math.isnan(a) and math.isnan(b))


def _list_mismatch(expected: dict, observed: dict, where: str, **options) -> Finding | None:
    expected, observed = expected["items"], observed["items"]
    if len(expected) != len(observed):
        return Finding(Kind.LENGTH, where, _detail(len(observed)))
    pairs = enumerate(zip(expected, observed))
    found = _of_all(value_mismatch(a, b, f"{where}[{i}]", **options) for i, (a, b) in pairs)
    return Finding(Kind.ORDER, where) if found and _reordered(found, expected, observed, options) else found


def _dict_mismatch(expected: dict, observed: dict, where: str, **options) -> Finding | None:
    expected, observed = dict(expected["items"]), dict(observed["items"])
    if set(expected) != set(observed):
        names = {plain_text(key): key for key in expected}
        observed = {names.get(plain_text(key[:_LONGEST_TEXT]), key): value for key, value in observed.items()}
    if set(expected) != set(observed):
        return Finding(Kind.KEYS, where, _detail(*map(repr, list(observed)[:8])))
    found = _of_all(value_mismatch(expected[key], observed[key], f"{where}[{key!r}]", **options) for key in expected)
    values = list(expected.values()), [observed[key] for key in expected]
    return Finding(Kind.ORDER, where) if found and _reordered(found, *values, options) else found


def _reordered(found: Finding, expected: list[dict], observed: list[dict], options: dict) -> bool:
    """Whether `observed`, which is wrong by `found`, is `expected` in another order."""
    if found.kind not in (Kind.VALUE, Kind.SIGN) or len(expected) > _MOST_REORDERED:
        return False
    left = list(observed)
    for due in expected:
        fitting = next((one for one in left if value_mismatch(due, one, **options) is None), None)
        if fitting is None:
            return False
        left.remove(fitting)
    return True


def _of_all(found: Iterable[Finding | None]) -> Finding | None:
    """The first of what is different in several values; that its sign alone is wrong is chance, unless all are so."""
    different = filter(None, found)
    first = next(different, None)
    if first is not None and first.kind is Kind.SIGN and any(one.kind is not Kind.SIGN for one in different):
        return replace(first, kind=Kind.VALUE)
    return first


def _type(value: dict) -> tuple[str, ...]:
    """The type of an encoded value: its kind, or ``object`` and the name of its class."""
    kind = value.get("kind")
    if kind == "object":
        return _detail("object", value.get("type", "object"))
    return _detail("tuple" if value.get("tuple") is True else kind)


def _detail(*facts: object) -> tuple[str, ...]:
    """Facts as text; a submission may have written them, so each is cut."""
    return tuple(str(fact)[:_LONGEST_DETAIL] for fact in facts[:_MOST_DETAILS])
