"""One trial of a student's function: call it with a case's arguments, write down what happened.

What is written down: the result or the error, how often each function that was handed over was called, what the
arguments are afterwards, (on request) which arguments a tape was recording while that function ran, and a trace of what
was done with tapes.

This module may touch: the student's function and the case's arguments.
"""

import contextlib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import FunctionType
from typing import Any

from course.notebook.axes import NotAxes, nothing_shown
from course.notebook.encode import encode
from course.notebook.own_code import Asker, line_of, returns
from course.notebook.quiet_tensorflow import tf
from course.notebook.trace import Trace, is_recorded

UNSTATED = object()
_NOISE = re.compile(r"\{\{function_node [^}]*\}\} ?|\[Op:\w+\]( name: ?\w*)?|(?<= at )0x[0-9a-f]+")
"""What TensorFlow says to itself in a message, and what differs from run to run."""
_OURS = re.compile(r"_course_test\.<locals>\.(?:<lambda>|_*(\w+))")
"""A function of a test, which no student knows by such a name."""


@dataclass(frozen=True)
class Case:
    """One call of the student's function; see `case`."""

    args: tuple
    expect: Any = UNSTATED
    likely: Mapping = field(default_factory=dict)
    label: str = ""
    call: Callable | None = None
    counted: bool = True
    calls: int = 1
    watched: bool = False
    tolerance: float | None = None
    numbers: str = "any"


def case(*args: Any, **options: Any) -> Case:
    """One call ``f(*args)`` of the student's function ``f``.

    Arguments:
        args: what the function is called with. Functions among them (also inside a list or tuple) are handed over
            wrapped, each in a wrapper of its own, so that their calls are counted; where one that is handed over twice
            has to stay one, ``counted=False`` hands over what is given.
        expect: for `check` only: the right result. A number stands for a scalar float32 tensor, a list or dict for
            one of such tensors, an array or tensor for a tensor. Where plain numbers are due (``counted=False``,
            ``numbers``, ``tolerance`` or ``call`` given) it stands for itself. An exception class: that error is due.
        likely: for `check` only: ``[(wrong result, "Korean sentence that names the cause"), ...]``.
        label: what to call this case in a message, e.g. ``"f(x) = x², x0 = 5"``.
        call: ``call(f, *args)`` instead of ``f(*args)``, to observe something about the result.
        counted: whether the number of calls matters (default: True).
        calls: for `check` only: how often each handed-over function has to be called (default: once).
        watched: whether to write down, at each call of a handed-over function, which of its arguments are recorded;
            what is compiled runs as Python then, because symbolic arguments do not tell what is recorded.
        tolerance: absolute bound for plain numbers.
        numbers: for results that are plain numbers: ``"any"``, ``"plain"`` (of Python or NumPy, no tensor) or
            ``"integer"`` (a Python int); setting either of the last two means plain numbers.
    """
    if "likely" in options:
        options["likely"] = tuple(options["likely"])
    return Case(args, **options)


class _Counter:
    """Hands out wrapped functions and remembers how they were called."""

    def __init__(self, watched: bool) -> None:
        self.calls: list[int] = []
        self.watched: list[list[bool]] | None = [] if watched else None
        self.trace = Trace()

    def wrap(self, argument: Any) -> Any:
        if not _is_function(argument):
            return argument
        if type(argument) in (list, tuple):
            return type(argument)(self._wrap_function(item) for item in argument)
        return self._wrap_function(argument)

    def _wrap_function(self, function: Callable) -> Callable:
        index = len(self.calls)
        self.calls.append(0)

        @tf.autograph.experimental.do_not_convert
        def counted(*args, **kwargs):
            self.calls[index] += 1
            self.trace.called(args)
            if self.watched is not None:
                self.watched.append([is_recorded(item) for item in args])
            result = function(*args, **kwargs)
            self.trace.returned(result)
            return result

        counted.__name__ = counted.__qualname__ = "f"  # as messages of Python show it
        return counted


