"""Landlock: which files a process, and all that it starts, can reach. Linux 5.13 and newer, no privileges needed.

Whatever is not allowed is out of reach, whoever the process runs as and whatever capabilities it holds. It cannot be
undone, and a second restriction only narrows. From version 4 it keeps off TCP, from version 6 also from sending
signals and from connecting to abstract sockets outside. See landlock(7); the numbers are those of ``linux/landlock.h``.

This module may touch: the rights of its own process.
"""

import ctypes
import functools
import os
import site
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # on every architecture
_PR_SET_NO_NEW_PRIVS = 38
_PATH_BENEATH = 1
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1, 2, 4, 8
_READ = _EXECUTE | _READ_FILE | _READ_DIR
_FIRST_RIGHTS = (1 << 13) - 1  # of version 1
_LATER_RIGHTS = {2: 1 << 13, 3: 1 << 14, 5: 1 << 15}  # refer, truncate, ioctl on devices
_FILE_RIGHTS = _EXECUTE | _WRITE_FILE | _READ_FILE | 1 << 14 | 1 << 15
_TCP = 3  # bind and connect, since version 4
_SCOPES = 3  # abstract sockets and signals, since version 6
_SYSTEM = (
    *("/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/libexec", "/usr/share", "/usr/local/lib", "/lib", "/lib64"),
    *("/nix/store", "/sys/devices/system", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"),
    *(f"/etc/{name}" for name in ("fonts", "ld.so.cache", "localtime", "timezone", "mime.types", "nsswitch.conf")),
    *("/etc/passwd", "/etc/group"),
)
_PROC = ("self", "cpuinfo", "meminfo", "stat", "filesystems", "version", "sys/vm/overcommit_memory")

_libc = ctypes.CDLL(None, use_errno=True) if sys.platform.startswith("linux") else None


class _Ruleset(ctypes.Structure):
    _fields_ = (("fs", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scoped", ctypes.c_uint64))


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed_access", ctypes.c_uint64), ("parent_fd", ctypes.c_int32))


def version() -> int:
    """The version of Landlock that this host offers; 0 for none."""
    return max(0, _libc.syscall(_CREATE_RULESET, None, 0, 1)) if _libc else 0


@functools.cache
def readable_folders() -> tuple[str, ...]:
    """What a kernel may read: the system's libraries, this Python with what is installed in it, and this package."""
    names = ("stdlib", "platstdlib", "purelib", "platlib")
    installed = {sysconfig.get_path(name) for name in names} | {os.path.join(sys.base_prefix, "lib")}
    installed |= {path for path in sys.path if path.endswith("-packages") and os.path.isabs(path)}
    if site.ENABLE_USER_SITE:
        installed.add(site.getusersitepackages())
    package = str(Path(__file__).resolve().parent.parent)
    return tuple(sorted(path for path in {*_SYSTEM, *installed, package} if os.path.exists(path)))


def restrict(writable: str, more_readable: Iterable[str] = ()) -> None:
    """Restrict this process: it reads `readable_folders` and `more_readable`, and writes below `writable` alone.

    Threads that already run are not restricted; call it while there are none.

    Raises:
        OSError: this host has no Landlock, or it refused.
    """
    offered = version()
    if not offered:
        raise OSError("this host has no Landlock")
    rights = _FIRST_RIGHTS | sum(right for since, right in _LATER_RIGHTS.items() if offered >= since)
    ruleset = _Ruleset(rights, _TCP if offered >= 4 else 0, _SCOPES if offered >= 6 else 0)
    size = 24 if offered >= 6 else 16 if offered >= 4 else 8
    descriptor = _call(_CREATE_RULESET, ctypes.byref(ruleset), size, 0)
    try:
        for path in (*readable_folders(), *(f"/proc/{name}" for name in _PROC), *more_readable):
            _allow(descriptor, path, _READ & rights)
        _allow(descriptor, "/dev/null", (_READ_FILE | _WRITE_FILE) & rights)
        _allow(descriptor, writable, rights)
        no_new_privileges()
        _call(_RESTRICT_SELF, descriptor, 0)
    finally:
        os.close(descriptor)


def no_new_privileges() -> None:
    """From here on no program that this process starts gains a privilege (PR_SET_NO_NEW_PRIVS)."""
    assert _libc is not None
    if _libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "no_new_privs")


def _allow(ruleset: int, path: str, rights: int) -> None:
    try:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # what cannot be opened need not be allowed
    if not os.path.isdir(path):
        rights &= _FILE_RIGHTS
    try:
        rule = _PathBeneath(rights, descriptor)
        _call(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.byref(rule), 0)
    finally:
        os.close(descriptor)


def _call(number: int, *arguments: object) -> int:
    assert _libc is not None
    result = _libc.syscall(number, *arguments)
    if result < 0:
        raise OSError(ctypes.get_errno(), f"Landlock: {os.strerror(ctypes.get_errno())}")
    return result
