"""The fingerprint of a misconception: what code that holds it leaves in the test cells of its exercise."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fingerprint:
    """What a misconception leaves.

    Attributes:
        exercise: where.
        file: the file of the bank that it comes from, without ending; what is said of it stands there.
        cases: grade id → the cases that its code left; None where it left no observation.
    """

    exercise: str
    file: str
    cases: dict[str, list[dict] | None]
