"""The keeper: stands between the warm server and one kernel, from its first moment until nothing of it is left.

Forked for each connection, it makes a scratch folder, forks the kernel (``kernel_child``) and has it confined, runs the
cells that it receives (``run_cells``), and answers with the outputs: a submission's messages are read in a process that
holds nothing of anybody else. Whatever happens (an error, whoever asked hangs up, its own alarm), it ends by killing
all that descends from it, however that detached itself, and by removing the scratch folder.

This module may touch: its connection, its children and the scratch folder.
"""

from __future__ import annotations

import contextlib
import ctypes
import dataclasses
import os
import select
import shutil
import signal
import socket
import threading
import time
from pathlib import Path

from course.kernel import kernel_child, landlock, privileges, usage
from course.kernel.execution import Breach
from course.kernel.kernel_child import Place
from course.kernel.limits import Limits
from course.kernel.pipes import Pipes, close_all, make_pipes
from course.kernel.processors import Share
from course.kernel.run_cells import KernelSilent, run_cells
from course.kernel.sandbox import Sandbox
from course.kernel.server_process import PLACES
from course.kernel.wire import Wire

MEMORY_MB = 300
"""What a keeper may take on top of what it begins with. All that is kept of a submission fits into half of it."""
_LOOKS_BETWEEN = 5  # a look at hidden files takes milliseconds: one a second is enough
_SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER, see prctl(2)


def keep(connection: socket.socket, place: Place) -> None:
    """A keeper's life; never returns."""
    code = 1
    wire = Wire(connection)
    try:
        become_subreaper()
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        request = wire.receive()
        if request is not None:
            code = _execute(wire, request, place)
    except Exception as error:  # ours, or whoever asked has hung up
        with contextlib.suppress(OSError):
            wire.send({"fault": f"the keeper of the kernel failed: {type(error).__name__}: {error}"})
    finally:
        with contextlib.suppress(Exception):
            kill_descendants()
        with contextlib.suppress(Exception):
            usage.remove(place.folder)
        os._exit(code)


def become_subreaper() -> None:
    """Let whatever descends from this process become its child when its parent ends."""
    ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)


def kill_descendants() -> None:
    """Kill what is left below this process until there is nothing: orphans become our children as their parents go."""
    children = Path(f"/proc/self/task/{os.getpid()}/children")  # may miss some while others end: so ask again
    while True:
        for pid in map(int, children.read_text().split()):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        try:
            if os.waitpid(-1, os.WNOHANG) == (0, 0):
                time.sleep(0.001)
        except ChildProcessError:
            return


def _execute(wire: Wire, request: dict, place: Place) -> int:
    sandbox = Sandbox(Limits(**request["limits"]), request["isolated"])
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(int(sandbox.limits.total_seconds) + 30)
    try:
        kernel, pipes = _start(place, sandbox, request["environment"])
    except OSError as error:
        wire.send({"fault": f"the kernel could not be started: {error}"})
        return 1
    _end_when_hung_up(wire, kernel)
    wire.send({"ready": True})
    cells = wire.receive()  # sent only now, so that the kernel has not inherited any of it
    if cells is None:
        return 1
    privileges.limit_growth(MEMORY_MB)
    try:
        results = run_cells(pipes, kernel, cells["cells"], sandbox.limits)
        answer = {"cells": results, "ended": kernel.ended_by_itself()}
    except KernelSilent as error:
        answer = {"fault": f"the kernel did not start: {error} {kernel.ended_by_itself()}".rstrip()}
    kernel.stop()
    kill_descendants()
    usage.remove(place.folder)
    wire.connection.settimeout(60)
    try:
        wire.send(answer)
    except MemoryError:  # as above: its own doing; the states of its cells remain
        for result in answer["cells"].values():
            result["outputs"] = []
        wire.send(answer)
    return 0


def _start(place: Place, sandbox: Sandbox, environment: dict) -> tuple[ForkedKernel, Pipes]:
    _make_scratch(place)
    separated = sandbox.isolated and place.namespaces
    if separated:
        privileges.enter_namespaces()
    user = place.user if sandbox.isolated else None
    place = dataclasses.replace(place, user=user)
    environment |= dict.fromkeys(PLACES, place.folder)
    count_threads = user is not None or (separated and os.geteuid() != 0)
    ours, theirs = make_pipes()
    with privileges.first_to_be_killed():
        if sandbox.isolated:  # the keeper, too: it reads what a stranger sends
            landlock.restrict(os.path.dirname(place.folder), more_readable=("/proc", "/usr/bin", "/bin"))
        pid = os.fork()
        if pid == 0:
            kernel_child.live(place, sandbox, environment, count_threads, theirs)
    close_all(theirs)
    return ForkedKernel(pid, place, sandbox.limits), ours


def _make_scratch(place: Place) -> None:
    folder = Path(place.folder)
    folder.mkdir(mode=0o700)
    if place.user is not None:
        shutil.chown(folder, place.user, place.user)


def _end_when_hung_up(wire: Wire, kernel: ForkedKernel) -> None:
    """End the kernel as soon as whoever asked is gone: what it would still give, nobody waits for."""

    def watch() -> None:
        poll = select.poll()
        poll.register(wire.connection, select.POLLRDHUP)
        poll.poll()
        kernel.kill()

    threading.Thread(target=watch, daemon=True).start()


class ForkedKernel:
    """The kernel's process, as its keeper sees it."""

    def __init__(self, pid: int, place: Place, limits: Limits) -> None:
        self.pid, self.folder, self.limits = pid, place.folder, limits
        self.waited = Share(pid, place.user).waited
        self.descriptor = os.pidfd_open(pid)
        self.status: int | None = None
        self.looks = 0
        self.killed = False

    def is_alive(self) -> bool:
        """Whether a thread of it still runs."""
        return not select.select([self.descriptor], [], [], 0)[0]

    def interrupt(self) -> None:
        """Interrupt what it does."""
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self.descriptor, signal.SIGINT)

    def kill(self) -> None:
        """Kill it, as our doing."""
        self.killed = True
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self.descriptor, signal.SIGKILL)

    def breach(self) -> Breach | None:
        """What it has to be stopped for, if anything."""
        size, files = usage.of_folder(self.folder, self.limits.files)
        if files > self.limits.files:
            return Breach.FILES
        most = 1.1e6 * self.limits.disk_mb  # one file ends at the bound itself, with an error that can be read
        self.looks += 1
        if self.looks % _LOOKS_BETWEEN == 0:  # what it holds in files that no folder lists any more
            size += usage.held_open(self.pid)
            size += 1e6 * self.limits.disk_mb * usage.held_mapped(self.pid, self.folder)  # each as large as it may be
        if size > most or usage.written(self.pid) > 3 * most:
            return Breach.DISK
        if usage.status(self.pid, "State") == "Z" and self.is_alive():  # other threads go on, where nothing can be seen
            return Breach.MAIN_THREAD_ENDED
        if int(usage.status(self.pid, "Threads") or 0) > self.limits.most_threads:
            return Breach.THREADS
        return None

    def ended_by_itself(self) -> str:
        """``""`` while it runs; else ``exit N`` or ``signal N``, where that was not our doing."""
        if self.is_alive() or self.killed:
            return ""
        self.stop()
        code = os.waitstatus_to_exitcode(self.status or 0)
        return f"signal {-code}" if code < 0 else f"exit {code}"

    def stop(self) -> None:
        """Kill it and wait for its end."""
        if self.status is None:
            self.kill()
            _, self.status = os.waitpid(self.pid, 0)
