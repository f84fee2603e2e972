"""What has arrived in ``submitted/`` since it was last graded, and has been written to its end.

A folder is looked at, never read: names, sizes and times of its files are its state. It is ready when the state has
not changed for a while; a notebook whose last sign is none that ends one is still being copied, and waited for longer.

This module may touch: ``submitted/`` read-only.
"""

import os
import stat
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

SETTLED_SECONDS = 1.5
UNFINISHED_SECONDS = 20.0
"""So long a file may stand half-written until it is taken for one that stays so."""
State = tuple[tuple[str, int, int], ...]


@dataclass
class _Seen:
    state: State
    since: float
    done: bool = False


class Arrivals:
    """Folders, by whatever names them, of which those are `ready` that changed and then stood still."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._seen: dict[tuple[str, str], _Seen] = {}

    def ready(self, folders: Iterable[tuple[tuple[str, str], Path]]) -> list[tuple[str, str]]:
        """Who is to be graded, the longest waiting first.

        Arguments:
            folders: student and unit, and where what they handed in lies.
        """
        now, ready = self._clock(), []
        for who, folder in folders:
            state = state_of(folder)
            seen = self._seen.get(who)
            if seen is None or seen.state != state:
                seen = self._seen[who] = _Seen(state, now)
            if state and not seen.done and now - seen.since >= SETTLED_SECONDS:
                if now - seen.since >= UNFINISHED_SECONDS or not _is_unfinished(folder, state):
                    ready.append((seen.since, who))
        return [who for _, who in sorted(ready)]

    def done(self, who: tuple[str, str], state: State) -> None:
        """`who` was graded when the folder was in `state`; where it is another by now, it is not done."""
        seen = self._seen.get(who)
        if seen is not None and seen.state == state:
            seen.done = True

    def state(self, who: tuple[str, str]) -> State:
        """The state in which the folder of `who` was last seen."""
        return self._seen[who].state


def state_of(folder: Path) -> State:
    """Names, times and sizes of what lies in `folder`, without links being followed; empty where nothing does."""
    try:
        with os.scandir(folder) as entries:
            found = [(entry.name, entry.stat(follow_symlinks=False)) for entry in entries]
    except OSError:
        return ()
    return tuple(sorted((name, about.st_mtime_ns, about.st_size) for name, about in found))


def _is_unfinished(folder: Path, state: State) -> bool:
    """Whether a notebook in `folder` does not end as one: it is being copied, or was cut off."""
    return any(name.endswith(".ipynb") and not _ends(folder / name, b"}") for name, _, _ in state)


def _ends(path: Path, sign: bytes) -> bool:
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return True  # no file: nothing to wait for
    try:
        about = os.fstat(descriptor)
        last = os.pread(descriptor, 64, max(0, about.st_size - 64)) if stat.S_ISREG(about.st_mode) else sign
    except OSError:
        last = sign
    finally:
        os.close(descriptor)
    return last.rstrip(b"\r\n\t \0").endswith(sign)
