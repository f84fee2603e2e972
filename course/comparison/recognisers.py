"""What a released check knows: its points, its stub, and what the bank's misconceptions leave at its cases.

The build writes it as a short text below the released check; the check reads it in the student's process, so that its
card can say what a tick is worth and name the misconception of a wrong case. Of misconceptions it holds wrong results
alone: where one leaves what is right it says nothing, the values of predictions are sealed, and nothing of a hidden
test or of any code is in it.
"""

import base64
import json
import math
import re
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from course.comparison.explain import Fingerprint, explain, lasting
from course.comparison.mismatch import case_mismatch
from course.observation.sealed import sealed_answer

_LARGEST = 1_000_000
_WIDTH = 100
_FLOAT32 = re.compile("b?float(16|32)")


@dataclass(frozen=True)
class Recogniser:
    """One misconception at one visible check.

    Attributes:
        name, hint: what is said of it.
        cases: what it leaves, case by case; None where that is right.
        needs, unless: what code needs to hold it, and what rules it out; see `course.comparison.held_by`.
    """

    name: str
    hint: str
    cases: tuple[dict | None, ...]
    needs: str = ""
    unless: str = ""


@dataclass(frozen=True)
class Released:
    """What a released check knows.

    Attributes:
        known: the recognisers of the bank's misconceptions.
        points: of this check and of the hidden test; None where that is not known.
        stub: the digest of the solution cell as it is handed out; "" where that is not known.
    """

    known: tuple[Recogniser, ...] = ()
    points: tuple[float, float] | None = None
    stub: str = ""


def wrong_cases(expected: Sequence[dict], left: Sequence[dict] | None) -> tuple[dict | None, ...]:
    """What a misconception leaves wrong, case by case; nothing where it cannot be compared.

    Arguments:
        expected: the cases of the answer key.
        left: those of the misconception's fingerprint.
    """
    if left is None or len(left) != len(expected) or any(case["outcome"] == "untried" for case in left):
        return ()
    return tuple(_slim(*pair) for pair in zip(expected, left, strict=True))


def _slim(expected: dict, left: dict) -> dict | None:
    """What is wrong in `left`; what is as it is due is left out, and `recognise` puts it back."""
    if case_mismatch(expected, left) is None:
        return None
    if "trace" not in expected:  # no call of a function: a prediction
        return {"value": sealed_answer(left["value"])}
    told = {name: left[name] for name in ("calls", "arguments", "returned") if left.get(name) != expected.get(name)}
    if left["outcome"] == "error":
        error = left["error"]  # without its line, which is the bank's code
        told["error"] = {"types": error["types"], "name": error["name"], "message": lasting(error["message"])}
    elif left["outcome"] == "value":
        told["value"] = _rounded(left["value"])
    return {**told, "outcome": left["outcome"], "trace": left["trace"]}


def _rounded(data: Any, digits: int = 10) -> Any:
    """`data` without the last digits, in which machines differ."""
    if isinstance(data, dict):
        digits = 8 if _FLOAT32.fullmatch(str(data.get("dtype"))) else digits
        return {name: _rounded(item, digits) for name, item in data.items()}
    if isinstance(data, list):
        return [_rounded(item, digits) for item in data]
    return float(f"{data:.{digits}g}") if isinstance(data, float) else data


def recognise(expected: Sequence[dict], observed: Sequence[dict], known: Sequence[Recogniser]) -> list[Recogniser]:
    """The misconceptions that explain all that is wrong in `observed`, the most specific first.

    None, where they do not explain all of it, or where some of them cannot be told apart.
    """
    fitting = [one for one in known if len(one.cases) == len(expected)]
    whole = [[{**case, **(left or {})} for case, left in zip(expected, one.cases)] for one in fitting]
    prints = [Fingerprint("", str(number), {"": cases}) for number, cases in enumerate(whole)]
    causes = explain({"": expected}, {"": observed}, prints)
    return [fitting[int(files[0])] for files in causes] if all(len(files) == 1 for files in causes) else []


def recognise_entry(place: str, expected: dict, observed: dict, known: Sequence[Recogniser]) -> list[Recogniser]:
    """The misconception that explains the entry at `place` of a sealed prediction, whatever explains the others.

    All that its own answer has wrong has to stand in `observed`; of several, it is the one that explains most.
    """
    expected, observed = (dict(_entries(case)) for case in (expected, observed))
    held: dict[int, list[Recogniser]] = {}
    for one in known:
        left = dict(_entries(one.cases[0])) if one.cases[0] else {}
        wrong = [key for key, digest in left.items() if digest != expected.get(key)]
        if place in wrong and all(observed.get(key) == left[key] for key in wrong):
            held.setdefault(len(wrong), []).append(one)
    most = held[max(held)] if held else []
    return most if len(most) == 1 else []


def _entries(case: dict) -> list[list]:
    return case["value"]["items"] if case["value"]["kind"] == "dict" else []


def write(recognisers: Iterable[Recogniser], points: Sequence[float] | None = None, stub: str = "") -> str:
    """What a `Released` holds as lines of text; the same for the same."""
    known = [[one.name, one.hint, one.cases, one.needs, one.unless] for one in recognisers]
    data = {"known": known, "points": points, "stub": stub}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    packed = base64.b85encode(zlib.compress(text.encode(), 9)).decode()
    return "\n".join(packed[start : start + _WIDTH] for start in range(0, len(packed), _WIDTH))


def read(text: str) -> Released:
    """The inverse of `write`.

    Raises:
        ValueError, TypeError, RecursionError: it is no such text.
    """
    try:
        unpacker = zlib.decompressobj()
        packed = unpacker.decompress(base64.b85decode("".join(text.split())), _LARGEST)
    except zlib.error as error:
        raise ValueError(f"no recognisers: {error}") from None
    data = json.loads(packed)
    points = None if data["points"] is None else tuple(map(float, data["points"]))
    if points is not None and not (len(points) == 2 and all(map(math.isfinite, points))):
        raise ValueError("no points")
    known = tuple(Recogniser(str(name), str(hint), tuple(cases), *where) for name, hint, cases, *where in data["known"])
    return Released(known, points, str(data["stub"]))
