"""What became of an executed notebook, rebuilt from the answer of whoever ran it (``execute``).

An answer is data, and is checked: whoever gave it has talked with a stranger's code, maybe on another machine. ::

    {"cells": {CELL: {"state": STATE, "outputs": [OUTPUT, ...]}, ...}, "ended": "signal 9"}
"""

import copy
import re
from dataclasses import dataclass
from enum import StrEnum

from nbformat import NotebookNode, from_dict

from course.errors import ExecutionFault
from course.observation.form import METADATA_KEY

_KILLED = "signal 9"  # SIGKILL, which Windows lacks
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]*")
_STREAMS = ("stdout", "stderr")


class CellState(StrEnum):
    """How a code cell ended."""

    DONE = "done"
    TIMEOUT = "timeout"
    DIED = "died"
    NOT_RUN = "not run"


class Breach(StrEnum):
    """What a kernel did that it is stopped for; the first three break the bound of that name among `Limits`."""

    FILES = "files"
    DISK = "disk_mb"
    THREADS = "threads"
    MAIN_THREAD_ENDED = "main_thread"
    MESSAGES = "messages"


@dataclass(frozen=True)
class Execution:
    """What became of each code cell.

    Attributes:
        notebook: the notebook with outputs.
        states: cell id → how it ended.
        killed: whether the kernel was killed (SIGKILL), but not by us: by the student's code or for want of memory.
    """

    notebook: NotebookNode
    states: dict[str, CellState]
    killed: bool = False


def completed(notebook: NotebookNode, answer: object, first_student_cell: int) -> Execution:
    """A copy of `notebook` with what `answer` says of its cells.

    Arguments:
        notebook: what was to be run.
        answer: see above.
        first_student_cell: a kernel that did not get through the cells before this one failed by our fault.

    Raises:
        ExecutionFault: the answer has another form, or the kernel did not get through our own cells.
    """
    notebook, states = copy.deepcopy(notebook), {}
    try:
        for index, cell in enumerate(notebook.cells):
            if cell.cell_type == "code":
                found = answer["cells"].get(cell.id, {"state": CellState.NOT_RUN, "outputs": []})
                states[cell.id] = CellState(found["state"])
                cell.outputs = [_as_nodes(_checked(output)) for output in found["outputs"]]
                if index < first_student_cell and states[cell.id] is not CellState.DONE:
                    raise ExecutionFault(f"the kernel did not get through our own cell {cell.id}")
        return Execution(notebook, states, answer["ended"] == _KILLED)
    except (TypeError, ValueError, LookupError, AttributeError, RecursionError) as error:
        raise ExecutionFault(f"what came back is no answer ({type(error).__name__})") from None


def _as_nodes(output: dict) -> NotebookNode:
    """`output` as nodes, but for what was observed: of many small parts, which as nodes take thrice as much."""
    about = output.pop("metadata", None)
    node = from_dict(output)
    if about is not None:
        node.metadata = NotebookNode(about)
    return node


def _checked(output: dict) -> dict:
    """`output`, where it is of a form that ``outputs`` makes: it will stand in a page that may change grades."""
    kind, rest = output["output_type"], {name: part for name, part in output.items() if name != "output_type"}
    if kind == "stream":
        known = rest.keys() == {"name", "text"} and rest["name"] in _STREAMS and _are_texts(rest["text"])
    elif kind == "error":
        lines, texts = rest.get("traceback"), (rest.get("ename"), rest.get("evalue"))
        known = len(rest) == 3 and isinstance(lines, list) and _are_texts(*lines, *texts)
    else:
        data, about = rest.get("data"), rest.get("metadata")
        known = kind == "display_data" and rest.keys() == {"data", "metadata"} and about.keys() <= {METADATA_KEY}
        known = known and data.keys() <= {"text/plain", "image/png"} and _are_texts(*data.values())
        known = known and _BASE64.fullmatch(data.get("image/png", "")) is not None
    if not known:
        raise ValueError(kind)
    return output


def _are_texts(*values: object) -> bool:
    return all(isinstance(value, str) for value in values)
