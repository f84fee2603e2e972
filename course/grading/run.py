"""One run over many jobs: each is read, rebuilt, executed, judged and recorded; no error of one ends another.

This module may touch: ``submitted/`` read-only, ``autograded/`` and the gradebook.
"""

import datetime
import errno
import json
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, replace

from nbformat import NotebookNode, from_dict
from nbgrader.api import Gradebook

from course.errors import CourseError, IsolationMissing, UsageError
from course.facts.remarks import Change, Note, Refusal, Status, Why
from course.feedback.autograded import autograded_notebook, not_graded_notebook, with_outputs, write_notebook
from course.gradebook.changes import changes
from course.gradebook.late import LatePenalties
from course.gradebook.points import read_points
from course.gradebook.record import record
from course.gradebook.recorded import gradings_since, recorded, stored_observation
from course.gradebook.result import Result
from course.grading.course_folder import CourseFolder
from course.grading.jobs import Job, timestamp
from course.judging.cut_short import cut_short
from course.judging.diagnose import diagnose
from course.judging.digests import digest, execution_digest
from course.judging.judge import judge
from course.judging.likeness import told_apart
from course.judging.misplaced import beside, misplaced, own_files, where_it_lies
from course.judging.observed import Observed, newer_syntax, observed
from course.judging.other_units import unit_of
from course.judging.renamed import read_renamed
from course.judging.sanitize import Sanitized, sanitize
from course.judging.submission import NotGradable, Submission
from course.judging.unit import find_units
from course.judging.verdict import Verdict
from course.kernel.execution import CellState
from course.kernel.sandbox import Sandbox
from course.observation.form import METADATA_KEY
from course.running.workers import Workers
from course.text import one_line
from course.zone import midnight

ATTEMPTS = 3
"""How often an execution that failed by our fault is tried."""
_LOOK_SECONDS = 5.0
_NOBODY_CAN_BE_WRITTEN = (errno.ENOSPC, errno.EDQUOT, errno.EROFS)


@dataclass(frozen=True)
class _Read:
    """A submission that could be read and rebuilt, what its observation depends on, the student's Python, and when."""

    sanitized: Sanitized
    notes: tuple[Note, ...]
    submission_digest: str
    observed_digest: str
    python: str
    submitted_at: datetime.datetime | None

    def depends_on(self, job: Job) -> str:
        """What, besides the submission, its result depends on: key, what is run, our texts, what lies beside, when."""
        texts = [(cell.id, cell.source) for cell in self.sanitized.notebook.cells if cell.cell_type != "code"]
        notes, when = [note.to_data() for note in self.notes], str(self.submitted_at or "")
        return digest([job.key_digest, self.observed_digest, texts, notes, when])


@dataclass(frozen=True)
class _Task:
    """A job that is being executed, for the `attempt`-th time; `killed`: its kernel was killed once, not by us."""

    job: Job
    read: _Read
    attempt: int = 1
    killed: bool = False


