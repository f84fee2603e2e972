"""The last run of a cell that defines a name, as the shell tells of it: whether what is there now is of that run.

Listening begins when a notebook first asks for something of this package, which its first cell does; of what ran
before, the shell's own history has the text alone. Outside of IPython nothing is known, and nothing is said.

This module may touch: the events of IPython, to which it adds one listener.
"""

import ast
import re
import sys
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from course.facts.finding import Finding, Kind
from course.text import one_line

_MOST = 2_000
_runs: list["Run"] = []
_listening: list[Any] = []


@dataclass(frozen=True)
class Run:
    """One run of a cell.

    Attributes:
        text: what was run, as Python reads it.
        cell: the id of the cell; "" where it is not known.
        failure: the error that it ended with; None where with none, or where that is not known.
        line: the number of the line of the cell at which it ended; 0 where it did not begin.
        count: the number that the notebook shows beside the cell; 0 where it is not known.
    """

    text: str
    cell: str = ""
    failure: Finding | None = None
    line: int = 0
    count: int = 0

    def defines(self, name: str) -> bool:
        """Whether the text defines `name` at its top level."""
        return re.search(rf"^(?:async\s+def|def|class)\s+{name}\b|^{name}\b[^=\n]*=(?!=)", self.text, re.M) is not None

    def reached(self, name: str) -> bool:
        """Whether the run got past the definition of `name`."""
        if self.failure is None:
            return True
        statements = [] if isinstance(tree := _parsed(self.text), SyntaxError) else tree.body
        return any(_names(one, name) and one.end_lineno < self.line for one in statements)


def listen() -> None:
    """Hear of the cells that are run from now on, if this is a notebook."""
    shell = _shell()
    if shell is None or any(one is shell for one in _listening):
        return
    _listening[:] = [shell]
    _runs[:] = [Run(text) for text in list(getattr(shell.history_manager, "input_hist_parsed", []))[-_MOST:]]
    shell.events.register("post_run_cell", _ran)


def runs() -> tuple[Run, ...]:
    """What has been run, the latest last."""
    return tuple(_runs)


def stopped(name: str, student: Any) -> Finding | None:
    """What kept the last run of the solution cell of `name` from defining it; None where nothing did.

    Arguments:
        student: what has that name now; None where nothing has.
    """
    other_name = Finding(Kind.NOT_DEFINED, detail=(name,))
    ran_without = False
    for run in reversed(_runs):
        if run.defines(name):
            if ran_without and run.cell in ("", name):
                return other_name
            if not run.reached(name):
                return run.failure
            return None if student is not None else _unreadable(run)
        ran_without = ran_without or (run.cell == name and _has_code(run.text))
    return other_name if ran_without and student is None else None


def _names(statement: ast.stmt, name: str) -> bool:
    targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
    return name in (getattr(statement, "name", None), *(getattr(one, "id", None) for one in targets))


def _has_code(text: str) -> bool:
    return any(line.strip() and not line.strip().startswith("#") for line in text.split("\n"))


def _parsed(text: str) -> ast.Module | SyntaxError:
    try:
        return ast.parse(text)
    except SyntaxError as error:
        return error
    except (ValueError, RecursionError, MemoryError) as error:
        return SyntaxError(str(error))


def _unreadable(run: Run) -> Finding | None:
    """Of a cell that was run before anybody listened: that Python cannot read it."""
    error = _parsed(run.text)
    return _failure(error, run.text, 0) if isinstance(error, SyntaxError) else None


def _failure(error: BaseException, text: str, line: int) -> Finding:
    from course.notebook.trial import describe_error

    is_syntax = isinstance(error, SyntaxError)
    number = (error.lineno if is_syntax else line) or 0
    lines = text.split("\n")
    where = (str(number), lines[number - 1].strip()) if 0 < number <= len(lines) else ()
    told = describe_error(error)
    message = str(error.msg) if is_syntax else told["message"]
    return Finding(Kind.SOLUTION_ERROR, detail=(told["name"], one_line(message), *where))


def _ran(result: Any) -> None:
    """A cell has ended."""
    info = getattr(result, "info", None)
    text = getattr(info, "transformed_cell", None) or getattr(info, "raw_cell", None)
    if not isinstance(text, str) or not text.strip():
        return
    line = _line(result.error_in_exec.__traceback__) if result.error_in_exec else 0
    error = result.error_before_exec or result.error_in_exec
    failure = _failure(error, text, line) if error else None
    count = getattr(result, "execution_count", None) or 0
    _runs.append(Run(text, str(getattr(info, "cell_id", None) or ""), failure, line, count))
    del _runs[:-_MOST]


def _line(traceback: TracebackType | None) -> int:
    """The line of the cell itself at which an error passed it."""
    space = getattr(_shell(), "user_ns", None)
    while traceback is not None and traceback.tb_frame.f_globals is not space:
        traceback = traceback.tb_next
    return 0 if traceback is None else traceback.tb_lineno


def _shell() -> Any:
    if "IPython" not in sys.modules:
        return None
    from IPython.core.getipython import get_ipython

    return get_ipython()
