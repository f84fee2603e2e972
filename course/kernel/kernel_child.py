"""Becoming a kernel: what a process forked from the warm server does before the first line of a student's code.

It forgets what the server was, takes its limits, becomes another user, is restricted by Landlock, and is then held by
seccomp. Only after that it runs cells.

This module may touch: its own process.
"""

import contextlib
import os
import random
import signal
import sys
import tempfile
from dataclasses import dataclass

from course.kernel import landlock, privileges, seccomp
from course.kernel.cell_shell import make_shell, serve
from course.kernel.manners import teach_manners
from course.kernel.pipes import Pipes, write_record
from course.kernel.sandbox import Sandbox


@dataclass(frozen=True)
class Place:
    """What the server gives a keeper, and a keeper its kernel.

    Attributes:
        folder: the scratch folder, which the keeper makes.
        user: whom the kernel becomes; None to stay who one is.
        keep_reading: see `privileges.become`.
        namespaces: whether this host gives new ones.
    """

    folder: str
    user: int | None = None
    keep_reading: bool = False
    namespaces: bool = False


def live(place: Place, sandbox: Sandbox, environment: dict[str, str], count_threads: bool, pipes: Pipes) -> None:
    """Become the kernel at `place`, held by `sandbox`; never returns. What goes wrong at first is sent as an error.

    Arguments:
        environment: all of its environment.
        count_threads: see `privileges.limit_resources`.
        pipes: the kernel's side.
    """
    code = 1
    try:
        _forget(place.folder, environment, set(vars(pipes).values()))
        _be_held(place, sandbox, count_threads)
        shell = make_shell()
        if sandbox.isolated:
            older = seccomp.truncation_rules() if landlock.version() < 3 else []
            seccomp.install([*seccomp.kernel_rules(os.getpid()), *older])
            teach_manners(shell)
        serve(shell, pipes)
        code = 0
    except BaseException as error:
        with contextlib.suppress(OSError):
            write_record(pipes.outputs, "error", {"evalue": repr(error)})
    finally:
        os._exit(code)


def _forget(folder: str, environment: dict[str, str], kept: set[int]) -> None:
    """Undo what the server had set up for itself or fixed for all kernels alike."""
    import numpy as np

    os.setsid()
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    for descriptor in map(int, os.listdir("/proc/self/fd")):
        if descriptor > 2 and descriptor not in kept:
            with contextlib.suppress(OSError):  # that of the listing itself
                os.close(descriptor)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(0)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    tempfile.tempdir = None
    random.seed()
    np.random.seed()
    sys.argv = ["ipykernel_launcher.py", "-f", f"{folder}/connection.json"]
    sys.path[:] = [entry for entry in sys.path if entry]


def _be_held(place: Place, sandbox: Sandbox, count_threads: bool) -> None:
    """Limits, another user and the files; system calls come last."""
    if sandbox.isolated and place.user is not None:
        privileges.become(place.user, keep_reading=place.keep_reading)
    elif sandbox.isolated:
        privileges.give_up_capabilities()
    privileges.limit_resources(sandbox.limits, count_threads=count_threads)
    privileges.die_with_parent()
    if sandbox.isolated:
        landlock.restrict(place.folder)
