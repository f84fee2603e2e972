"""Bounds of one execution."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Bounds of one execution; `docs/security.md` says how each is held.

    Attributes:
        cell_seconds: wall time of one cell; then it is interrupted.
        notebook_seconds: wall time of all cells together.
        grace_seconds: how long an interrupted cell may take to stop before the kernel is killed.
        start_seconds: how long a kernel may take to start.
        cpu_seconds: CPU time of the kernel, all its threads together.
        memory_mb: memory that the kernel may take on top of what every kernel begins with.
        threads: threads of the kernel, where the host can count them by kernel.
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
    threads: int = 1000
    disk_mb: int = 100
    files: int = 2000
    open_files: int = 256
    output_characters: int = 100_000

    @property
    def total_seconds(self) -> float:
        """After so long an execution is over, come what may."""
        return 2 * self.start_seconds + self.notebook_seconds + 2 * self.grace_seconds + 10


DEFAULT_LIMITS = Limits()
