"""Grading from end to end: the one way to a grade, whoever asks for it.

Reading, rebuilding, judging and recording happen here, in the trusted process; executing goes to workers, several
submissions at a time, and only one thread writes the gradebook. A submission's trouble ends with that submission.

This module may touch: ``submitted/`` read-only, ``autograded/`` and the gradebook.
"""

from __future__ import annotations

import datetime
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from nbformat import NotebookNode
from nbgrader.api import Gradebook, MissingEntry

from course.errors import CourseError, IsolationMissing, SourceError, UsageError
from course.feedback.autograded import autograded_notebook, not_graded_notebook, write_notebook
from course.gradebook.changes import changes
from course.gradebook.gradebook import Result, enrolled, open_gradebook, record, recorded
from course.gradebook.late import LatePenalties
from course.grading.course_folder import CourseFolder
from course.judging.answer_key import AnswerKey, load_key
from course.judging.diagnose import diagnose
from course.judging.grader_digest import grader_digest
from course.judging.judge import judge
from course.judging.sanitize import Sanitized, sanitize
from course.judging.submission import NotGradable, Status, read_submission
from course.judging.unit import Unit, chosen_units, read_unit
from course.kernel.execution import Execution
from course.kernel.landlock import readable_folders
from course.kernel.sandbox import Sandbox
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


@dataclass(frozen=True)
class _Task:
    """A job that is being executed, for the `attempt`-th time; `killed`: its kernel was killed once, not by us."""

    job: Job
    sanitized: Sanitized
    digest: str
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
    return [Job(student, unit, key) for unit, key in chosen for student in students or everyone]


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
        self._submit(_Task(job, *ready))
        return None

    def _submit(self, task: _Task) -> None:
        sandbox = Sandbox(self.folder.limits_of(task.job.unit.name), self.isolated)
        arguments = (task.sanitized.notebook, sandbox, task.sanitized.first_student_cell)
        try:
            future = self.workers.executor.submit(self.workers.execute, *arguments)
        except Exception as error:
            raise UsageError(f"the workers are gone ({error}); run the same command again to go on") from None
        self.pending[future] = task

    def _prepare(self, job: Job) -> Result | tuple[Sanitized, str]:
        unit, before = job.unit.name, recorded(self.gradebook, job.student, job.unit.name)
        base = Result(job.student, unit, Status.MISSING, None, job.unit.points, key_digest=_depends_on(job))
        try:
            submission = read_submission(self.folder.submitted(job.student, unit), unit)
        except NotGradable as error:
            if error.status is Status.MISSING and before is not None and before.status is Status.GRADED:
                gone = "the submission is gone; the grade it had has been kept"
                return replace(before, notes=tuple(dict.fromkeys((*before.notes, gone))))
            return self._not_gradable(job, replace(base, status=error.status, reason=str(error)))
        digests = (submission.digest, _depends_on(job))
        same = before is not None and (before.submission_digest, before.key_digest) == digests
        graded = same and before.status is Status.GRADED
        if graded and not self.force and self.folder.autograded(job.student, unit).exists():
            return before
        return sanitize(job.unit, submission), submission.digest

    def _not_gradable(self, job: Job, result: Result) -> Result:
        notebook = not_graded_notebook(job.unit, result.reason) if result.status is Status.DAMAGED else None
        return self._write(result, notebook)

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
                return self._again(task)
            return self._fault(task.job, f"{one_line(str(error), 300)}; this is not the student's fault: grade again")
        if execution.killed and not task.killed:  # by the student's code, or because memory ran out: see once more
            return self._submit(replace(task, killed=True))
        return self._guarded(task.job, lambda: self._conclude(task, execution))

    def _again(self, task: _Task) -> None:
        self._submit(replace(task, attempt=task.attempt + 1))

    def _conclude(self, task: _Task, execution: Execution) -> Result:
        job, unit = task.job, task.job.unit.name
        verdicts = tuple(judge(execution, job.key))
        diagnoses = tuple(diagnose(execution, verdicts, job.key, job.unit))
        result = Result(
            student=job.student,
            unit=unit,
            status=Status.GRADED,
            score=sum(verdict.earned for verdict in verdicts),
            maximum=job.unit.points,
            notes=task.sanitized.notes,
            submission_digest=task.digest,
            key_digest=_depends_on(job),
            verdicts=verdicts,
            diagnoses=diagnoses,
        )
        notebook = autograded_notebook(execution.notebook, verdicts, diagnoses)
        return self._write(result, notebook, _timestamp(self.folder, job))

    def _guarded(self, job: Job, step: Callable):
        """`step`; what goes wrong in it by our fault is told as such and stops nobody else's grading."""
        try:
            return step()
        except CourseError:
            raise
        except Exception as error:
            reason = f"the grader failed ({type(error).__name__}: {error}); report it, and grade again"
            return self._fault(job, one_line(reason, 400))

    def _fault(self, job: Job, reason: str) -> Result:
        """Our fault goes into our table, and leaves a grade that stood before alone."""
        return self._write(Result(job.student, job.unit.name, Status.FAULT, None, job.unit.points, reason), None)


def _depends_on(job: Job) -> str:
    """What, besides the submission, a grade depends on: the unit with its key, and the grader."""
    return f"{job.key.digest[:31]}-{grader_digest()[:32]}"


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
