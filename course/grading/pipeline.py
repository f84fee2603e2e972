"""Grading from end to end: the one way to a grade, whoever asks for it.

Reading, rebuilding, judging and recording happen here, in the trusted process; executing goes to workers, several
submissions at a time, and only one thread writes the gradebook. A submission's trouble ends with that submission.

This module may touch: ``submitted/`` read-only, ``autograded/`` and the gradebook.
"""

from __future__ import annotations

import datetime
import json
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from nbformat import NotebookNode, from_dict
from nbgrader.api import Gradebook, MissingEntry

from course.errors import CourseError, IsolationMissing, SourceError, UsageError
from course.facts.remarks import Change, Note, Refusal, Status, Why
from course.feedback.autograded import autograded_notebook, not_graded_notebook, with_outputs, write_notebook
from course.gradebook.changes import changes
from course.gradebook.gradebook import enrolled, open_gradebook, record, recorded, stored_observation
from course.gradebook.late import LatePenalties
from course.gradebook.result import Result
from course.grading.course_folder import CourseFolder
from course.judging.answer_key import AnswerKey, load_key
from course.judging.diagnose import diagnose
from course.judging.digests import execution_digest
from course.judging.judge import judge
from course.judging.observed import Observed, observed
from course.judging.sanitize import Sanitized, sanitize
from course.judging.submission import NotGradable, read_submission
from course.judging.unit import Unit, chosen_units, read_unit
from course.kernel.execution import Execution
from course.kernel.landlock import readable_folders
from course.kernel.sandbox import Sandbox
from course.observation.form import METADATA_KEY
from course.running.workers import Workers, cluster_workers, cores, local_workers
from course.text import one_line

ATTEMPTS = 3
"""How often an execution that failed by our fault is tried."""
_LOOK_SECONDS = 5.0


@dataclass(frozen=True)
class Job:
    """One submission to be graded."""

    student: str
    unit: Unit
    key: AnswerKey
    key_digest: str


@dataclass(frozen=True)
class _Read:
    """A submission that could be read and rebuilt, and what its observation depends on."""

    sanitized: Sanitized
    submission_digest: str
    observed_digest: str

    def depends_on(self, job: Job) -> str:
        """What, besides the submission, its grade depends on: the key with the code that judges, and what is run."""
        return f"{job.key_digest[:31]}-{self.observed_digest[:32]}"


@dataclass(frozen=True)
class _Task:
    """A job that is being executed, for the `attempt`-th time; `killed`: its kernel was killed once, not by us."""

    job: Job
    read: _Read
    attempt: int = 1
    killed: bool = False


def grade(
    folder: CourseFolder,
    units: Iterable[str] = (),
    students: Iterable[str] = (),
    *,
    force: bool = False,
    jobs: int | None = None,
    scheduler: str | None = None,
    isolated: bool = True,
    dry_run: bool = False,
    on_start: Callable[[int], None] = lambda total: None,
    on_result: Callable[[Result], None] = lambda result: None,
) -> list[Result]:
    """Grade submissions and write the gradebook.

    Arguments:
        folder: the course folder.
        units: which; none means all that have been built.
        students: which; none means everyone enrolled or in ``submitted/``.
        force: grade again what has not changed, too.
        jobs: how many notebooks run at a time; default: one more than there are cores, which keeps all of them busy.
        scheduler: the address of a Dask scheduler whose workers execute, instead of this machine.
        isolated: keep each submission from everything that is not its own.
        dry_run: write nothing; the results say what would change.
        on_start: called once with the number of results to come.
        on_result: called with each result as soon as it stands in the gradebook.

    Returns:
        One result for each student and unit, sorted.

    Raises:
        UsageError, KeyMissing, SourceError, GradebookBusy, IsolationMissing: nothing was graded, or no more will be.
    """
    if isolated:
        _require_folder_out_of_reach(folder)
    workers = _workers(jobs, scheduler, isolated)
    with folder.lock(), open_gradebook(folder.db_url, folder.course_id) as gradebook, workers as hands:
        run = _Run(folder, gradebook, hands, force, isolated, dry_run)
        todo = _jobs(folder, gradebook, list(units), list(students))
        on_start(len(todo))
        results = []
        for result in run.results(todo):
            results.append(result)
            on_result(result)
    return sorted(results, key=lambda result: (result.unit, result.student))


def _workers(jobs: int | None, scheduler: str | None, isolated: bool) -> AbstractContextManager[Workers]:
    return (
        cluster_workers(scheduler, isolated=isolated)
        if scheduler
        else local_workers(jobs or cores() + 1, isolated=isolated)
    )


def _require_folder_out_of_reach(folder: CourseFolder) -> None:
    root = str(folder.root.resolve()) + os.sep
    for place in readable_folders():
        if root.startswith(os.path.join(os.path.realpath(place), "")):
            raise IsolationMissing(
                f"the course folder lies inside {place}, which every submission may read; move it elsewhere, "
                "or give --no-isolation"
            )


def _jobs(folder: CourseFolder, gradebook: Gradebook, units: list[str], students: list[str]) -> list[Job]:
    everyone = sorted({*enrolled(gradebook), *folder.submitting_students()})
    for student in students:
        if student not in everyone:
            raise UsageError(f"there is no student {student!r}: no such folder in submitted/, nor in the gradebook")
    chosen = [_unit(folder, gradebook, name) for name in chosen_units(folder.source, units)]
    jobs = [(unit, key, key.digest) for unit, key in chosen]
    return [Job(student, *job) for job in jobs for student in students or everyone]


