"""Which misconceptions explain a wrong answer: its observations matched against the fingerprints of the bank's.

A misconception explains a wrong case when its own code left the same there. It is named only when it, or a few of them
together, explain every wrong case and would have left nothing else.
"""

import functools
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from course.comparison.differences import differ_by_digits, is_near, only_zeros
from course.comparison.mismatch import NUMBER_KINDS, case_mismatch, stated, value_mismatch
from course.facts.finding import Finding, Kind
from course.observation.form import ARRAY_KINDS
from course.observation.trace import Event, TapeEvent, read_trace

MOST_CAUSES = 3
"""So many misunderstandings at once are believed of one answer; with more, anything could be explained."""
BEHAVIOUR = frozenset({
    *(Kind.CALLS, Kind.ARGUMENT_CHANGED, Kind.ARGUMENT_VALUE, Kind.NOT_SAME_OBJECT, Kind.ARGUMENT_RETURNED),
    Kind.WATCHED,
})  # fmt: skip
"""What a function did wrong while its value was right."""
CHANGING = re.compile(r"0x[0-9a-f]+|\d+(\.\d+)?(e[-+]?\d+)?")
"""What differs from run to run in the message of an error."""

GRADIENTS = re.compile(r"expected to return (\d+) gradients?, but returned (\d+)")
"""How TensorFlow says that a rule gave too few gradients, or too many."""
NESTED = re.compile(r"(?:[\w<>#]+\.)*<locals>\.[\w<>#]+\(\) (missing \S+|takes)(?:.*arguments?: .*)?")
"""How Python calls a function inside another, whose name and whose arguments' names are the student's."""

Cases = Mapping[str, Sequence[dict] | None]
"""Grade id → cases; None where there was no observation."""
_Place = tuple[str, int, str]


@dataclass(frozen=True)
class Fingerprint:
    """What code that holds a misconception leaves in the test cells of its exercise.

    Attributes:
        exercise: where.
        file: the file of the bank that it comes from, without ending; what is said of it stands there.
        cases: grade id → the cases that its code left; None where it left no observation.
    """

    exercise: str
    file: str
    cases: dict[str, list[dict] | None]


@dataclass(frozen=True)
class _Held:
    """A misconception that may be held, where it leaves something wrong, and whether tapes were used the same way."""

    file: str
    places: frozenset[_Place]
    same_trace: bool


def explain(
    expected: Mapping[str, Sequence[dict]], observed: Cases, fingerprints: Iterable[Fingerprint]
) -> tuple[tuple[str, ...], ...]:
    """What `Misconceptions.explaining` says, for one submission."""
    return Misconceptions(expected, fingerprints).explaining(observed)


def _anything(file: str) -> bool:
    return True


class Misconceptions:
    """The misconceptions of one exercise, compared with the key once for a whole class.

    Arguments:
        expected: grade id → the cases of the key, for the test cells of one exercise.
        fingerprints: of the misconceptions of that exercise.
    """

    def __init__(self, expected: Mapping[str, Sequence[dict]], fingerprints: Iterable[Fingerprint]) -> None:
        self.expected, self.fingerprints = expected, tuple(fingerprints)
        self._left_wrong = functools.cache(self._compared)

    def explaining(
        self, observed: Cases, possible: Callable[[str], bool] = lambda file: True
    ) -> tuple[tuple[str, ...], ...]:
        """The misconceptions, by file, that explain `observed`, the most specific first.

        Each is a tuple of alternatives that the observations cannot tell apart, most often of one.

        Arguments:
            observed: grade id → the cases of a submission; a cell without an observation is left out of the matching.
            possible: whether the misconception in this file can be held at all; see `course.comparison.held_by`.
        """
        ids = tuple(name for name in self.expected if observed.get(name) is not None)
        split = True
        due, seen = _places(self.expected, ids), _places(observed, ids)
        if due.keys() != seen.keys():  # a prediction with other keys
            split = False
            due, seen = _places(self.expected, ids, split=False), _places(observed, ids, split=False)
        mistakes = _mistakes(due, seen)
        left = ((one.file, self._left_wrong(number, ids, split)) for number, one in enumerate(self.fingerprints))
        held = [found for file, wrong in left if wrong and (found := _held(file, wrong, due, seen, mistakes))]
        held = [one for one in held if possible(one.file)]
        return tuple(
            _alternatives(places, held)
            for places in _cover(frozenset(mistakes), {one.places for one in held}, whole=not _by_entry(due))
        )

    def _compared(self, number: int, ids: tuple[str, ...], split: bool) -> dict[_Place, tuple[dict, Finding]]:
        """The wrong cases that a misconception leaves, and by what they are wrong; none where it cannot be compared."""
        cases = self.fingerprints[number].cases
        if any(cases.get(name) is None for name in ids):
            return {}
        due = _places(self.expected, ids, split=split)
        forms = (_places(cases, ids, split=split) for split in (True, False))
        left = next((places for places in forms if places.keys() == due.keys()), {})
        return {place: (left[place], mistake) for place, mistake in _mistakes(due, left).items()} if left else {}


def _places(cases: Cases, ids: Sequence[str], *, split: bool = True) -> dict[_Place, dict]:
    """Every case by its place; a prediction with several answers is as many cases."""
    found = {}
    for name in ids:
        for index, case in enumerate(cases[name] or ()):
            value = case.get("value")
            if split and value is not None and value["kind"] == "dict" and not case.get("arguments"):
                found |= {(name, index, key): {**case, "value": item} for key, item in value["items"]}
            else:
                found[name, index, ""] = case
    return found


