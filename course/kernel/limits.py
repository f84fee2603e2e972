"""Bounds of one execution."""

import os
from dataclasses import dataclass

_THREADS_OF_A_PROCESSOR = 3  # TensorFlow starts up to 2.5, of which most only wait


@dataclass(frozen=True)
class Limits:
    """Bounds of one execution; `docs/security.md` says how each is held.

    Attributes:
        cell_seconds: wall time of one cell; then it is interrupted. Time that the kernel waits for a processor through
            others does not count.
        notebook_seconds: the same of all cells together; so long, too, a kernel is waited for on top because of others.
        grace_seconds: how long an interrupted cell may take to stop before the kernel is killed.
        start_seconds: how long a kernel may take to start.
        cpu_seconds: CPU time of the kernel, all its threads together.
        memory_mb: memory that the kernel may take on top of what every kernel begins with.
        threads: threads of the kernel; on top come those that libraries start for each processor.
        disk_mb: what the kernel may hold on disk, in its scratch folder.
        files: how many files and folders it may hold there.
        open_files: how many descriptors it may have open.
        output_characters: text kept of one cell; the rest is read and thrown away.
    """

    cell_seconds: float = 30.0
    notebook_seconds: float = 240.0
    grace_seconds: float = 5.0
    start_seconds: float = 90.0
    cpu_seconds: float = 480.0
    memory_mb: int = 2000
    threads: int = 100
    disk_mb: int = 100
    files: int = 2000
    open_files: int = 256
    output_characters: int = 100_000

    @property
    def most_threads(self) -> int:
        """Threads of the kernel, those of libraries among them."""
        return int(self.threads) + _THREADS_OF_A_PROCESSOR * (os.cpu_count() or 1)

    @property
    def total_seconds(self) -> float:
        """After so long an execution is over, come what may."""
        return 2 * self.start_seconds + 2 * self.notebook_seconds + 2 * self.grace_seconds + 10


DEFAULT_LIMITS = Limits()
