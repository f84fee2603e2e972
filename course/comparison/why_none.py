"""Where a result is None, or 0 instead: what the code's returns and the trace show of how that came about."""

from collections.abc import Sequence

from course.facts.finding import WhyNone
from course.observation.form import LONGEST_TRACE
from course.observation.trace import Event, Recording, TapeEvent, read_trace

_OF_THE_TEST = {"value": WhyNone.NOT_FROM_SOURCE, "slope": WhyNone.SLOPE_NOT_FROM_SOURCE}
_NO_RETURN = {"nothing": WhyNone.NO_RETURN, "print": WhyNone.PRINTED}


def why_none(observed: dict, expected: dict) -> WhyNone | None:
    """What shows of how the None came about that a case's value is or holds; None where that is nothing."""
    found = no_return(observed) or _of_the_test(observed) or _by_tapes(observed)
    if found is WhyNone.SECOND_ORDER and _is_zero(expected.get("value")) and _gave_a_slope_of_a_slope(observed):
        return WhyNone.CONSTANT_SLOPE
    is_due = found is WhyNone.ONE_NOT_WATCHED and _holds_none(expected.get("value"))
    return None if is_due else found


def why_zero(observed: dict) -> WhyNone | None:
    """What shows of why a tape has no record, where it was asked for 0 then and gave that; None where nothing does."""
    events = read_trace(observed.get("trace"))
    calls = [event for event in events if event.event is Event.CALL]
    asked = [event for event in events if event.event in (Event.GRADIENT, Event.JACOBIAN)]
    if not calls or not asked or any(event.event is Event.JVP for event in events):
        return None
    recordings = {call.recording for call in calls}
    if recordings == {Recording.NO_TAPE}:
        return WhyNone.NO_TAPE
    if recordings == {Recording.NOT_RECORDED}:
        return _of_watches(events)
    if recordings == {Recording.RECORDED} and all(event.about == ("argument", "result") for event in asked):
        return WhyNone.SWAPPED
    other = recordings == {Recording.RECORDED} and all(event.about[1] == "other" for event in asked)
    return WhyNone.OTHER_SOURCE if other else None


def _holds_none(value: dict | None) -> bool:
    """Whether there is a None in what is due: then something has to go unwatched."""
    return value is not None and any(
        item.get("kind") == "none" for item in value.get("items", ()) if type(item) is dict
    )


def _is_zero(value: dict | None) -> bool:
    return value is not None and value.get("values") == [0]


def _gave_a_slope_of_a_slope(case: dict) -> bool:
    """Whether one derivative was differentiated, with a value: then tapes lie where they should."""
    return TapeEvent(Event.GRADIENT, ("slope", "argument")) in read_trace(case.get("trace"))


def no_return(case: dict) -> WhyNone | None:
    """Whether the code of the function returns nothing: then all that is wrong is so for this reason."""
    return _NO_RETURN.get(str(case.get("returns")))


def _of_the_test(case: dict) -> WhyNone | None:
    """Whether a tape of the test gave None: what the student's function did is not recorded from what it was handed."""
    return _OF_THE_TEST.get(str(case.get("unrecorded")))


def _by_tapes(case: dict) -> WhyNone | None:
    events = read_trace(case.get("trace"))
    calls = [event for event in events if event.event is Event.CALL]
    asked = [event for event in events if event.event in (Event.GRADIENT, Event.JACOBIAN)]
    if any(event.event is Event.JVP and event.gave_none for event in events):
        return WhyNone.JVP_NONE
    if not calls:
        return WhyNone.GAVE_NONE if any(event.gave_none for event in asked) else None
    if asked and not any(event.gave_none for event in asked) and _is_none(case) and len(events) < LONGEST_TRACE:
        return WhyNone.NOT_RETURNED
    if all(call.recording is None for call in calls):
        return WhyNone.PLAIN
    if all(call.recording is Recording.NO_TAPE for call in calls):
        return WhyNone.NO_TAPE
    if any(call.recording is Recording.NO_TAPE for call in calls):
        return WhyNone.ONE_WITHOUT_TAPE
    if all(call.recording is not None and call.about[1].startswith(("int", "uint")) for call in calls):
        return WhyNone.INTEGER
    if all(call.recording is Recording.NOT_RECORDED for call in calls):
        return _of_watches(events)
    return _of_gradients(calls, asked) or (WhyNone.GAVE_NONE if any(event.gave_none for event in asked) else None)


def _of_watches(events: Sequence[TapeEvent]) -> WhyNone:
    """What was watched instead, where a tape was open that recorded nothing of what the function was called with."""
    watches = [event for event in events if event.event is Event.WATCH]
    if any(event.about == ("result",) for event in watches):
        return WhyNone.WATCHED_RESULT
    last = max(number for number, event in enumerate(events) if event.event is Event.CALL)
    if any(event.event is Event.WATCH for event in events[last:]):
        return WhyNone.WATCHED_LATE
    return WhyNone.WATCHED_OTHER if any(event.about == ("other",) for event in watches) else WhyNone.NOT_WATCHED


def _of_gradients(calls: list[TapeEvent], asked: list[TapeEvent]) -> WhyNone | None:
    """What the questions to the tapes show, where a tape recorded all that the function was called with."""
    gradients = {event for event in asked if event.event is Event.GRADIENT}
    if not all(call.recording is Recording.RECORDED for call in calls):
        known = all(call.recording in (Recording.RECORDED, Recording.NOT_RECORDED) for call in calls)
        return WhyNone.ONE_NOT_WATCHED if known else None
    if not asked:
        return WhyNone.NO_GRADIENT
    if TapeEvent(Event.GRADIENT, ("slope", "argument"), gave_none=True) in gradients:
        return WhyNone.SECOND_ORDER
    without = [event.about for event in gradients if event.gave_none]
    if ("argument", "result") in without:
        return WhyNone.SWAPPED
    if any(source == "other" for _, source in without):
        return WhyNone.OTHER_SOURCE
    return WhyNone.NOT_PAIRED if ("result", "argument") in without and len(calls) > 1 else None


def _is_none(case: dict) -> bool:
    """Whether the whole result is None, not a part of it."""
    return case.get("outcome") == "value" and case["value"].get("kind") == "none"
