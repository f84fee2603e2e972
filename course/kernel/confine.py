"""Confining a process to what a kernel needs, by Landlock (Linux 5.13 and newer), without privileges.

After `confine` the process and all that it starts can read the system, Python and this package, and can read and write
its own folder; the rest of the file system is out of reach, the course with its key and gradebook included, and so are
TCP (Linux 6.7) and the memory of processes outside. It cannot be undone. See landlock(7); the numbers below are those
of ``linux/landlock.h``.

This module may touch: the rights of its own process.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_PR_SET_NO_NEW_PRIVS = 38
_PATH_BENEATH = 1
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1, 2, 4, 8
_READ = _EXECUTE | _READ_FILE | _READ_DIR
_FIRST_RIGHTS = (1 << 13) - 1  # of version 1
_REFER, _TRUNCATE = 1 << 13, 1 << 14  # since versions 2 and 3
_TCP = 3  # bind and connect, since version 4
_SYSTEM = ("/usr", "/lib", "/lib64", "/bin", "/sbin", "/etc", "/opt", "/sys", "/dev", "/nix")
_PROC = ("self", "cpuinfo", "meminfo", "stat", "sys", "filesystems", "version")  # not the environment of others

_libc = ctypes.CDLL(None, use_errno=True) if sys.platform.startswith("linux") else None


class _Ruleset(ctypes.Structure):
    _fields_ = (("handled_access_fs", ctypes.c_uint64), ("handled_access_net", ctypes.c_uint64))


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed_access", ctypes.c_uint64), ("parent_fd", ctypes.c_int32))


def landlock_version() -> int:
    """The version of Landlock that this kernel offers; 0 for none."""
    return max(0, _libc.syscall(_CREATE_RULESET, None, 0, 1)) if _libc else 0


def confine(folder: str) -> bool:
    """Confine this process, with `folder` as the only place to write; False where the host has no Landlock.

    Raises:
        OSError: the host has it, but it refused.
    """
    version = landlock_version()
    if not version:
        return False
    rights = _FIRST_RIGHTS | (_REFER if version >= 2 else 0) | (_TRUNCATE if version >= 3 else 0)
    ruleset = _Ruleset(rights, _TCP if version >= 4 else 0)
    size = ctypes.sizeof(_Ruleset) if version >= 4 else 8
    descriptor = _call(_CREATE_RULESET, ctypes.byref(ruleset), size, 0)
    try:
        for path in _readable():
            _allow(descriptor, path, _READ)
        _allow(descriptor, "/dev/null", _READ_FILE | _WRITE_FILE)
        _allow(descriptor, folder, rights)
        if _libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
            raise OSError(ctypes.get_errno(), "no_new_privs")
        _call(_RESTRICT_SELF, descriptor, 0)
    finally:
        os.close(descriptor)
    return True


def _readable() -> set[str]:
    """The system, this Python with what is installed in it, and this package."""
    installed = {sys.prefix, sys.base_prefix, *(path for path in sys.path if path.endswith(("-packages", "/lib")))}
    package = str(Path(__file__).resolve().parent.parent)
    proc = {f"/proc/{name}" for name in _PROC}
    return {path for path in {*_SYSTEM, *proc, *installed, package} if os.path.exists(path)}


def _allow(ruleset: int, path: str, rights: int) -> None:
    descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    if not os.path.isdir(path):
        rights &= ~_READ_DIR
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
