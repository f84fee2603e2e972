"""Which layers of isolation this host gives; `course doctor` shows them, and grading asks for the required ones.

This module may touch: a process that it forks, which tries a layer and ends.
"""

import os
import platform
import signal
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from course.errors import IsolationMissing
from course.kernel import landlock, seccomp
from course.kernel.limits import Limits
from course.kernel.sandbox import Sandbox
from course.language import _


@dataclass(frozen=True)
class Layer:
    """One layer.

    Attributes:
        name: its name.
        held: whether this host gives it.
        text: what it does here, or what is missing and what to do.
    """

    name: str
    held: bool
    text: str


def required_layers() -> Iterator[Layer]:
    """The layers without which a submission is not isolated."""
    version = landlock.version()
    more = "" if version >= 6 else _("; Linux 6.12 would also keep signals in, which seccomp does here")
    yield _layer(
        "Landlock",
        version > 0,
        _("version {version}: submissions are kept out of your files", version=version) + more,
        _(
            "none: submissions could read your files; use Linux 5.13 or newer; in a container, let it use the "
            "landlock_* system calls; lsm=landlock at boot"
        ),
    )
    yield _layer(
        "seccomp",
        seccomp.available(),
        _("no programs, no sockets, no signals to others, no shared memory"),
        _(
            "none ({machine}): submissions could use the network; use Linux on x86-64 or ARM64, with "
            "CONFIG_SECCOMP_FILTER",
            machine=platform.machine(),
        ),
    )
    yield _layer(
        "pidfd",
        hasattr(os, "pidfd_open") and hasattr(signal, "pidfd_send_signal"),
        _("the end of a submission's process is seen at once, and no other process is hit"),
        _("none: no kernel could be watched; use a Python built for Linux 5.3 or newer"),
    )
    if sys.platform.startswith("linux"):
        yield _user()


def further_layers() -> Iterator[Layer]:
    """The layers that are good to have."""
    if sys.platform.startswith("linux"):
        import resource

        from course.kernel import privileges

        yield _layer(
            "namespaces",
            privileges.namespaces_open(),
            _("submissions see no network interface; their threads are counted apart"),
            _("closed here; not needed: a second wall behind seccomp. Allow unprivileged user namespaces to have it"),
        )
        hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
        text = _("memory, CPU time, threads, files and descriptors of each submission are limited")
        if hard != resource.RLIM_INFINITY:
            text += _("; this shell allows {most} MB of data at most (ulimit -d)", most=hard // 1_000_000)
        yield Layer("limits", True, text)


def require_isolation() -> None:
    """Make sure that this host can keep a submission from the instructor's files and from the network.

    Raises:
        IsolationMissing: it cannot; the message says what is missing.
    """
    missing = [f"{layer.name} ({layer.text})" for layer in required_layers() if not layer.held]
    if missing:
        raise IsolationMissing(
            "this machine cannot isolate submissions: it lacks {missing}; grade on another machine (see: "
            "course doctor), or give --no-isolation to run students' code with all that you may do",
            missing=_(" and ").join(missing),
        )


def sandbox_of_ours(limits: Limits) -> Sandbox:
    """The sandbox of our own code, isolated where this host can do it.

    Our code needs no isolation; but what it does there is what a submission's answers are compared with.
    """
    return Sandbox(limits, isolated=all(layer.held for layer in required_layers()))


def _layer(name: str, held: bool, given: str, lacking: str) -> Layer:
    return Layer(name, held, given if held else lacking)


def _user() -> Layer:
    from course.kernel import privileges

    if os.geteuid() != 0:
        return Layer("user", True, _("you are not root, and submissions run as you, inside the other layers"))
    if not privileges.can_drop_root():
        return Layer("user", False, _("root cannot be dropped here (no CAP_SETUID); run as an ordinary user instead"))
    users = {"first": privileges.FIRST_USER, "last": privileges.FIRST_USER + privileges.USERS - 1}
    text = _("root is dropped: each submission runs as a user of its own ({first} to {last})", **users)
    return Layer("user", True, text)
