"""Executing a rebuilt notebook: a pure function of the notebook and of limits.

It knows no key, no gradebook and no other student. Each notebook gets a kernel of its own in an empty scratch folder,
with a bare environment. Time and output are bounded from outside the kernel: a cell that does not end is interrupted,
then killed; a flood is read and thrown away; what a cell leaves as output is reduced to what is safe to show.

Two kinds of failure are never mixed: what the student's code did stands in the cells; `ExecutionFault` is ours.

This module may touch: a scratch folder of its own and the kernel that it starts.
"""

from __future__ import annotations

import contextlib
import os
import queue
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jupyter_client.blocking import BlockingKernelClient
from nbformat import NotebookNode

from course.grading.kernel_process import WARM_ENVIRONMENT, KernelProcess, connect, start_kernel_process
from course.grading.outputs import PICTURE_CHARACTERS, Budget, OutputCollector
from course.plain.errors import ExecutionFault


@dataclass(frozen=True)
class Limits:
    """Bounds of one execution.

    Attributes:
        cell_seconds: wall time of one cell.
        notebook_seconds: wall time of all cells together.
        grace_seconds: how long an interrupted cell may take to stop before the kernel is killed.
        start_seconds: how long a kernel may take to start.
        output_characters: text kept of one cell, in characters; the rest is read and thrown away.
    """

    cell_seconds: float = 30.0
    notebook_seconds: float = 240.0
    grace_seconds: float = 5.0
    start_seconds: float = 90.0
    output_characters: int = 100_000


@dataclass(frozen=True)
class Execution:
    """What became of each code cell.

    Attributes:
        notebook: the notebook with outputs.
        states: cell id → ``done``, ``timeout``, ``died`` or ``not run``.
    """

    notebook: NotebookNode
    states: dict[str, str]


def execute(notebook: NotebookNode, limits: Limits = Limits(), first_student_cell: int = 0) -> Execution:
    """Run all code cells of `notebook` (which is changed) in a fresh kernel.

    Arguments:
        notebook: the notebook; its kernel name is not used.
        limits: bounds.
        first_student_cell: a kernel that does not get through the cells before this one failed by our fault.

    Raises:
        ExecutionFault: the kernel did not start, or did not get through our own cells.
    """
    states = {cell.id: "not run" for cell in notebook.cells if cell.cell_type == "code"}
    end = time.monotonic() + limits.start_seconds + limits.notebook_seconds
    with _kernel(limits) as kernel:
        end = min(end, time.monotonic() + limits.notebook_seconds)
        for index, cell in enumerate(notebook.cells):
            if cell.cell_type != "code":
                continue
            states[cell.id] = kernel.run(cell, min(end, time.monotonic() + limits.cell_seconds))
            if states[cell.id] != "done" and index < first_student_cell:
                raise ExecutionFault(f"the kernel did not get through our own cell {cell.id}")
            if not kernel.alive or time.monotonic() >= end:
                break
    return Execution(notebook, states)


