"""What ``/proc`` says of the processes that this one started, and of the machine.

This module may touch: nothing; it reads ``/proc``. Linux only.
"""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable
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


def held_bytes(pids: Iterable[int]) -> tuple[int, bool]:
    """What these processes hold together, and whether some did not let themselves be looked at.

    Anonymous memory by its proportional share (``Pss_Anon`` of ``smaps_rollup``), which only forks of each other share.
    Files likewise; but programs outside map TensorFlow, too, and would make our shares of it smaller: so at least the
    files that one process alone has in memory. A process that may not be looked at counts with all that it has.
    """
    anonymous = shared = largest = closed = 0
    for pid in pids:
        try:
            fields = read_fields(f"/proc/{pid}/smaps_rollup")
        except PermissionError:
            closed += in_bytes(read_fields(f"/proc/{pid}/status"), "VmRSS")
            continue
        anonymous += in_bytes(fields, "Pss_Anon")
        shared += in_bytes(fields, "Pss_File") + in_bytes(fields, "Pss_Shmem")
        largest = max(largest, in_bytes(fields, "Rss") - in_bytes(fields, "Anonymous"))
    return anonymous + max(shared, largest) + closed, closed > 0


def read_fields(path: str) -> dict[str, str]:
    """The fields of a file below ``/proc``; none where it or the process is not there.

    Raises:
        PermissionError: the process may not be looked at.
    """
    try:
        lines = Path(path).read_text().splitlines()
    except PermissionError:
        raise
    except OSError:
        return {}
    return {name: value for name, colon, value in (line.partition(":") for line in lines) if colon}


def in_bytes(fields: dict[str, str], name: str) -> int:
    """A field that is given in kB; 0 where there is none."""
    return int(fields[name].split()[0]) * 1024 if name in fields else 0


def busy_seconds() -> float:
    """Seconds that all cores together have been busy since the machine started; stolen time is busy."""
    user, nice, system, _, _, *more = map(int, Path("/proc/stat").read_text().splitlines()[0].split()[1:9])
    return (user + nice + system + sum(more)) / _TICKS


def machine() -> str:
    """One line on what all figures depend on."""
    models = [line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
    model = models[0].partition(":")[2].strip() if models else platform.machine()
    versions = ", ".join(f"{name} {version(name)}" for name in ("tensorflow", "nbgrader", "ipykernel"))
    total = in_bytes(read_fields("/proc/meminfo"), "MemTotal") / 1e9
    return (
        f"{len(os.sched_getaffinity(0))} cores ({model}), {total:.0f} GB, Linux {platform.release()}, "
        f"Python {platform.python_version()}, {versions}; load before: {os.getloadavg()[0]:.2f}"
    )
