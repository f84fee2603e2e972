"""What an execution is held by: its bounds, and whether it is kept from everything else."""

from dataclasses import dataclass

from course.kernel.limits import DEFAULT_LIMITS, Limits


@dataclass(frozen=True)
class Sandbox:
    """Where a notebook runs.

    Attributes:
        limits: bounds.
        isolated: whether the kernel is kept from everything but its scratch folder.
    """

    limits: Limits = DEFAULT_LIMITS
    isolated: bool = True


DEFAULT_SANDBOX = Sandbox()
