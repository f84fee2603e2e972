"""What a student's function did with its tapes during one trial, to tell apart causes that leave the same result.

The trace decides no grade. It is taken by watching ``tf.GradientTape`` and ``tf.autodiff.ForwardAccumulator`` from
outside while the trial runs.

This module may touch: these two, which are put back when the trial ends.
"""

import contextlib
import functools
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from types import FrameType
from typing import Any
from unittest.mock import patch

from course.notebook.quiet_tensorflow import tf
from course.observation.form import LONGEST_TRACE
from course.observation.trace import Event, Recording, TapeEvent

_NAMES = ("tensor", "primals", "target", "sources")
_MOST_KEPT = 64
"""So many things are remembered, to be known again when a tape is told of them."""


@dataclass
class _Seen:
    """An event, and the things that it is about: they are known by name only when the trial is over."""

    event: Event
    things: tuple[list, ...]
    told: TapeEvent | None = None
    gave_none: bool = False
    by_test: bool = False


class Trace:
    """The events of one trial, in their order; see `course.observation.trace`."""

    def __init__(self) -> None:
        self._seen: list[_Seen] = []
        self._arguments: list[Any] = []
        self._results: list[Any] = []
        self._slopes: list[Any] = []

    def called(self, arguments: Any) -> None:
        """A handed-over function is called."""
        _keep(self._arguments, _flat(arguments))
        for item in _flat(arguments):
            self._add(Event.CALL, item)

    def returned(self, result: Any) -> None:
        """That call is over: now it is known whether a tape recorded what it was given."""
        _keep(self._results, _flat(result))
        for seen in self._seen:
            if seen.event is Event.CALL and seen.told is None:
                seen.told = described(seen.things[0][0])

    def events(self) -> list[list[str]]:
        """The events, as they stand in an observation."""
        self.returned(())  # of a call that ended with an error
        told = (
            seen.told or TapeEvent(seen.event, tuple(map(self._what, seen.things)), gave_none=seen.gave_none)
            for seen in self._seen
        )
        return [event.to_data() for event in told]

    def unrecorded(self) -> str:
        """Of what a tape of the test, which is no student's, gave None: of a ``"value"`` or a ``"slope"``; else ""."""
        asked = [seen for seen in self._seen if seen.by_test and seen.gave_none and seen.event is not Event.WATCH]
        return ("slope" if self._what(asked[0].things[0]) == "slope" else "value") if asked else ""

    def _add(self, event: Event, *things: Any) -> _Seen | None:
        if len(self._seen) >= LONGEST_TRACE:
            return None
        self._seen.append(_Seen(event, tuple(_flat(thing) for thing in things)))
        return self._seen[-1]

    def _what(self, things: list) -> str:
        known = [(self._arguments, "argument"), (self._results, "result"), (self._slopes, "slope")]
        names = {next((name for all_, name in known if any(one is thing for one in all_)), "other") for thing in things}
        return "/".join(sorted(names)) or "nothing"

    @contextlib.contextmanager
    def tapes_seen(self) -> Iterator[None]:
        """While this holds, what tapes and accumulators are told is written down."""
        tape, accumulator = tf.GradientTape, tf.autodiff.ForwardAccumulator
        events = (Event.WATCH, Event.GRADIENT, Event.JACOBIAN)
        with (
            patch.multiple(tape, **{str(event): self._watched(getattr(tape, event), event) for event in events}),
            patch.object(accumulator, str(Event.JVP), self._watched(accumulator.jvp, Event.JVP)),
        ):
            yield

    def _watched(self, method: Any, event: Event) -> Any:
        count = 1 if event in (Event.WATCH, Event.JVP) else 2  # a target and a source

        @functools.wraps(method)
        @tf.autograph.experimental.do_not_convert
        def watched(tape: Any, *args: Any, **kwargs: Any) -> Any:
            caller = _caller(sys._getframe(1))
            if _is_of(caller, "tensorflow"):  # a ForwardAccumulator has tapes of its own where it meets a new shape
                return method(tape, *args, **kwargs)
            things = [*args, *(kwargs[name] for name in _NAMES if name in kwargs)]
            seen = self._add(event, *things[:count]) if len(things) >= count else None
            result = method(tape, *args, **kwargs)
            given = [item for item in _flat(result) if item is not None]
            _keep(self._slopes, given)
            if seen is not None:
                seen.gave_none, seen.by_test = not given, _is_of_a_test(caller)
            return result

        return watched


def _caller(frame: FrameType | None) -> FrameType | None:
    """Who called, where autograph lies between."""
    while _is_of(frame, "tensorflow.python.autograph"):
        frame = frame.f_back
    return frame


def _is_of(frame: FrameType | None, package: str) -> bool:
    return frame is not None and f"{frame.f_globals.get('__name__')}.".startswith(f"{package}.")


def _is_of_a_test(frame: FrameType | None) -> bool:
    """Whether it is the code of a test that called."""
    return frame is not None and frame.f_code.co_qualname.startswith("_course_test.")


def is_recorded(value: Any) -> bool:
    """Whether a tape that is open now records what is computed from `value`."""
    from tensorflow.python.eager import record  # no public name for this question

    return bool(record.should_record_backprop([tf.identity(value)]))


def described(value: Any) -> TapeEvent:
    """A call with `value`: what kind of thing it is, and whether a tape records it."""
    from tensorflow.python import pywrap_tfe  # no public names tell whether a tape is open, and what it records
    from tensorflow.python.eager import record

    if not isinstance(value, (tf.Tensor, tf.Variable)):
        return TapeEvent(Event.CALL, (type(value).__name__[:40],))
    kind = ("variable" if isinstance(value, tf.Variable) else "tensor", value.dtype.name)
    if pywrap_tfe.TFE_Py_TapeSetIsEmpty():
        return TapeEvent(Event.CALL, kind, Recording.NO_TAPE)
    # A variable is asked for by its handle: reading it would have the tape watch it.
    asked = value.handle if isinstance(value, tf.Variable) else value
    recorded = (value.dtype.is_floating or value.dtype.is_complex) and record.should_record_backprop([asked])
    return TapeEvent(Event.CALL, kind, Recording.RECORDED if recorded else Recording.NOT_RECORDED)


def _keep(things: list, more: list) -> None:
    things += more[: _MOST_KEPT - len(things)]


def _flat(values: Any) -> list:
    """The things in (nested) lists, tuples and dicts."""
    if type(values) is dict:
        values = list(values.values())
    return [inner for value in values for inner in _flat(value)] if type(values) in (list, tuple) else [values]
