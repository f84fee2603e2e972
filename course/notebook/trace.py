"""What a student's function did with its tapes during one trial, to tell apart causes that leave the same result.

The trace decides no grade. It is taken by watching ``tf.GradientTape`` from outside while the trial runs.

This module may touch: ``tf.GradientTape``, which is put back when the trial ends.
"""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from course.notebook.quiet_tensorflow import tf
from course.observation.form import LONGEST_TRACE

_MOST_KEPT = 64
"""So many things are remembered, to be known again when a tape is told of them."""


@dataclass
class _Event:
    """What is said of it, and the things that it is about: they are known by name only when the trial is over."""

    text: str
    things: tuple[list, ...]


class Trace:
    """The events of one trial, in their order.

    ``call KIND DTYPE STATE`` when a function that was handed over is called, for each argument; STATE is ``recorded``,
    ``not recorded`` or ``without a tape``. ``watch WHAT`` and ``gradient WHAT of WHAT`` when a tape is told to; WHAT is
    an ``argument`` or the ``result`` of such a function, a ``slope`` that a tape gave before, or ``other``. A gradient
    that is None ends in ``: None``.
    """

    def __init__(self) -> None:
        self._events: list[_Event] = []
        self._arguments: list[Any] = []
        self._results: list[Any] = []
        self._slopes: list[Any] = []

    def called(self, arguments: Any) -> None:
        """A handed-over function is called."""
        for item in _flat(arguments):
            _keep(self._arguments, item)
            self._add("call", item)

    def returned(self, result: Any) -> None:
        """That call is over: now it is known whether a tape recorded what it was given."""
        for item in _flat(result):
            _keep(self._results, item)
        for event in self._events:
            if event.text == "call":
                event.text = f"call {describe_argument(event.things[0][0])}"

    def events(self) -> list[str]:
        """The events, as plain text."""
        self.returned(())  # of a call that ended with an error
        return [event.text.format(*map(self._what, event.things)) for event in self._events]

    def _add(self, text: str, *things: Any) -> _Event | None:
        if len(self._events) >= LONGEST_TRACE:
            return None
        self._events.append(_Event(text, tuple(_flat(thing) for thing in things)))
        return self._events[-1]

    def _what(self, things: list) -> str:
        known = [(self._arguments, "argument"), (self._results, "result"), (self._slopes, "slope")]
        names = {next((name for all_, name in known if any(one is thing for one in all_)), "other") for thing in things}
        return "/".join(sorted(names)) or "nothing"

    @contextlib.contextmanager
    def tapes_seen(self) -> Iterator[None]:
        """While this holds, what tapes are told is written down."""
        tape = tf.GradientTape
        texts = {"watch": "watch {}", "gradient": "gradient {} of {}", "jacobian": "jacobian {} of {}"}
        before = {name: getattr(tape, name) for name in texts}
        try:
            for name, text in texts.items():
                setattr(tape, name, self._seen(before[name], text))
            yield
        finally:
            for name, method in before.items():
                setattr(tape, name, method)

    def _seen(self, method: Any, text: str) -> Any:
        count = text.count("{}")

        @functools.wraps(method)
        @tf.autograph.experimental.do_not_convert
        def seen(tape: Any, *args: Any, **kwargs: Any) -> Any:
            things = [*args, *(kwargs[name] for name in ("tensor", "target", "sources") if name in kwargs)]
            event = self._add(text, *things[:count]) if len(things) >= count else None
            result = method(tape, *args, **kwargs)
            given = [item for item in _flat(result) if item is not None]
            for item in given:
                _keep(self._slopes, item)
            if event is not None and count == 2 and not given:
                event.text += ": None"
            return result

        return seen


def is_recorded(value: Any) -> bool:
    """Whether a tape that is open now records what is computed from `value`."""
    from tensorflow.python.eager import record  # no public name for this question

    return bool(record.should_record_backprop([tf.identity(value)]))


def describe_argument(value: Any) -> str:
    """What kind of thing `value` is, and whether a tape records it: e.g. ``"tensor float32 recorded"``."""
    from tensorflow.python import pywrap_tfe  # no public names tell whether a tape is open, and what it records
    from tensorflow.python.eager import record

    if not isinstance(value, (tf.Tensor, tf.Variable)):
        return type(value).__name__[:40]
    kind = f"{'variable' if isinstance(value, tf.Variable) else 'tensor'} {value.dtype.name}"
    if pywrap_tfe.TFE_Py_TapeSetIsEmpty():
        return f"{kind} without a tape"
    # A variable is asked for by its handle: reading it would have the tape watch it.
    asked = value.handle if isinstance(value, tf.Variable) else value
    recorded = (value.dtype.is_floating or value.dtype.is_complex) and record.should_record_backprop([asked])
    return f"{kind} {'recorded' if recorded else 'not recorded'}"


def _keep(things: list, thing: Any) -> None:
    if len(things) < _MOST_KEPT:
        things.append(thing)


def _flat(values: Any) -> list:
    """The things in (nested) lists, tuples and dicts."""
    if type(values) is dict:
        values = list(values.values())
    return [inner for value in values for inner in _flat(value)] if type(values) in (list, tuple) else [values]
