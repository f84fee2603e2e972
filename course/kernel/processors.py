"""What a kernel takes of the processors, and how long it waits for them. Linux.

A thread that could run and has no processor waits through others, as far as threads of its own kernel have none either:
that is not the student's time. A kernel of which many threads would run gets, all of them together, what one thread of
another kernel gets: each thread has the weight that its niceness gives it, and 1.25 times less at each step.

This module may touch: /proc, reading, and the niceness of the kernel.
"""

import contextlib
import math
import os
import time
from dataclasses import dataclass, field

from course.kernel import privileges

_MORE_THAN_ONE = 1.5  # threads hand over to others, and for a moment both could run
_NICEST = 19


@dataclass(frozen=True)
class _Look:
    when: float
    used: float
    ready: int
    delays: dict[str, float] = field(default_factory=dict)


class Share:
    """One kernel's share of the processors.

    Arguments:
        pid: the kernel, which leads a process group of its own.
        user: whom it became; None where it is the same as this process.
    """

    def __init__(self, pid: int, user: int | None) -> None:
        self.pid, self.user = pid, user
        self.own_niceness = os.getpriority(os.PRIO_PROCESS, 0)
        self.niceness, self.wanted = self.own_niceness, 1.0
        self.last = _look(pid)

    def waited(self) -> float:
        """Seconds since the last call in which it waited for a processor through others; lowers it if need be."""
        before, self.last = self.last, _look(self.pid)
        elapsed, used = self.last.when - before.when, self.last.used - before.used
        self.wanted += (self.last.ready - self.wanted) * min(elapsed, 1.0)  # as it was during the last second or so
        self._lower()
        delayed = (max(0.0, delay - before.delays.get(thread, 0.0)) for thread, delay in self.last.delays.items())
        return max(0.0, min(elapsed - used, sum(delayed)))

    def _lower(self) -> None:
        if self.wanted > _MORE_THAN_ONE:
            steps = math.ceil(math.log(self.wanted, 1.25))
            self.niceness = max(self.niceness, min(self.own_niceness + steps, _NICEST))
        if self.niceness > self.own_niceness:  # each time: a thread that was just being started may have been missed
            with contextlib.suppress(OSError):
                privileges.make_nicer(self.pid, self.niceness, self.user)


def _look(pid: int) -> _Look:
    """How it is now: time used by all threads, number of those that run or could, seconds that each could have run."""
    used, ready, delays = 0.0, 0, {}
    with contextlib.suppress(OSError):
        used = time.clock_gettime(~pid << 3 | 2)  # what clock_getcpuclockid(3) gives
        for thread in os.listdir(f"/proc/{pid}/task"):
            with contextlib.suppress(OSError, IndexError, ValueError):  # it has just ended
                with open(f"/proc/{pid}/task/{thread}/stat", "rb") as stat:
                    ready += stat.read().rpartition(b") ")[2].startswith(b"R")
                with open(f"/proc/{pid}/task/{thread}/schedstat", "rb") as stat:
                    delays[thread] = int(stat.read().split()[1]) / 1e9
    return _Look(time.monotonic(), used, ready, delays)