class Run:
    """One run over many jobs."""

    def __init__(
        self,
        folder: CourseFolder,
        gradebook: Gradebook,
        workers: Workers,
        force: bool,
        isolated: bool,
        dry_run: bool,
        per_day: int | None = None,
    ) -> None:
        self.folder, self.gradebook, self.workers = folder, gradebook, workers
        self.force, self.isolated, self.dry_run, self.per_day = force, isolated, dry_run, per_day
        self.penalties = LatePenalties(folder.app)
        self.units = find_units(folder.source)
        self.pending: dict[Future, _Task] = {}

    def results(self, jobs: Iterable[Job]) -> Iterator[Result]:
        """Results as they come; at most a few executions wait, so that memory does not grow with the class."""
        waiting = deque(jobs)
        while waiting or self.pending:
            while waiting and len(self.pending) < 2 * self.workers.count:
                result = self._begin(waiting.popleft())
                if result is not None:
                    yield result
            for future in self._ended():
                result = self._finish(future)
                if result is not None:
                    yield result

    def _ended(self) -> set[Future]:
        """Those of the pending executions that have ended; it may take a while until there is one."""
        done, _ = wait(self.pending, timeout=_LOOK_SECONDS, return_when=FIRST_COMPLETED)
        if not done and self.workers.lost():
            raise UsageError("the workers are gone; run the same command again to go on")
        return done | {future for future in self.pending if future.cancelled()}  # of which a lost cluster tells nobody

    def _begin(self, job: Job) -> Result | None:
        """Hand the job to a worker; or the result, where there is nothing to execute."""
        ready = self._guarded(job, lambda: self._prepare(job))
        if isinstance(ready, Result):
            return ready
        self._submit(_Task(job, ready))
        return None

    def _submit(self, task: _Task) -> None:
        arguments = (task.read.sanitized.notebook, self._sandbox(task.job), task.read.sanitized.first_student_cell)
        try:
            future = self.workers.executor.submit(self.workers.execute, *arguments)
        except Exception as error:
            raise UsageError(
                "the workers are gone ({error}); run the same command again to go on", error=error
            ) from None
        self.pending[future] = task

    def _prepare(self, job: Job) -> Result | _Read:
        """The result, where nothing has to be executed; else what has to be."""
        before = recorded(self.gradebook, job.student, job.unit.name)
        around = self._lying_around(job)
        try:
            place, others = self.folder.submitted(job.student, job.unit.name), own_files(job.unit.name, around)
            submission, graded = read_renamed(place, job.unit, self.folder.source, others)
            sanitized = self._rebuilt(job, submission)
        except NotGradable as error:
            refusal = where_it_lies(error.refusal, job.student, job.unit.name, around)
            had = before is not None and before.status in (Status.GRADED, Status.FAULT)
            if refusal.status is Status.MISSING and had:
                return replace(before, notes=tuple(dict.fromkeys((*before.notes, Note(Change.SUBMISSION_GONE)))))
            return self._refused(job, refusal)
        observed_digest = execution_digest(sanitized.notebook.cells, self._sandbox(job))
        submitted_at, told = timestamp(self.folder, job)
        notes = (*sanitized.notes, *beside(job.student, job.unit.name, around, graded), *told)
        read = _Read(sanitized, notes, submission.digest, observed_digest, submission.python, submitted_at)
        if before is not None and self._is_too_often(before, submission):
            return replace(before, notes=(*before.notes, Note(Change.TOO_OFTEN, detail=(str(self.per_day),))))
        executed = None if self.force else self._autograded(job, read)
        if executed is None:
            return read
        same = (Status.GRADED, submission.digest, read.depends_on(job))
        if before is not None and (before.status, before.submission_digest, before.key_digest) == same:
            return before
        stored = stored_observation(self.gradebook, job.student, job.unit.name, read.observed_digest)
        if stored is None or any(cell.state is not CellState.DONE for cell in stored.cells.values()):
            return read  # a time-out may have been chance
        return self._conclude(job, read, with_outputs(sanitized.notebook, executed), stored, is_new=False)

    def _is_too_often(self, before: Result, submission: Submission) -> bool:
        """Whether it is another version of a submission of which as many as may be were graded today."""
        if self.per_day is None or before.submission_digest == submission.digest:
            return False
        graded = gradings_since(self.gradebook, before.student, before.unit, midnight(self.folder.timezone))
        return graded >= self.per_day

    def _lying_around(self, job: Job) -> list[str]:
        place = self.folder.submitted(job.student, job.unit.name).parent
        return [] if place.is_symlink() else misplaced(place, self.units)[job.unit.name]

    def _rebuilt(self, job: Job, submission: Submission) -> Sanitized:
        """The submission rebuilt from our copy.

        Raises:
            NotGradable: it is the notebook of another unit.
        """
        sanitized = sanitize(job.unit, submission, job.releases)
        if {note.change for note in sanitized.notes} & {Change.METADATA_LOST, Change.NOTHING_OF_UNIT}:
            if (unit := unit_of(submission, job.unit, self.folder.source)) != job.unit.name:
                raise NotGradable(Why.OTHER_UNIT, f"{job.unit.name}.ipynb", unit)
        return sanitized

    def _sandbox(self, job: Job) -> Sandbox:
        return Sandbox(self.folder.limits_of(job.unit.name), self.isolated)

    def _autograded(self, job: Job, read: _Read) -> NotebookNode | None:
        """The autograded notebook of just this execution; None where there is none, or a killed run left another."""
        try:
            notebook = from_dict(json.loads(self.folder.autograded(job.student, job.unit.name).read_bytes()))
            return notebook if notebook.metadata.get(METADATA_KEY) == {"observed": read.observed_digest} else None
        except (OSError, ValueError, AttributeError, RecursionError):
            return None

    def _refused(self, job: Job, refusal: Refusal) -> Result:
        notebook = not_graded_notebook(job.unit, refusal) if refusal.status is Status.DAMAGED else None
        return self._write(Result(job.student, job.unit.name, refusal.status, None, job.unit.points, refusal), notebook)

    def _write(
        self, result: Result, notebook: NotebookNode | None, submitted_at: datetime.datetime | None = None
    ) -> Result:
        """Write the autograded notebook and the gradebook, or say what that would change."""
        if self.dry_run:
            before = recorded(self.gradebook, result.student, result.unit)
            return replace(result, changes=changes(self.gradebook, before, result))
        if notebook is not None:
            path = self.folder.autograded(result.student, result.unit)
            try:
                write_notebook(notebook, path)
            except OSError as error:
                if error.errno in _NOBODY_CAN_BE_WRITTEN or not os.access(path.parents[2], os.W_OK):
                    raise UsageError(
                        "{folder} cannot be written: {reason}; what was graded before is kept, run the same command "
                        "to go on",
                        folder=path.parents[2],
                        reason=error.strerror,
                    ) from None
                raise
        return replace(result, score=record(self.gradebook, result, submitted_at, self.penalties))

    def _finish(self, future: Future) -> Result | None:
        """The result of an execution that has ended; None where it is tried again, elsewhere where it can be."""
        task = self.pending.pop(future)
        try:
            execution = future.result()
        except Exception as error:  # also whatever a cluster makes of a worker that is gone
            if task.attempt < ATTEMPTS and not isinstance(error, IsolationMissing):
                return self._submit(replace(task, attempt=task.attempt + 1))
            return self._refused(task.job, Refusal(Why.EXECUTION, detail=(one_line(str(error), 300),)))
        if execution.killed and not task.killed:  # by the student's code, or because memory ran out: see once more
            return self._submit(replace(task, killed=True))
        return self._guarded(
            task.job,
            lambda: self._conclude(task.job, task.read, execution.notebook, observed(execution), is_new=True),
        )

    def _conclude(self, job: Job, read: _Read, notebook: NotebookNode, seen: Observed, *, is_new: bool) -> Result:
        """Judge, diagnose and record what was `seen` of a submission, and store it where it is new."""
        verdicts = tuple(judge(seen, job.key))
        parts = seen, verdicts, job.key, job.unit, read.sanitized.solutions
        result = Result(
            student=job.student,
            unit=job.unit.name,
            status=Status.GRADED,
            score=sum(verdict.earned for verdict in verdicts),
            maximum=job.unit.points,
            notes=(
                *read.notes,
                *newer_syntax(seen, job.unit.exercises, read.python),
                *cut_short(seen),
                *self._standing_scores(job, verdicts),
            ),
            submission_digest=read.submission_digest,
            key_digest=read.depends_on(job),
            verdicts=verdicts,
            diagnoses=told_apart(diagnose(*parts), *parts),
            observed=seen if is_new else None,
            observed_digest=read.observed_digest,
        )
        return self._write(result, autograded_notebook(notebook, verdicts, read.observed_digest), read.submitted_at)

    def _standing_scores(self, job: Job, verdicts: tuple[Verdict, ...]) -> list[Note]:
        """A note for each score given by hand that holds the points down that the submission now earns."""
        of_it = read_points(self.gradebook.db, job.student, job.unit.name).get((job.student, job.unit.name))
        given = {name: points.by_hand for name, points in of_it.cells.items()} if of_it else {}
        return [
            Note(Change.HAND_SCORE_STANDS, one.cell.grade_id, (f"{by_hand:g}", f"{one.earned:g}"))
            for one in verdicts
            if (by_hand := given.get(one.cell.grade_id)) is not None and by_hand < one.earned
        ]

    def _guarded(self, job: Job, step: Callable):
        """`step`; what goes wrong in it by our fault is told as such and stops nobody else's grading."""
        try:
            return step()
        except CourseError:
            raise
        except Exception as error:
            return self._refused(job, Refusal(Why.GRADER, detail=(type(error).__name__, one_line(str(error), 300))))
