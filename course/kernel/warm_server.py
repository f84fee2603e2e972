"""The warm server: a process that has imported TensorFlow, and forks a kernel of itself whenever it is asked to.

Importing costs seconds of CPU, forking milliseconds. The server is started afresh (not forked from the grader), so that
its children inherit no key, no gradebook and no submission. TensorFlow is imported but never used here: its threads
would not survive a fork. One connection is one kernel, kept by a *keeper* that is forked for it and speaks with whoever
connected; the server itself reads nothing of what is sent. It ends when its standard input does, that is, with the
grader: then it kills its keepers with all that descends from them, and removes the folder of their scratch folders.

This module may touch: its folder and its own children.
"""

import contextlib
import gc
import importlib
import os
import select
import signal
import socket
import sys
import threading

from IPython.core.interactiveshell import InteractiveShell

from course.kernel import landlock, privileges, seccomp, usage
from course.kernel.cell_shell import make_shell
from course.kernel.keeper import become_subreaper, keep, kill_descendants
from course.kernel.kernel_child import Place
from course.kernel.no_display import stand_in_for_windows

NEEDED = (
    *("course.notebook.check", "course.notebook.axes", "course.kernel.no_display"),  # the first imports TensorFlow
    *("IPython.core.debugger", "IPython.core.oinspect", "IPython.core.completerlib"),
    *("numpy.random", "pydoc", "unittest", "http.client"),
    *("matplotlib.pyplot", "matplotlib.backends.backend_agg"),
)


def main(folder: str) -> None:
    """Listen at the Unix socket ``socket`` in `folder` until standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the grader, which then hangs up
    os.environ["IPYTHONDIR"] = folder
    shell = make_shell()  # first: TensorFlow logs in another way where there is none
    usage.remove(os.path.join(folder, "profile_default"))
    import_what_notebooks_need()
    stand_in_for_windows()
    _show_an_error(shell)
    gc.collect()
    gc.freeze()  # a collection in a kernel need not touch, and so copy, what all of them share
    become_subreaper()
    listener = socket.socket(socket.AF_UNIX)
    os.umask(0o077)
    listener.bind(os.path.join(folder, "socket"))
    listener.listen(256)
    os.umask(0o022)
    os.chmod(folder, 0o711)  # kernels that are another user have to get to their scratch folders
    print("ready", flush=True)
    try:
        _Server(folder, listener).serve()
    finally:
        listener.close()
        kill_descendants()
        usage.remove(folder)


def import_what_notebooks_need() -> None:
    """All that a kernel would otherwise import by itself; without using TensorFlow."""
    for name in NEEDED:
        importlib.import_module(name)
    others = [thread for thread in threading.enumerate() if thread is not threading.main_thread()]
    assert not others, f"a fork would lose these threads: {others}"


def _show_an_error(shell: InteractiveShell) -> None:
    """Make the traceback of an error, for nobody: of a tape that is used up, as most notebooks have one.

    The first in a process looks at all modules and styles that there are, and parses the files that it passed: 0.15 s.
    """
    import tensorflow as tf

    try:
        tf.GradientTape().gradient(None, None)
    except RuntimeError:
        shell.InteractiveTB.structured_traceback(*sys.exc_info())


class _Server:
    def __init__(self, folder: str, listener: socket.socket) -> None:
        self.folder, self.listener = folder, listener
        self.root = os.geteuid() == 0
        readable = landlock.readable_folders()  # found once, for all kernels, as are the numbers of system calls
        seccomp.available()
        self.keep_reading = self.root and privileges.out_of_reach((*readable, os.path.dirname(folder)))
        self.namespaces = privileges.namespaces_open()
        self.places: dict[int, Place] = {}
        self.count = 0
        self.woken, wake = os.pipe()
        os.set_blocking(wake, False)
        os.set_blocking(self.woken, False)
        signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)

    def serve(self) -> None:
        while True:
            readable, _, _ = select.select([self.listener, self.woken, sys.stdin], [], [])
            if self.woken in readable:
                self._reap()
            if sys.stdin in readable:
                return
            if self.listener in readable:
                # no process, memory or user to be had: who asked sees the connection end, and asks again
                with contextlib.suppress(OSError, StopIteration):
                    self._accept()

    def _accept(self) -> None:
        connection, _ = self.listener.accept()
        with connection:
            place = self._place()
            pid = os.fork()
            if pid == 0:
                signal.set_wakeup_fd(-1)
                self.listener.close()
                keep(connection, place)
        self.places[pid] = place

    def _place(self) -> Place:
        self.count += 1
        used = {place.user for place in self.places.values()}
        users = (privileges.FIRST_USER + (os.getpid() + n) % privileges.USERS for n in range(privileges.USERS))
        user = next(user for user in users if user not in used and privileges.is_free(user)) if self.root else None
        return Place(os.path.join(self.folder, f"k{self.count}"), user, self.keep_reading, self.namespaces)

    def _reap(self) -> None:
        with contextlib.suppress(BlockingIOError):
            os.read(self.woken, 4096)
        while True:
            try:
                pid, _ = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                return
            place = self.places.pop(pid, None)
            if place is not None and os.path.exists(place.folder):  # the keeper was killed
                usage.remove(place.folder)


if __name__ == "__main__":
    main(sys.argv[1])
