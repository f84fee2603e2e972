"""The student's own code, as Python knows it: the line that an error passed, the text of a cell, what it returns.

This module may touch: tracebacks, and the lines of cells that IPython remembers; both are only read.
"""

import dis
import inspect
import linecache
import types
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_LONGEST = 200
_RULES = ("tensorflow/python/ops/custom_gradient.py", "tensorflow/python/eager/imperative_grad.py")
"""Where TensorFlow calls the rules of gradients, and uses what they give."""


@dataclass(frozen=True)
class Asker:
    """The cell that calls the student's function.

    Attributes:
        namespace: its globals, which the student's cells share.
        file: what Python calls it; what lies there is ours.
    """

    namespace: dict
    file: str

    @classmethod
    def of(cls, frame: types.FrameType) -> "Asker":
        """The cell in which `frame` runs."""
        return cls(frame.f_globals, frame.f_code.co_filename)

    def rule_in(self, traceback: types.TracebackType | None) -> tuple[bool, tuple[str, int] | None]:
        """Whether an error came of a gradient's rule while a tape asked for it; where the student's rule is written."""
        is_of_rule, place = False, None
        while traceback is not None:
            code, rule = traceback.tb_frame.f_code, traceback.tb_frame.f_locals.get("grad_fn")
            is_of_rule = is_of_rule or code.co_filename.endswith(_RULES)
            is_own = isinstance(rule, types.FunctionType) and rule.__globals__ is self.namespace
            if is_own and file_of(rule) != self.file and code.co_filename.endswith(_RULES):
                place = file_of(rule), rule.__code__.co_firstlineno
            traceback = traceback.tb_next
        return is_of_rule, place

    def own_lines(self, traceback: types.TracebackType | None) -> Iterator[tuple[str, int]]:
        """File and number of each line in `traceback` that is the student's, the innermost last."""
        while traceback is not None:
            frame = traceback.tb_frame
            if frame.f_globals is self.namespace and frame.f_code.co_filename != self.file:
                yield frame.f_code.co_filename, traceback.tb_lineno
            traceback = traceback.tb_next


def line_of(own: list[tuple[str, int]], function: Any) -> list | None:
    """Number and text of the innermost line; without number, where it lies in another cell than `function`."""
    if not own:
        return None
    file, number = own[-1]
    text = linecache.getline(file, number).strip()[:_LONGEST]
    return [number if file == file_of(function) else None, text] if text else None


def file_of(function: Any) -> str:
    """What Python calls the cell in which `function` is written; "" where it is no function of Python."""
    return function.__code__.co_filename if isinstance(function, types.FunctionType) else ""


def text_of(function: Any) -> str:
    """The whole cell in which `function` is written; "" where that is not known."""
    return "".join(linecache.getlines(file_of(function))) if file_of(function) else ""


def cell_of(student: Any) -> tuple[str | None, str]:
    """The text of the cell in which a function was defined, and its name there; of anything else, nothing."""
    if not callable(student):
        return "", ""
    function = inspect.unwrap(getattr(student, "python_function", student))
    return text_of(function) or None, getattr(function, "__name__", "")


def calls(function: Any) -> tuple[str, ...]:
    """The names of functions of the notebook's cells that the code of `function` mentions."""
    if not isinstance(function, types.FunctionType):
        return ()
    names = (name for name in function.__code__.co_names if name != function.__name__)
    return tuple(name for name in names if isinstance(function.__globals__.get(name), types.FunctionType))


def returns(function: Any) -> str:
    """``"nothing"`` where the code of `function` returns no value, ``"print"`` where it prints instead, else ""."""
    if not isinstance(function, types.FunctionType) or function.__code__.co_flags & 0x2A0:  # generators, coroutines
        return ""
    before = None
    for step in dis.get_instructions(function):
        gives = step if step.opname == "RETURN_CONST" else before if step.opname == "RETURN_VALUE" else None
        constant = gives is not None and gives.opname in ("LOAD_CONST", "RETURN_CONST") and gives.argval is None
        if gives is not None and (not constant or (gives is before and step.is_jump_target)):
            return ""
        before = step
    return "print" if "print" in function.__code__.co_names else "nothing"
