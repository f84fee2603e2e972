"""Which layers of isolation this host gives, found by trying each in a process of its own.

This module may touch: a process that it forks, which tries the layers and ends.
"""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from course.kernel import landlock, seccomp


@dataclass(frozen=True)
class Layer:
    """One layer.

    Attributes:
        name: its name.
        held: whether this host gives it.
        required: whether grading is refused without it.
        text: what it does here, or what is missing and what to do.
    """

    name: str
    held: bool
    required: bool
    text: str


def layers() -> Iterator[Layer]:
    """All layers, the required ones first."""
    yield _landlock()
    yield _seccomp()
    if not sys.platform.startswith("linux"):
        return
    yield _user()
    yield _namespaces()
    yield _memory()


def _landlock() -> Layer:
    version = landlock.version()
    if not version:
        remedy = "use Linux 5.13 or newer; in a container, let it use the landlock_* system calls; lsm=landlock at boot"
        return Layer("Landlock", False, True, f"none: submissions could read your files; {remedy}")
    more = "" if version >= 6 else "; Linux 6.12 would also keep signals in, which seccomp does here"
    return Layer("Landlock", True, True, f"version {version}: submissions are kept out of your files{more}")


def _seccomp() -> Layer:
    if not seccomp.available():
        remedy = "use Linux on x86-64 or ARM64, with CONFIG_SECCOMP_FILTER"
        text = f"none ({platform.machine()}): submissions could use the network; {remedy}"
        return Layer("seccomp", False, True, text)
    return Layer("seccomp", True, True, "no programs, no sockets, no signals to others, no shared memory")


def _user() -> Layer:
    from course.kernel import privileges

    if os.geteuid() != 0:
        return Layer("user", True, False, "you are not root, and submissions run as you, inside the other layers")

    if privileges.succeeds(lambda: privileges.become(privileges.FIRST_USER, keep_reading=False)):
        users = f"{privileges.FIRST_USER} to {privileges.FIRST_USER + privileges.USERS - 1}"
        return Layer("user", True, False, f"root is dropped: each submission runs as a user of its own ({users})")
    return Layer("user", False, True, "root cannot be dropped here (no CAP_SETUID); run as an ordinary user instead")


def _namespaces() -> Layer:
    from course.kernel.privileges import namespaces_open

    if namespaces_open():
        return Layer("namespaces", True, False, "submissions see no network interface; their threads are counted apart")
    text = "closed here; not needed: a second wall behind seccomp. Allow unprivileged user namespaces to have it"
    return Layer("namespaces", False, False, text)


def _memory() -> Layer:
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    text = "memory, CPU time, threads, files and descriptors of each submission are limited"
    if hard != resource.RLIM_INFINITY:
        text += f"; this shell allows {hard // 1_000_000} MB of data at most (ulimit -d)"
    return Layer("limits", True, False, text)
