"""What a kernel uses up: its scratch folder, the one place where it writes, and what /proc tells of its process. POSIX.

Nothing here follows a link that a submission made.

This module may touch: the folder that it is given, and /proc, reading.
"""

import contextlib
import itertools
import os
import shutil
import stat
import subprocess

_LONGEST_PATH = 2000


def of_folder(folder: str, most_files: int) -> tuple[int, int]:
    """Bytes on disk and number of entries below `folder`; counting ends soon after `most_files` entries."""
    size, count, waiting = 0, 0, [folder]
    while waiting and count <= most_files:
        place = waiting.pop()
        if len(place) > _LONGEST_PATH:  # soon too long to be opened: nobody needs that, and things could hide there
            return size, most_files + 1
        try:
            with os.scandir(place) as entries:
                found = list(itertools.islice(entries, most_files + 1))
        except PermissionError:  # what its owner may not list is hidden on purpose
            return size, most_files + 1
        except OSError:
            continue  # gone in the meantime
        count += len(found)
        for entry in found:
            with contextlib.suppress(OSError):
                size += entry.stat(follow_symlinks=False).st_blocks * 512
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
    return size, count


def held_open(pid: int) -> int:
    """Bytes of files that process `pid` holds open although no folder lists them any more."""
    size = 0
    with contextlib.suppress(OSError), os.scandir(f"/proc/{pid}/fd") as entries:
        for entry in entries:
            with contextlib.suppress(OSError):
                found = os.stat(entry.path)
                if stat.S_ISREG(found.st_mode) and found.st_nlink == 0:
                    size += found.st_blocks * 512
    return size


def written(pid: int) -> int:
    """Bytes that process `pid` has had written to disk, wherever they are now; on a RAM disk none are counted."""
    with contextlib.suppress(OSError, StopIteration), open(f"/proc/{pid}/io") as counts:
        return next(int(line.split()[1]) for line in counts if line.startswith("write_bytes:"))
    return 0


def status(pid: int, name: str) -> str:
    """The first word of the line `name` of ``/proc/PID/status``, see proc(5); empty where there is none."""
    path = f"/proc/{pid}/status"  # it begins with the name of the process, which may be any bytes
    with contextlib.suppress(OSError, StopIteration), open(path, errors="replace") as lines:
        return next(line.split()[1] for line in lines if line.startswith(f"{name}:"))
    return ""


def status_bytes(name: str) -> int:
    """Bytes of this process as the line `name` of its status tells: ``VmData`` (private and writable memory), …"""
    return 1024 * int(status(os.getpid(), name) or 0)


def held_mapped(pid: int, folder: str) -> int:
    """How many deleted files of `folder` process `pid` has mapped into its memory."""
    try:
        with open(f"/proc/{pid}/maps", "rb") as maps:
            lines = [line for line in maps.read().splitlines() if line.endswith(b" (deleted)")]
    except OSError:
        return 0
    return len({line.split()[4] for line in lines if folder.encode() in line})  # by inode


def remove(folder: str) -> None:
    """Remove `folder` with all that is in it: closed folders, folders nested deeper than Python goes."""
    try:
        shutil.rmtree(folder)
    except FileNotFoundError:
        return
    except (OSError, RecursionError):
        for command in (["chmod", "-R", "u+rwx", "--", folder], ["rm", "-rf", "--", folder]):
            subprocess.run(command, check=False, stdin=-3, stdout=-3, stderr=-3)
