"""Who a kernel is, what it may use up, and what of the system it sees: user, capabilities, rlimits, namespaces. Linux.

As root a kernel becomes a user that nothing else on the machine belongs to, one of its own for each kernel that runs.
Namespaces are a second wall behind Landlock and seccomp: where the host gives them, a kernel sees no network interface
and no System V object, and its threads are counted by themselves.

This module may touch: the identity, limits and namespaces of its own process, and the niceness of a kernel.
"""

import contextlib
import ctypes
import functools
import grp
import os
import pwd
import resource
import struct
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from course.kernel import usage
from course.kernel.limits import Limits

FIRST_USER = 64000
"""User and group ids of kernels begin here; within the 65,536 that an unprivileged container has."""
USERS = 1000

_NEW_USER, _NEW_NET, _NEW_IPC = 0x10000000, 0x40000000, 0x08000000
_PR_SET_PDEATHSIG, _PR_SET_KEEPCAPS, _PR_CAPBSET_DROP, _PR_SET_THP_DISABLE = 1, 8, 24, 41
_CAP_DAC_READ_SEARCH, _CAP_LAST = 2, 63
_SPARE_ADDRESSES = 16 * 2**30  # libraries reserve more than they use; but the tables of addresses are memory, too
_CAPABILITY_VERSION_3 = 0x20080522

_libc = ctypes.CDLL(None, use_errno=True)


def enter_namespaces() -> None:
    """Put this process into network and IPC namespaces of its own.

    An ordinary user gets them inside a user namespace of their own, in which they stay who they are.

    Raises:
        OSError: this host does not give them; this process may be in a half-made one: ask `namespaces_open` first.
    """
    root, user, group = os.geteuid() == 0, os.geteuid(), os.getegid()
    if _libc.unshare(_NEW_NET | _NEW_IPC | (0 if root else _NEW_USER)) != 0:
        raise OSError(ctypes.get_errno(), "namespaces are closed here")
    if not root:
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")


def namespaces_open() -> bool:
    """Whether `enter_namespaces` works here."""
    return succeeds(enter_namespaces)


@functools.cache
def can_drop_root() -> bool:
    """Whether `become` works here; tried once a process, which may have threads later."""
    return succeeds(lambda: become(FIRST_USER, keep_reading=False))


def succeeds(attempt: Callable[[], object]) -> bool:
    """Whether `attempt` raises nothing, in a process of its own."""
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            attempt()
            code = 0
        finally:
            os._exit(code)
    return os.waitpid(pid, 0)[1] == 0


def out_of_reach(paths: Iterable[str]) -> bool:
    """Whether a folder on the way to one of `paths` is closed to others than its owner.

    So it is with a Python below root's home.
    """
    folders = {parent for path in paths for parent in (Path(path).resolve(), *Path(path).resolve().parents)}
    return any(not os.stat(folder).st_mode & 0o001 for folder in folders if folder.is_dir())


def become(user: int, *, keep_reading: bool) -> None:
    """Become `user`, for good; with `keep_reading`, file permissions do not keep this process from reading.

    The latter is for a Python that lies where only root can enter; Landlock still allows what it allows, no more.
    """
    os.setgroups([])
    if keep_reading:
        _libc.prctl(_PR_SET_KEEPCAPS, 1, 0, 0, 0)
    _drop_bounding_set()
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)
    _set_capabilities(1 << _CAP_DAC_READ_SEARCH if keep_reading else 0)


def give_up_capabilities() -> None:
    """Hold no capability any more, not even those of one's own user namespace."""
    _drop_bounding_set()
    _set_capabilities(0)


def _drop_bounding_set() -> None:
    for capability in range(_CAP_LAST):
        _libc.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0)


def _set_capabilities(kept: int) -> None:
    header = struct.pack("Ii", _CAPABILITY_VERSION_3, 0)
    low, high = kept & 0xFFFFFFFF, kept >> 32
    if _libc.capset(header, struct.pack("6I", low, low, 0, high, high, 0)) != 0:
        raise OSError(ctypes.get_errno(), "capset refused")


def limit_growth(megabytes: int) -> None:
    """Let this process take so much more memory than it has; then it gets a MemoryError."""
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    bound = usage.status_bytes("VmData") + 1_000_000 * megabytes
    resource.setrlimit(resource.RLIMIT_DATA, (bound if hard == resource.RLIM_INFINITY else min(bound, hard), hard))


def make_nicer(group: int, niceness: int, user: int | None) -> None:
    """Give all threads of the process group `group` this `niceness`, which is higher than theirs.

    Arguments:
        user: whose they are; None where they are this process's own. Root may lack the capability to do it to others.

    Raises:
        OSError: there is no such group.
    """
    try:
        if user is not None:
            os.seteuid(user)
        os.setpriority(os.PRIO_PGRP, group, niceness)
    finally:
        if user is not None:
            os.seteuid(0)


@contextlib.contextmanager
def first_to_be_killed() -> Iterator[None]:
    """What is forked inside is what the system kills first when memory runs out; this process is as before.

    It is written here, where files are still to be reached, and a kernel, which reaches none, cannot take it back.
    """
    with open("/proc/self/oom_score_adj", "r+b", buffering=0) as adjustment:
        before = adjustment.read()
        adjustment.write(b"1000")
        try:
            yield
        finally:
            adjustment.write(before)


def is_free(user: int) -> bool:
    """Whether nobody has this number yet: it is no user's and no group's, and no process here runs as it."""
    try:
        os.getpriority(os.PRIO_USER, user)
        return False
    except ProcessLookupError:
        return not _has_a_name(user)


@functools.cache
def _has_a_name(number: int) -> bool:
    for look_up in (pwd.getpwuid, grp.getgrgid):
        with contextlib.suppress(KeyError):
            look_up(number)
            return True
    return False


def die_with_parent() -> None:
    """Be killed when the process that forked this one ends."""
    _libc.prctl(_PR_SET_PDEATHSIG, 9, 0, 0, 0)


def limit_resources(limits: Limits, *, count_threads: bool) -> None:
    """Hold this process to `limits`.

    Arguments:
        count_threads: whether threads are counted for this kernel alone (a user or a user namespace of its own); else
            they are counted with all that the user runs, and a limit would hit others.
    """
    megabyte = 1_000_000
    memory = int(limits.memory_mb * megabyte)
    bounds = {
        resource.RLIMIT_DATA: usage.status_bytes("VmData") + memory,
        resource.RLIMIT_AS: usage.status_bytes("VmSize") + memory + _SPARE_ADDRESSES,
        resource.RLIMIT_FSIZE: int(limits.disk_mb * megabyte),
        resource.RLIMIT_NOFILE: int(limits.open_files),
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_MEMLOCK: 0,
        resource.RLIMIT_MSGQUEUE: 0,
        resource.RLIMIT_STACK: 8 * 1024 * 1024,
        resource.RLIMIT_SIGPENDING: 128,
    }
    if count_threads:
        bounds[resource.RLIMIT_NPROC] = limits.most_threads
    for which, value in bounds.items():
        _, hard = resource.getrlimit(which)
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(which, (value, value))
    # of a huge page that is unmapped but for 4 KB all 2 MB are kept, until the system is short of memory
    _libc.prctl(_PR_SET_THP_DISABLE, 1, 0, 0, 0)
    seconds = max(1, int(limits.cpu_seconds))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 2))
