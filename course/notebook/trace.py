"""What a student's function did with its tapes during one trial, to tell apart causes that leave the same result.

The trace decides no grade. It is taken by watching ``tf.GradientTape`` from outside while the trial runs.

This module may touch: ``tf.GradientTape``, which is put back when the trial ends.
"""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Iterator
from typing import Any

from course.notebook.quiet_tensorflow import tf

_MOST = 12
"""So many events are kept of one trial; a loop of a thousand steps says nothing new."""


class Trace:
    """The events of one trial, in their order.

    ``call KIND DTYPE STATE`` when a function that was handed over is called, for each argument; STATE is ``recorded``,
    ``not recorded`` or ``without a tape``. ``watch WHAT`` and ``gradient WHAT of WHAT`` when a tape is told to; WHAT is
    an ``argument`` or the ``result`` of such a function, a ``slope`` that a tape gave before, or ``other``.
    """

    def __init__(self) -> None:
        self._events: list[tuple[str, tuple[list, ...]]] = []
        self._arguments: list[Any] = []
        self._results: list[Any] = []
        self._slopes: list[Any] = []

    def called(self, arguments: Any) -> None:
        """A handed-over function is called."""
        flat = _flat(arguments)
        self._arguments += flat
        for item in flat:
            self._add(f"call {describe_argument(item)}")

    def returned(self, result: Any) -> None:
        """That call is over."""
        self._results += _flat(result)

    def events(self) -> list[str]:
        """The events, as plain text."""
        return [text.format(*map(self._what, things)) for text, things in self._events]

    def _add(self, text: str, *things: Any) -> None:
        if len(self._events) < _MOST:
            self._events.append((text, tuple(map(_flat, things))))

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
            if len(things) >= count:
                self._add(text, *things[:count])
            result = method(tape, *args, **kwargs)
            self._slopes += [item for item in _flat(result) if item is not None]
            return result

        return seen


def is_recorded(value: Any) -> bool:
    """Whether a tape that is open now records what is computed from `value`."""
    from tensorflow.python.eager import record  # no public name for this question

    return bool(record.should_record_backprop([tf.identity(value)]))


def describe_argument(value: Any) -> str:
    """What kind of thing `value` is, and whether a tape records it: e.g. ``"tensor float32 recorded"``."""
    from tensorflow.python import pywrap_tfe  # no public name tells whether a tape is open

    if not isinstance(value, (tf.Tensor, tf.Variable)):
        return type(value).__name__[:40]
    kind = f"{'variable' if isinstance(value, tf.Variable) else 'tensor'} {value.dtype.name}"
    if pywrap_tfe.TFE_Py_TapeSetIsEmpty():
        return f"{kind} without a tape"
    return f"{kind} {'recorded' if is_recorded(value) else 'not recorded'}"


def _flat(values: Any) -> list:
    """The things in (nested) lists, tuples and dicts."""
    if type(values) is dict:
        values = list(values.values())
    return [inner for value in values for inner in _flat(value)] if type(values) in (list, tuple) else [values]