class _Kernel:
    """One running kernel."""

    def __init__(self, process: KernelProcess, client: BlockingKernelClient, limits: Limits) -> None:
        self.process = process
        self.limits = limits
        self.client = client
        self.budget = Budget(20 * limits.output_characters, PICTURE_CHARACTERS)
        self.alive = True

    def start(self) -> None:
        """Wait until the kernel answers and holds TensorFlow: a slow start is not the student's time."""
        deadline = time.monotonic() + self.limits.start_seconds
        self.client.start_channels()
        self.client.hb_channel.pause()
        self._wait_until_ready(deadline)
        message = self.client.execute("import course.notebook.check", silent=True, allow_stdin=False)
        if self._collect(message, OutputCollector(Budget(0, 0)), deadline) != "done":
            raise TimeoutError("importing TensorFlow took too long")

    def _wait_until_ready(self, deadline: float) -> None:
        while True:
            self.client.kernel_info()
            with contextlib.suppress(queue.Empty):
                if self.client.get_shell_msg(timeout=0.5)["msg_type"] == "kernel_info_reply":
                    return
            if not self.process.is_alive():
                raise RuntimeError("it ended at once")
            if time.monotonic() > deadline:
                raise TimeoutError("it does not answer")

    def run(self, cell: NotebookNode, deadline: float) -> str:
        collector = OutputCollector(self.budget.of_a_cell(self.limits.output_characters))
        history = not cell.id.startswith("hidden_")  # else any later cell could print the hidden tests from In
        message = self.client.execute(cell.source, allow_stdin=False, stop_on_error=False, store_history=history)
        state = self._collect(message, collector, deadline)
        if state == "timeout":
            self._stop(message, collector)
            collector.add_error("TimeoutError", f"{self.limits.cell_seconds:g}초 안에 끝나지 않아 멈추었습니다.")
        elif state == "died":
            self.alive = False
            collector.add_error("KernelDied", "이 셀에서 커널이 종료되었습니다.")
        cell.outputs = collector.outputs
        return state

    def _collect(self, message: str, collector: OutputCollector, deadline: float) -> str:
        replied = False
        while time.monotonic() < deadline:
            try:
                got = self.client.get_iopub_msg(timeout=0.2)
            except queue.Empty:
                if not self.process.is_alive():
                    return "died"
                if replied:  # a flood may have cost us the message that says idle
                    return "done"
                replied = self._replied(message)
                continue
            except Exception:  # not signed, not JSON, not even a message: the student's code can send anything
                continue
            if _field(got, "parent_header", "msg_id") != message:
                continue
            if got.get("msg_type") == "status" and _field(got, "content", "execution_state") == "idle":
                return "done"
            collector.add(got.get("msg_type"), got.get("content"))
        return "timeout"

    def _replied(self, message: str) -> bool:
        for _ in range(100):  # a flood of replies must not keep us here
            try:
                if _field(self.client.get_shell_msg(timeout=0), "parent_header", "msg_id") == message:
                    return True
            except queue.Empty:
                return False
            except Exception:
                continue
        return False

    def _stop(self, message: str, collector: OutputCollector) -> None:
        self.process.interrupt()
        if self._collect(message, collector, time.monotonic() + self.limits.grace_seconds) != "done":
            self.alive = False


def _field(message: object, part: str, name: str) -> object:
    """``message[part][name]`` of a message that can be anything."""
    inner = message.get(part) if isinstance(message, dict) else None
    return inner.get(name) if isinstance(inner, dict) else None


@contextlib.contextmanager
def _kernel(limits: Limits) -> Iterator[_Kernel]:
    scratch = Path(tempfile.mkdtemp(prefix="course-kernel-"))
    process = None
    try:
        connection_file, client = connect(scratch)
        process = start_kernel_process(connection_file, scratch, _environment(scratch))
        kernel = _Kernel(process, client, limits)
        try:
            kernel.start()
        except (RuntimeError, TimeoutError) as error:
            raise ExecutionFault(f"the kernel did not start: {error}") from None
        yield kernel
    finally:
        if process is not None:
            process.stop()
            client.stop_channels()
        _remove(scratch)


def _remove(scratch: Path) -> None:
    try:
        shutil.rmtree(scratch, ignore_errors=True)
    except RecursionError:  # folders nested deeper than Python goes
        subprocess.run(["rm", "-rf", "--", str(scratch)], check=False)


def _environment(scratch: Path) -> dict[str, str]:
    """A bare environment: nothing of the instructor's, every place to write inside `scratch`."""
    import matplotlib

    fonts = scratch / "matplotlib"
    fonts.mkdir()
    for cache in Path(matplotlib.get_cachedir()).glob("fontlist-*.json"):  # else each kernel searches for fonts
        shutil.copy(cache, fonts)
    names = ("PATH", "LANG", "LC_ALL", "TZ", "LD_LIBRARY_PATH")
    kept = {name: os.environ[name] for name in names if name in os.environ}
    return (
        kept
        | WARM_ENVIRONMENT
        | {
            "HOME": str(scratch),
            "IPYTHONDIR": str(scratch / "ipython"),
            "JUPYTER_RUNTIME_DIR": str(scratch),
            "MPLCONFIGDIR": str(fonts),
            "TMPDIR": str(scratch),
        }
    )
