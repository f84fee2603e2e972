"""What became of an executed notebook: the types alone, apart from what makes them (``execute``)."""

from dataclasses import dataclass
from enum import StrEnum

from nbformat import NotebookNode


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
