"""What became of one submission, as it is recorded: the types alone."""

from dataclasses import dataclass

from course.facts.remarks import Note, Refusal, Status
from course.judging.diagnosis import Diagnosis
from course.judging.observed import Observed
from course.judging.verdict import Verdict


@dataclass(frozen=True)
class PointsChange:
    """The points of one exercise before and after; None where there are none."""

    exercise: str
    before: float | None
    after: float | None


@dataclass(frozen=True)
class Result:
    """What became of one student's submission of one unit.

    Attributes:
        student, unit: whose and which.
        status: see `Status`.
        score: points; None unless graded.
        maximum: points that can be had.
        refusal: why it has no score.
        notes: what was put right in the submission.
        submission_digest: of the file.
        key_digest: what the verdict depends on, besides what was observed.
        verdicts: of each graded cell; empty unless judged in this run.
        diagnoses: of each exercise; empty unless judged in this run.
        observed, observed_digest: what was observed, and on what that depends; None unless executed in this run.
        changes: of a dry run: what recording it would change.
    """

    student: str
    unit: str
    status: Status
    score: float | None
    maximum: float
    refusal: Refusal | None = None
    notes: tuple[Note, ...] = ()
    submission_digest: str = ""
    key_digest: str = ""
    verdicts: tuple[Verdict, ...] = ()
    diagnoses: tuple[Diagnosis, ...] = ()
    observed: Observed | None = None
    observed_digest: str = ""
    changes: tuple[PointsChange, ...] = ()