def run_case(function: Callable, trial: Case, asker: Asker | None = None) -> dict:
    """Call `function` as `trial` says; the case in the form of `course.observation.form`.

    Arguments:
        asker: the cell of the test; without it no line of the student's is told.
    """
    counter = _Counter(trial.watched)
    args = tuple(counter.wrap(argument) for argument in trial.args) if trial.counted or trial.watched else trial.args
    before = [_state(argument) for argument in args]
    compiled = _run_as_python() if trial.watched else contextlib.nullcontext()
    with nothing_shown(), _promoting(), counter.trace.tapes_seen(), compiled:
        outcome, error = run(lambda: trial.call(function, *args) if trial.call else function(*args), trial.args)
    if error is not None and asker is not None:
        outcome["error"] |= _where(error, outcome["error"]["message"], function, trial, asker)
    nothing = returns(function) if outcome["outcome"] == "value" else ""
    unrecorded = counter.trace.unrecorded()
    return {
        **outcome,
        **({"returns": nothing} if nothing else {}),
        **({"unrecorded": unrecorded} if unrecorded else {}),
        "calls": counter.calls if trial.counted else None,
        "arguments": [_state(argument) for argument in args],
        "before": before,
        "watched": counter.watched,
        "trace": counter.trace.events(),
        "tolerance": trial.tolerance,
        "numbers": trial.numbers,
    }


@contextlib.contextmanager
def _promoting() -> Iterator[None]:
    """Where a student forbade all but safe conversions of types, allow the others: trials use many kinds of numbers."""
    from tensorflow.python.framework import ops  # no public name tells the mode

    is_safe = ops.get_dtype_conversion_mode().name == "SAFE"
    try:
        if is_safe:
            ops.set_dtype_conversion_mode("all")
        yield
    finally:
        if is_safe:
            ops.set_dtype_conversion_mode("safe")


@contextlib.contextmanager
def _run_as_python() -> Iterator[None]:
    """While this holds, a ``tf.function`` runs its Python code at each call."""
    tf.config.run_functions_eagerly(True)
    try:
        yield
    finally:
        tf.config.run_functions_eagerly(False)


def run(call: Callable[[], Any], args: tuple = ()) -> tuple[dict, BaseException | None]:
    """The outcome of `call`: a value (and which variable of `args` it is), an error, or untried (the bare stub)."""
    try:
        result = call()
        same = (i for i, arg in enumerate(args) if isinstance(arg, tf.Variable) and arg is result)
        return {"outcome": "value", "value": encode(result), "returned": next(same, None)}, None
    except (Exception, SystemExit) as error:
        if type(error) is NotImplementedError and not error.args:
            return {"outcome": "untried"}, None
        return {"outcome": "error", "error": describe_error(error)}, error


def _where(error: BaseException, message: str, function: Any, trial: Case, asker: Asker) -> dict:
    """The student's line that `error` passed, or that of the rule that it came of; or that it is the helper's, which
    could not use what was returned."""
    own = list(asker.own_lines(error.__traceback__))
    is_of_rule, rule = asker.rule_in(error.__traceback__) if not own else (False, None)
    own = own or ([rule] if rule else [])
    line = line_of(own, function)
    fits = not isinstance(function, FunctionType) or f"{function.__name__}()" not in message  # its arguments do
    ours = fits and not is_of_rule and not isinstance(error, NotAxes)
    helper = trial.call is not None and not own and callable(function) and ours
    return ({"line": line} if line else {}) | ({"helper": True} if helper else {})


def describe_error(error: BaseException) -> dict:
    """Its built-in types (most specific first), its name and the line of its message that tells most."""
    types = [t.__name__ for t in type(error).__mro__ if t.__module__ == "builtins" and issubclass(t, BaseException)]
    text = str(error._message) if isinstance(error, tf.errors.OpError) else BaseException.__str__(error)
    lines = text.strip().split("\n")
    message = _NOISE.sub("", lines[-1 if lines[0].startswith("in user code") else 0]).strip()
    message = _OURS.sub(lambda name: name[1] or "f", message)
    return {"types": types, "name": str(type(error).__name__)[:60], "message": message[:200]}


def _state(argument: Any) -> dict:
    """`argument` as data; of functions, only that there are so many."""
    if isinstance(argument, tf.Variable) or not _is_function(argument):
        return encode(argument)
    if type(argument) in (list, tuple):
        return {"kind": "list", "items": [{"kind": "function"} for _ in argument]}
    return {"kind": "function"}


def _is_function(argument: Any) -> bool:
    if type(argument) in (list, tuple):
        return bool(argument) and all(callable(item) for item in argument)
    return callable(argument)
