"""What ``/proc`` says of the processes that this one started, and of the machine.

This module may touch: nothing; it reads ``/proc``. Linux only.
"""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Process:
    """What ``/proc`` says of one process."""

    pid: int
    parent: int
    session: int
    cpu: float
    started: int
    command: str


class Tree:
    """The descendants of this process, found anew at each look; processes known to be others' are not read again."""

    def __init__(self) -> None:
        self._others: set[int] = {0, 1, 2}

    def look(self) -> dict[int, Process]:
        """All of them, by pid."""
        listed = {int(name) for name in os.listdir("/proc") if name.isdigit()}
        self._others &= listed | {0, 1, 2}
        read = {pid: process for pid in listed - self._others if (process := _read(pid)) is not None}
        tree = {pid: process for pid, process in read.items() if self._is_ours(process, read)}
        return {pid: process for pid, process in tree.items() if pid != os.getpid()}

    def _is_ours(self, process: Process, read: dict[int, Process]) -> bool:
        pid = process.pid
        while pid != os.getpid():
            if pid in self._others:
                self._others.add(process.pid)
                return False
            if pid not in read:  # it ended meanwhile: the next look will tell
                return False
            pid = read[pid].parent
        return True


def _read(pid: int) -> Process | None:
    try:
        stat = Path(f"/proc/{pid}/stat").read_bytes()
        command = Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
    except OSError:
        return None
    fields = stat[stat.rindex(b")") + 2 :].split()
    cpu = (int(fields[11]) + int(fields[12])) / _TICKS
    return Process(pid, int(fields[1]), int(fields[3]), cpu, int(fields[19]), command)


def field_bytes(path: str, name: str) -> int | None:
    """The field `name` (in kB) of a file below ``/proc``, in bytes; None where it or the process is not there.

    Raises:
        PermissionError: the process may not be looked at.
    """
    try:
        lines = Path(path).read_text().splitlines()
    except PermissionError:
        raise
    except OSError:
        return None
    found = [line.split()[1] for line in lines if line.startswith(f"{name}:")]
    return int(found[0]) * 1024 if found else None


def machine() -> str:
    """One line on what all figures depend on."""
    models = [line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
    model = models[0].partition(":")[2].strip() if models else platform.machine()
    versions = ", ".join(f"{name} {version(name)}" for name in ("tensorflow", "nbgrader", "ipykernel"))
    total = (field_bytes("/proc/meminfo", "MemTotal") or 0) / 1e9
    return (
        f"{len(os.sched_getaffinity(0))} cores ({model}), {total:.0f} GB, Linux {platform.release()}, "
        f"Python {platform.python_version()}, {versions}; load before: {os.getloadavg()[0]:.2f}"
    )
