"""Running one command and measuring what it and everything that it starts costs.

* Wall time: from just before the start to the end of the command.
* CPU: user and system time of the whole tree, by ``getrusage(RUSAGE_CHILDREN)``, which counts every descendant that
  was waited for. This process is a subreaper: what a command leaves behind becomes its child and is waited for, too.
  A second sum, of what was last seen of each process in ``/proc/PID/stat``, tells when the first lacks something.
* Memory: what the tree holds, a page that several of its processes share counted once, looked at every 0.1 s; the peak
  is the largest sum seen. See `proc.held_bytes`. A look costs a millisecond or two for each process that holds
  TensorFlow; where looks are dearer, they become rarer, so that they take at most a twentieth of one core.
* Others: how many cores other programs took meanwhile, by ``/proc/stat``. Where that is much, figures are worth little.

This module may touch: the processes that it starts. It reads ``/proc``. Linux only.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from proc import Process, Tree, busy_seconds, held_bytes, in_bytes, read_fields

_SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER, see prctl(2)
LOOK_SECONDS = 0.1
WATCH_SECONDS = 0.05
LOOKING_SHARE = 0.05
"""How much of one core the looking may take."""
QUIET_CORES = 0.1
"""How much other programs may take."""


@dataclass(frozen=True)
class Run:
    """What one command cost.

    Attributes:
        status: its exit code.
        output: the end of what it printed.
        wall: seconds.
        waited_cpu: CPU seconds of all descendants that were waited for.
        seen_cpu: CPU seconds that were seen in ``/proc``: less than there were, but of all descendants.
        peak: bytes of the whole tree at most; 0 where nobody looked.
        own_peak: bytes of the command's own process at most (``VmHWM``).
        unread: whether some process did not let itself be looked at; then its resident set counts whole.
        kernels: how many ran at most.
        first: seconds until the thing that was waited for was there; None if it never was.
        looking: share of one core that the looking took.
        others: cores that programs outside of the tree took on average.
        left: processes that were still there when the command had ended.
    """

    status: int
    output: str
    wall: float
    waited_cpu: float
    seen_cpu: float
    peak: int
    own_peak: int
    unread: bool
    kernels: int
    first: float | None
    looking: float
    others: float
    left: int

    @property
    def cpu(self) -> float:
        """CPU seconds of the whole tree, as far as they are known."""
        return max(self.waited_cpu, self.seen_cpu)

    @property
    def disturbed(self) -> bool:
        """Whether other programs took more than a little of the machine meanwhile."""
        return self.others > QUIET_CORES

    @property
    def lost_cpu(self) -> bool:
        """Whether part of the tree was not waited for, so that `cpu` is too little."""
        return self.seen_cpu > 1.02 * self.waited_cpu


def run(
    command: Sequence[str],
    folder: Path,
    environment: dict[str, str],
    *,
    is_kernel: Callable[[Process, dict[int, Process]], bool] = lambda process, tree: False,
    until: Callable[[], bool] | None = None,
    memory: bool = True,
) -> Run:
    """Run `command` in `folder` and measure it.

    Arguments:
        is_kernel: tells kernels among the processes of the tree (the second argument, by pid).
        until: what is waited for, asked every 0.05 s; see `Run.first`.
        memory: whether to look at the memory of the whole tree; else only at that of the command's own process.
    """
    ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)
    with tempfile.TemporaryFile() as output:
        before, start = _children_cpu(), time.monotonic()
        others = busy_seconds() - time.process_time()
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT
        )
        looker = _Looker(process.pid, is_kernel, memory)
        watcher = _Watcher(until, start)
        status = process.wait()
        wall = time.monotonic() - start
        others = busy_seconds() - time.process_time() - others
        looker.end()
        first = watcher.end()
        left = _reap()
        cpu = _children_cpu() - before
        output.seek(max(0, output.seek(0, os.SEEK_END) - 20_000))
        told = output.read().decode("utf-8", "replace")
    return Run(
        status,
        told,
        wall,
        cpu,
        looker.seen_cpu,
        looker.peak,
        looker.own_peak,
        looker.unread,
        looker.kernels,
        first,
        looker.spent / wall,
        max(0.0, others - max(cpu, looker.seen_cpu)) / wall,
        left,
    )


def _children_cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _reap(seconds: float = 5.0) -> int:
    """Wait for what the command left behind; how many there were when it ended."""
    left, end = len(Tree().look()), time.monotonic() + seconds
    with contextlib.suppress(ChildProcessError):
        while time.monotonic() < end:
            if os.waitpid(-1, os.WNOHANG)[0] == 0:
                time.sleep(0.05)
    return left


class _Looker(threading.Thread):
    """Looks at the tree again and again until it is told to end."""

    def __init__(self, pid: int, is_kernel: Callable[[Process, dict[int, Process]], bool], memory: bool) -> None:
        super().__init__(daemon=True)
        self.pid, self._is_kernel, self._memory = pid, is_kernel, memory
        self.peak = self.own_peak = self.kernels = 0
        self.unread = False
        self.spent = 0.0
        self._cpu: dict[tuple[int, int], float] = {}
        self._tree, self._over = Tree(), threading.Event()
        self.start()

    @property
    def seen_cpu(self) -> float:
        return sum(self._cpu.values())

    def run(self) -> None:
        while not self._over.is_set():
            begin = time.thread_time()
            self._look()
            cost = time.thread_time() - begin
            self.spent += cost
            self._over.wait(max(LOOK_SECONDS, cost / LOOKING_SHARE))

    def end(self) -> None:
        self._over.set()
        self.join()

    def _look(self) -> None:
        tree = self._tree.look()
        self._cpu.update({(process.pid, process.started): process.cpu for process in tree.values()})
        self.own_peak = max(self.own_peak, in_bytes(read_fields(f"/proc/{self.pid}/status"), "VmHWM"))
        self.kernels = max(self.kernels, sum(self._is_kernel(process, tree) for process in tree.values()))
        if self._memory:
            held, unread = held_bytes(tree)
            self.peak, self.unread = max(self.peak, held), self.unread or unread


class _Watcher(threading.Thread):
    """Notes when something is there."""

    def __init__(self, until: Callable[[], bool] | None, start: float) -> None:
        super().__init__(daemon=True)
        self._until, self._begin = until, start
        self._first: float | None = None
        self._over = threading.Event()
        self.start()

    def run(self) -> None:
        while self._until is not None and self._first is None:
            stopping = self._over.is_set()
            if self._until():
                self._first = time.monotonic() - self._begin
            elif stopping:
                return
            self._over.wait(WATCH_SECONDS)

    def end(self) -> float | None:
        self._over.set()
        self.join()
        return self._first
