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
class Plan:
    """What kernel to become.

    Attributes:
        folder: where it works; there lies connection.json with its sockets and key.
        environment: all of its environment.
        sandbox: what it is held by.
        user: whom to become; None to stay who one is.
        keep_reading, count_threads: see `course.kernel.privileges`.
    """

    folder: str
    environment: dict[str, str]
    sandbox: Sandbox
    user: int | None
    keep_reading: bool
    count_threads: bool


def live(plan: Plan, tell: int) -> None:
    """Become the kernel of `plan`; writes ``ready`` or what went wrong to the descriptor `tell`. Never returns."""
    code, told = 1, False
    try:
        _forget(plan, tell)
        _be_held(plan)
        application = _kernel_application(plan)
        if plan.sandbox.isolated:
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


def _forget(plan: Plan, tell: int) -> None:
    """Undo what the server had set up for itself or fixed for all kernels alike."""
    import numpy as np

    os.setsid()
    os.chdir(plan.folder)
    os.environ.clear()
    os.environ.update(plan.environment)
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
    sys.argv = ["ipykernel_launcher.py", "-f", f"{plan.folder}/connection.json"]
    sys.path[:] = [entry for entry in sys.path if entry]


def _be_held(plan: Plan) -> None:
    """Limits, another user and the files; system calls come later, when the sockets are there."""
    if plan.sandbox.isolated and plan.user is not None:
        privileges.become(plan.user, keep_reading=plan.keep_reading)
    elif plan.sandbox.isolated:
        privileges.give_up_capabilities()
    privileges.limit_resources(plan.sandbox.limits, count_threads=plan.count_threads)
    privileges.die_with_parent()
    if plan.sandbox.isolated:
        landlock.restrict(plan.folder)


def _kernel_application(plan: Plan):
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
