"""Where a result is None: what the trace shows of how that came about."""

from collections.abc import Sequence

from course.facts.finding import WhyNone
from course.observation.trace import Event, Recording, TapeEvent, read_trace


def why_none(cases: Sequence[dict]) -> WhyNone | None:
    """What all of `cases`, whose values are None, have in common; None where that is nothing."""
    found = {_of_one(read_trace(case.get("trace"))) for case in cases}
    return found.pop() if len(found) == 1 else None


def _of_one(events: tuple[TapeEvent, ...]) -> WhyNone | None:
    calls = [event for event in events if event.event is Event.CALL]
    gradients = {event for event in events if event.event is Event.GRADIENT}
    if not calls:
        return None
    if all(call.recording is Recording.NO_TAPE for call in calls):
        return WhyNone.NO_TAPE
    if all(call.recording is not None and call.about[1].startswith(("int", "uint")) for call in calls):
        return WhyNone.INTEGER
    if all(call.recording is Recording.NOT_RECORDED for call in calls):
        late = any(event.event is Event.WATCH for event in events[events.index(calls[-1]) :])
        return WhyNone.WATCHED_LATE if late else WhyNone.NOT_WATCHED
    if not all(call.recording is Recording.RECORDED for call in calls):
        known = all(call.recording in (Recording.RECORDED, Recording.NOT_RECORDED) for call in calls)
        return WhyNone.ONE_NOT_WATCHED if known else None
    if not gradients:
        return WhyNone.NO_GRADIENT
    if TapeEvent(Event.GRADIENT, ("slope", "argument"), gave_none=True) in gradients:
        return WhyNone.SECOND_ORDER
    if not len(gradients) == len(calls) == 1:  # one may be another's
        return None
    event = gradients.pop()
    if event.about == ("argument", "result"):
        return WhyNone.SWAPPED
    if event.about == ("result", "argument") and not event.gave_none:
        return WhyNone.NOT_RETURNED
    return WhyNone.OTHER_SOURCE if event.about[1] == "other" else None
