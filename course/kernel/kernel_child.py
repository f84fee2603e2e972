"""Becoming a kernel: what a process forked from the warm server does before the first line of a student's code.

It forgets what the server was, takes its limits, becomes another user, is restricted by Landlock, makes the Jupyter
kernel with its sockets, and is then held by seccomp. Only after that the kernel begins to listen.

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
from course.kernel.sandbox import Sandbox
from course.words.kernel import NO_PROGRAMS


@dataclass(frozen=True)
class Place:
    """What the server gives a keeper, and a keeper its kernel.

    Attributes:
        folder: the scratch folder, which the keeper makes; there lies connection.json with the sockets and the key.
        user: whom the kernel becomes; None to stay who one is.
        keep_reading: see `privileges.become`.
        namespaces: whether this host gives new ones.
    """

    folder: str
    user: int | None = None
    keep_reading: bool = False
    namespaces: bool = False


def live(place: Place, sandbox: Sandbox, environment: dict[str, str], count_threads: bool, tell: int) -> None:
    """Become the kernel at `place`, held by `sandbox`; never returns.

    Arguments:
        environment: all of its environment.
        count_threads: see `privileges.limit_resources`.
        tell: the descriptor that ``ready`` is written to, or what went wrong.
    """
    code, told = 1, False
    try:
        _forget(place.folder, environment, tell)
        _be_held(place, sandbox, count_threads)
        application = _kernel_application()
        if sandbox.isolated:
            older = seccomp.truncation_rules() if landlock.version() < 3 else []
            seccomp.install([*seccomp.kernel_rules(os.getpid()), *older])
            _refuse_programs_kindly(application.shell)
        os.write(tell, b"ready")
        os.close(tell)
        told = True  # the number of that descriptor may from now on be another's
        application.start()
        code = 0
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 1
    except BaseException as error:
        if not told:
            with contextlib.suppress(OSError):  # it may have been told already that the kernel is ready
                os.write(tell, f"{type(error).__name__}: {error}".encode("utf-8", "replace")[:4000])
    finally:
        os._exit(code)


def _forget(folder: str, environment: dict[str, str], tell: int) -> None:
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
        if descriptor > 2 and descriptor != tell:
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
    """Limits, another user and the files; system calls come later, when the sockets are there."""
    if sandbox.isolated and place.user is not None:
        privileges.become(place.user, keep_reading=place.keep_reading)
    elif sandbox.isolated:
        privileges.give_up_capabilities()
    privileges.limit_resources(sandbox.limits, count_threads=count_threads)
    privileges.die_with_parent()
    if sandbox.isolated:
        landlock.restrict(place.folder)


def _kernel_application():
    from ipykernel.kernelapp import IPKernelApp
    from traitlets.config import Config

    config = Config()
    config.HistoryManager.enabled = False  # a database that nobody will read
    config.InteractiveShellApp.ignore_cwd = True  # a file of a submission shadows no library
    config.InteractiveShellApp.exec_PYTHONSTARTUP = False
    config.IPythonKernel._execute_sleep = 0.0
    application = IPKernelApp.instance(config=config)
    application.initialize(sys.argv[1:])
    return application


def _refuse_programs_kindly(shell) -> None:
    """A line like ``!pip install`` says that it does nothing here, instead of ending its cell with an error."""

    def refuse(command: str, *_: object, **__: object) -> None:
        print(NO_PROGRAMS.format(command=command))

    shell.system = shell.getoutput = refuse