def _unit(folder: CourseFolder, gradebook: Gradebook, name: str) -> tuple[Unit, AnswerKey]:
    unit = read_unit(folder.source, name)
    key = load_key(unit, folder.answer_key, folder.bank(name, unit.exercises))
    try:
        notebook = gradebook.find_notebook(name, name)
    except MissingEntry:
        raise SourceError(f"{name} is not in the gradebook; run: course build {name}") from None
    if {cell.name for cell in notebook.grade_cells} != {cell.grade_id for cell in key.cells}:
        raise SourceError(f"the gradebook knows other test cells of {name}; run: course build {name}")
    return unit, key


class _Run:
    """One run over many jobs."""

    def __init__(
        self, folder: CourseFolder, gradebook: Gradebook, workers: Workers, force: bool, isolated: bool, dry_run: bool
    ) -> None:
        self.folder, self.gradebook, self.workers = folder, gradebook, workers
        self.force, self.isolated, self.dry_run = force, isolated, dry_run
        self.penalties = LatePenalties(folder.app)
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
        sandbox = Sandbox(self.folder.limits_of(task.job.unit.name), self.isolated)
        arguments = (task.read.sanitized.notebook, sandbox, task.read.sanitized.first_student_cell)
        try:
            future = self.workers.executor.submit(self.workers.execute, *arguments)
        except Exception as error:
            raise UsageError(f"the workers are gone ({error}); run the same command again to go on") from None
        self.pending[future] = task

    def _prepare(self, job: Job) -> Result | _Read:
        """The result, where nothing has to be executed; else what has to be."""
        before = recorded(self.gradebook, job.student, job.unit.name)
        try:
            submission = read_submission(self.folder.submitted(job.student, job.unit.name), job.unit.name)
        except NotGradable as error:
            if error.refusal.status is Status.MISSING and before is not None and before.status is Status.GRADED:
                return replace(before, notes=tuple(dict.fromkeys((*before.notes, Note(Change.SUBMISSION_GONE)))))
            return self._refused(job, error.refusal)
        sanitized = sanitize(job.unit, submission)
        read = _Read(sanitized, submission.digest, execution_digest(sanitized.notebook.cells))
        if self.force or not self.folder.autograded(job.student, job.unit.name).is_file():
            return read
        same = (Status.GRADED, submission.digest, read.depends_on(job))
        if before is not None and (before.status, before.submission_digest, before.key_digest) == same:
            return before
        earlier = self._executed_before(job, read)
        return self._conclude(job, read, *earlier, None) if earlier else read

    def _executed_before(self, job: Job, read: _Read) -> tuple[NotebookNode, Observed] | None:
        """The notebook with its outputs, and what was observed, where just this has been executed."""
        stored = stored_observation(self.gradebook, job.student, job.unit.name, read.observed_digest)
        if stored is None:
            return None
        try:
            executed = from_dict(json.loads(self.folder.autograded(job.student, job.unit.name).read_bytes()))
            if executed.metadata.get(METADATA_KEY) != {"observed": read.observed_digest}:
                return None  # a run was killed between writing this notebook and the gradebook
            return with_outputs(read.sanitized.notebook, executed), stored
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
            write_notebook(notebook, self.folder.autograded(result.student, result.unit))
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
        return self._guarded(task.job, lambda: self._executed(task, execution))

    def _executed(self, task: _Task, execution: Execution) -> Result:
        new = observed(execution)
        return self._conclude(task.job, task.read, execution.notebook, new, new)

    def _conclude(self, job: Job, read: _Read, notebook: NotebookNode, seen: Observed, new: Observed | None) -> Result:
        """Judge, diagnose and record.

        Arguments:
            notebook: with the outputs of the submission.
            seen: what was observed of it.
            new: the same, where it is to be stored.
        """
        verdicts = tuple(judge(seen, job.key))
        result = Result(
            student=job.student,
            unit=job.unit.name,
            status=Status.GRADED,
            score=sum(verdict.earned for verdict in verdicts),
            maximum=job.unit.points,
            notes=read.sanitized.notes,
            submission_digest=read.submission_digest,
            key_digest=read.depends_on(job),
            verdicts=verdicts,
            diagnoses=tuple(diagnose(seen, verdicts, job.key, job.unit, read.sanitized.solutions)),
            observed=new,
            observed_digest=read.observed_digest,
        )
        return self._write(
            result, autograded_notebook(notebook, verdicts, read.observed_digest), _timestamp(self.folder, job)
        )

    def _guarded(self, job: Job, step: Callable):
        """`step`; what goes wrong in it by our fault is told as such and stops nobody else's grading."""
        try:
            return step()
        except CourseError:
            raise
        except Exception as error:
            return self._refused(job, Refusal(Why.GRADER, detail=(type(error).__name__, one_line(str(error), 300))))


def _timestamp(folder: CourseFolder, job: Job) -> datetime.datetime | None:
    """When it was submitted, by the ``timestamp.txt`` that nbgrader's collect writes."""
    from nbgrader.utils import parse_utc

    path = folder.submitted(job.student, job.unit.name) / "timestamp.txt"
    if path.is_symlink() or not path.is_file():
        return None
    try:
        return parse_utc(path.read_bytes()[:200].decode("utf-8", "replace").strip())
    except Exception:  # a student may have written it: dateutil and tz raise whatever they like
        return None
