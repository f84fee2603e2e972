"""The warm server: a process that has imported TensorFlow, and forks a kernel of itself whenever it is asked to.

Importing costs seconds of CPU, forking milliseconds. The server is started afresh (not forked from the grader), so that
its children inherit no key, no gradebook and no submission. TensorFlow is imported but never used here: its threads
would not survive a fork.

For each kernel the server forks a *keeper*, which forks the kernel and stays: whatever the kernel starts, however it
detaches itself, becomes a child of the keeper when its parent ends (``PR_SET_CHILD_SUBREAPER``). When the kernel has
ended, or the grader hangs up, the keeper kills all of that and tells the exit code.

One connection is one kernel. The grader sends one line of JSON: ``{"connection_file", "folder", "environment"}``; the
keeper answers ``{"pid"}``, and at the end ``{"exit"}``. The server ends when its standard input does.

Each kernel is confined (`course.kernel.confine`) before the first line of a student's code runs in it.

This module may touch: its sockets and its own children.
"""

from __future__ import annotations

import ctypes
import json
import os
import select
import signal
import socket
import sys
import tempfile
import threading
from pathlib import Path

_SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER, see prctl(2)


def main(address: str) -> None:
    """Listen at the Unix socket `address` until standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the grader, which then hangs up
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # keepers are not waited for
    _import_what_notebooks_need()
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(address)
    listener.listen(64)
    print("ready", flush=True)
    while True:
        readable, _, _ = select.select([listener, sys.stdin], [], [])
        if sys.stdin in readable:
            return
        connection, _ = listener.accept()
        if os.fork() == 0:
            listener.close()
            _keep(connection)
        connection.close()


def _import_what_notebooks_need() -> None:

    import course.notebook.axes
    import course.notebook.check  # noqa: F401  (imports TensorFlow)

    others = [thread for thread in threading.enumerate() if thread is not threading.main_thread()]
    assert not others, f"a fork would lose these threads: {others}"


def _keep(connection: socket.socket) -> None:
    """The keeper's life; never returns."""
    code = 1
    try:
        ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)
        woken, wake = os.pipe()
        os.set_blocking(wake, False)
        signal.set_wakeup_fd(wake)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        request = json.loads(connection.makefile().readline())
        kernel = os.fork()
        if kernel == 0:
            _be_kernel(request)
        connection.sendall(json.dumps({"pid": kernel}).encode() + b"\n")
        code = _watch(kernel, connection, woken)
        _kill_descendants()
        connection.sendall(json.dumps({"exit": code}).encode() + b"\n")
    except OSError:
        _kill_descendants()
    finally:
        os._exit(0)


def _watch(kernel: int, connection: socket.socket, woken: int) -> int:
    """Wait until the kernel has ended or the grader hangs up (then the kernel is killed); the exit code."""
    while True:
        readable, _, _ = select.select([connection, woken], [], [])
        if connection in readable and not connection.recv(1):
            os.kill(kernel, signal.SIGKILL)
            os.waitpid(kernel, 0)
            return -signal.SIGKILL
        if woken in readable:
            os.read(woken, 1024)
        while True:
            try:
                pid, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return 0
            if pid == kernel:
                return os.waitstatus_to_exitcode(status)
            if pid == 0:
                break


def _kill_descendants() -> None:
    """Kill what is left below this process until there is nothing: orphans become our children as their parents go."""
    while True:
        children = [int(pid) for pid in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()]
        if not children:
            return
        for pid in children:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)


def _be_kernel(request: dict) -> None:
    """Become a Jupyter kernel as if started afresh; never returns."""
    code = 1
    try:
        os.setsid()
        os.chdir(request["folder"])
        os.environ.clear()
        os.environ.update(request["environment"])
        nowhere = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(nowhere, descriptor)
        os.closerange(3, 4096)
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        _forget(request)
        from course.kernel.confine import confine

        confine(request["folder"])
        from ipykernel.kernelapp import IPKernelApp

        IPKernelApp.launch_instance(["-f", request["connection_file"]])
        code = 0
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 1
    finally:
        os._exit(code)


def _forget(request: dict) -> None:
    """Undo what the import has fixed for all kernels alike."""
    import numpy as np

    np.random.seed()
    tempfile.tempdir = None
    sys.argv = ["ipykernel_launcher.py", "-f", request["connection_file"]]
    sys.path[:] = [entry for entry in sys.path if entry]


if __name__ == "__main__":
    main(sys.argv[1])