def _mistakes(expected: dict[_Place, dict], observed: dict[_Place, dict]) -> dict[_Place, Finding]:
    """Where the cases are wrong, and by what."""
    found = {place: case_mismatch(case, observed[place]) for place, case in expected.items()}
    return {place: mistake for place, mistake in found.items() if mistake is not None}


def _held(
    file: str,
    left: dict[_Place, tuple[dict, Finding]],
    expected: dict[_Place, dict],
    observed: dict[_Place, dict],
    mistakes: dict[_Place, Finding],
) -> _Held | None:
    """The misconception in `file`, where all that it leaves wrong was observed just so."""
    if not left.keys() <= mistakes.keys():
        return None
    explained = all(
        _same_mistake(expected[place], case, observed[place], mistake, mistakes[place])
        for place, (case, mistake) in left.items()
    )
    same_trace = all(case.get("trace") == observed[place].get("trace") for place, (case, _) in left.items())
    return _Held(file, frozenset(left), same_trace) if explained else None


def _same_mistake(expected: dict, left: dict, observed: dict, mistake: Finding, other: Finding) -> bool:
    """Whether `observed`, wrong by `other`, is wrong as `left`, the case of a misconception, is by `mistake`."""
    if mistake.kind in BEHAVIOUR or other.kind in BEHAVIOUR:
        return (mistake.kind, mistake.detail) == (other.kind, other.detail)
    if left["outcome"] != observed["outcome"] or left["outcome"] == "untried":
        return False
    if left["outcome"] == "error":
        return _message(left["error"]) == _message(observed["error"])
    if left.get("calls") != expected.get("calls") == observed.get("calls"):
        return False  # to call a function too often is a part of it
    values = mistake.kind is other.kind is Kind.VALUE and left.get("calls") == observed.get("calls")
    imprecise = values and is_near(expected, left) and is_near(expected, observed)  # their last digits are chance
    alike = imprecise or _same_value(expected, left, observed)
    # None and zeros have many causes: only what was done with the tapes tells them apart.
    vague = mistake.kind is Kind.NONE or (mistake.kind is Kind.VALUE and only_zeros(left))
    return alike and (not vague or _tapes(left) == _tapes(observed))


def _tapes(case: dict) -> set[tuple]:
    """What was done with tapes, as far as it leads to None; a watch counts where it came after the last call."""
    events = read_trace(case.get("trace"))
    calls = [number for number, event in enumerate(events) if event.event is Event.CALL]
    late = {("late", event) for event in events[calls[-1] :] if event.event is Event.WATCH} if calls else set()
    return late | {_told(event) for event in events if event.event is not Event.WATCH}


def _told(event: TapeEvent) -> tuple:
    """An event without whether a tensor or a variable was handed over."""
    about = event.about[1:] if event.event is Event.CALL and event.recording else event.about
    return event.event, about, event.recording, event.gave_none


def _same_value(expected: dict, left: dict, observed: dict) -> bool:
    options = stated(expected)
    a, b = (_readable(expected.get("value"), case["value"]) for case in (left, observed))
    return (
        a == b
        or differ_by_digits(a, b)
        or (value_mismatch(a, b, **options) is None and value_mismatch(b, a, **options) is None)
    )


def _readable(expected: dict | None, value: dict) -> dict:
    """`value` as the judge reads it: where a plain number is due, a NumPy or TensorFlow scalar is that number."""
    plain = expected is not None and expected["kind"] in NUMBER_KINDS
    if plain and value["kind"] in ARRAY_KINDS and list(value["shape"]) == []:
        return {"kind": "float", "value": value["values"][0]}
    return value


def lasting(message: str) -> str:
    """The message of an error without what differs from run to run."""
    told = GRADIENTS.sub(
        lambda counts: f"too {'many' if int(counts[2]) > int(counts[1]) else 'few'} gradients", message
    )
    return CHANGING.sub("#", told)


def _message(error: dict) -> tuple[str, str]:
    own_name = error["name"] == "UnboundLocalError"  # what the student called it
    message = NESTED.sub(r"<locals>() \1", error["message"])
    return error["name"], "" if own_name else lasting(message)


def _by_entry(places: Iterable[_Place]) -> bool:
    """Whether it is a prediction, each of whose entries is believed for itself."""
    return any(key for _, _, key in places)


def _cover(wrong: frozenset[_Place], explained: set[frozenset[_Place]], *, whole: bool) -> list[frozenset[_Place]]:
    """Few sets of places that together are all that is `wrong`, the largest first.

    Arguments:
        whole: none, where they are not all of it.
    """
    chosen: list[frozenset[_Place]] = []
    left = wrong
    while left and len(chosen) < MOST_CAUSES:
        best = max(explained, key=lambda places: (len(places & left), sorted(places)), default=frozenset())
        if not best & left:
            break
        chosen.append(best)
        left -= best
    return [] if left and whole else chosen


def _alternatives(places: frozenset[_Place], held: list[_Held]) -> tuple[str, ...]:
    """Those that leave the same at the same `places`; where the trace tells them apart, those with the same trace."""
    alike = [one for one in held if one.places == places]
    alike = [one for one in alike if one.same_trace] or alike
    return tuple(one.file for one in alike)
