"""An event of a trial's trace: what was done with a tape. It decides no grade.

In an observation an event is a list of words: ``["call", "variable", "float32", "recorded"]``, ``["call", "int"]``,
``["watch", "argument"]``, ``["gradient", "result", "argument", "value"]``, ``["jvp", "result", "None"]``.
"""

import contextlib
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

LONGEST_WORD = 60


class Event(StrEnum):
    """What happened."""

    CALL = "call"  # a function that was handed over is called, with this argument
    WATCH = "watch"  # a tape is told to watch
    GRADIENT = "gradient"  # a tape is asked
    JACOBIAN = "jacobian"
    JVP = "jvp"  # a forward accumulator is asked


_ASKED = (Event.GRADIENT, Event.JACOBIAN, Event.JVP)


class Recording(StrEnum):
    """Whether a tape records an argument."""

    RECORDED = "recorded"
    NOT_RECORDED = "not recorded"
    NO_TAPE = "without a tape"


@dataclass(frozen=True)
class TapeEvent:
    """One event.

    Attributes:
        event: what happened.
        about: of a CALL the kind of the argument (``tensor``, ``variable``, or a type's name) and, of the first two,
            its dtype; of a WATCH what is watched; of a JVP of what; of the others target and source: ``argument`` or
            ``result`` of a function that was handed over, ``slope`` that was given before, ``other``, ``nothing``.
        recording: of a CALL with a tensor or variable.
        gave_none: of GRADIENT, JACOBIAN and JVP: whether the answer is None.
    """

    event: Event
    about: tuple[str, ...]
    recording: Recording | None = None
    gave_none: bool = False

    def to_data(self) -> list[str]:
        """As it stands in an observation."""
        words = [self.event, *self.about, *([self.recording] if self.recording else [])]
        if self.event in _ASKED:
            words.append("None" if self.gave_none else "value")
        return list(map(str, words))


def read_trace(trace: Any) -> tuple[TapeEvent, ...]:
    """The events in `trace`, which a submission may have written: what is no event is left out."""
    events = []
    for words in trace if isinstance(trace, list) else []:
        if not isinstance(words, list) or not 2 <= len(words) <= 4:
            continue
        if all(isinstance(word, str) and len(word) <= LONGEST_WORD for word in words):
            with contextlib.suppress(ValueError):
                events.append(_event(Event(words[0]), words[1:]))
    return tuple(events)


def _event(event: Event, words: list[str]) -> TapeEvent:
    if event is Event.CALL:
        return TapeEvent(event, tuple(words[:2]), Recording(words[2]) if len(words) == 3 else None)
    if event is Event.WATCH:
        return TapeEvent(event, tuple(words))
    if len(words) != (2 if event is Event.JVP else 3):
        raise ValueError("no target, source and answer")
    return TapeEvent(event, tuple(words[:-1]), gave_none=words[-1] == "None")
