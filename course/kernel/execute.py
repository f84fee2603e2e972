"""Executing a rebuilt notebook, on whatever machine has this package; the notebook that is handed in is not changed.

It knows no key, no gradebook and no other student. Each notebook gets a kernel of its own in an empty scratch folder,
forked from the warm server and kept by a process of its own, or started by itself where there is no fork. Two kinds of
failure are never mixed: what the student's code did stands in the cells; `ExecutionFault` is ours.

This module may touch: the warm server, or a kernel and a scratch folder of its own.
"""

import dataclasses
import signal
import subprocess
import sys
import tempfile
from types import SimpleNamespace
from typing import Any

from nbformat import NotebookNode

from course.errors import ExecutionFault
from course.kernel.execution import Execution, completed
from course.kernel.layers import require_isolation
from course.kernel.limits import Limits
from course.kernel.pipes import close_all, make_pipes
from course.kernel.run_cells import KernelSilent, run_cells
from course.kernel.sandbox import DEFAULT_SANDBOX, Sandbox
from course.kernel.server_process import PLACES, WARM_ENVIRONMENT, connect, kept_environment
from course.kernel.wire import Wire


def execute(notebook: NotebookNode, sandbox: Sandbox = DEFAULT_SANDBOX, first_student_cell: int = 0) -> Execution:
    """Run all code cells of `notebook` in a fresh kernel.

    Arguments:
        notebook: the notebook; its kernel name is not used.
        sandbox: what the kernel is held by.
        first_student_cell: a kernel that does not get through the cells before this one failed by our fault.

    Raises:
        ExecutionFault: the kernel did not start, or did not get through our own cells.
        IsolationMissing: this host cannot isolate it.
    """
    return completed(notebook, answer_of(notebook, sandbox), first_student_cell)


def answer_of(notebook: NotebookNode, sandbox: Sandbox) -> dict:
    """What became of the code cells of `notebook`, as the data of which ``execution`` makes an `Execution`.

    Raises:
        ExecutionFault: the kernel did not start.
        IsolationMissing: this host cannot isolate it.
    """
    if sandbox.isolated:
        require_isolation()
    cells = [_payload(cell) for cell in notebook.cells if cell.cell_type == "code"]
    wire = connect(timeout=sandbox.limits.total_seconds + 60)
    if wire is None and sandbox.isolated:
        raise ExecutionFault("the warm server does not start, and a kernel that it did not fork cannot be isolated")
    return _execute_warm(wire, cells, sandbox) if wire else _execute_cold(cells, sandbox.limits)


def _payload(cell: NotebookNode) -> dict[str, Any]:
    hidden = cell.id.startswith("hidden_")  # else any later cell could print the hidden tests from In
    return {"id": cell.id, "source": cell.source, "remembered": not hidden}


def _execute_warm(wire: Wire, cells: list[dict], sandbox: Sandbox) -> dict:
    environment = kept_environment() | WARM_ENVIRONMENT
    try:
        wire.send({**dataclasses.asdict(sandbox), "environment": environment})
        answer = wire.receive()
        if answer is not None and "ready" in answer:
            wire.send({"cells": cells})
            answer = wire.receive()
    except (OSError, ValueError) as error:
        raise ExecutionFault(f"the process that kept the kernel was lost: {error}") from None
    finally:
        wire.close()
    if answer is None:
        raise ExecutionFault("the process that kept the kernel ended without an answer")
    if "fault" in answer:
        raise ExecutionFault(answer["fault"])
    return answer


def _execute_cold(cells: list[dict], limits: Limits) -> dict:
    """In a kernel started by itself, for macOS, where TensorFlow does not survive a fork."""
    ours, theirs = make_pipes()
    ends = list(vars(theirs).values())
    with tempfile.TemporaryDirectory(prefix="course-kernel-", ignore_cleanup_errors=True) as folder:
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "course.kernel.cell_shell", *map(str, ends)],
            env=kept_environment() | WARM_ENVIRONMENT | dict.fromkeys(PLACES, folder),
            cwd=folder,
            pass_fds=ends,
            start_new_session=True,  # Ctrl-C is for the grader
            **dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.DEVNULL),
        )
        close_all(theirs)
        kernel = SimpleNamespace(is_alive=lambda: process.poll() is None, breach=lambda: None, waited=lambda: 0.0)
        kernel.interrupt = lambda: process.send_signal(signal.SIGINT)
        try:
            return {"cells": run_cells(ours, kernel, cells, limits), "ended": ""}
        except KernelSilent as error:
            raise ExecutionFault(f"the kernel did not start: {error}") from None
        finally:
            process.kill()
            process.wait()
            close_all(ours)
