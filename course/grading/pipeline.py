"""Grading from end to end: the one way to a grade, whoever asks for it.

Reading, rebuilding, judging and recording happen here, in the trusted process; executing goes to an executor, several
submissions at a time, and only one thread writes the gradebook. A submission's trouble ends with that submission.

This module may touch: ``submitted/`` read-only, ``autograded/`` and the gradebook.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.preprocessors import AssignLatePenalties

from course.grading.answer_key import AnswerKey, load_key
from course.grading.autograded import autograded_notebook, not_graded_notebook, write_notebook
from course.grading.course_folder import CourseFolder
from course.grading.execute import Execution, Limits, execute
from course.grading.gradebook import Result, enrolled, open_gradebook, record, recorded
from course.grading.judge import judge
from course.grading.our_copy import OurCopy, find_units, read_our_copy
from course.grading.sanitize import Sanitized, sanitize
from course.grading.submission import NotGradable, Status, read_submission
from course.plain.errors import CourseError, ExecutionFault, SourceError, UsageError
from course.plain.text import one_line

ATTEMPTS = 2
"""How often an execution that failed by our fault is tried."""


@dataclass(frozen=True)
class Job:
    """One submission to be graded."""

    student: str
    ours: OurCopy
    key: AnswerKey


def grade(
    folder: CourseFolder,
    units: Iterable[str] = (),
    students: Iterable[str] = (),
    *,
    force: bool = False,
    workers: int | None = None,
    on_start: Callable[[int], None] = lambda total: None,
    on_result: Callable[[Result], None] = lambda result: None,
) -> list[Result]:
    """Grade submissions and write the gradebook.

    Arguments:
        folder: the course folder.
        units: which; none means all that have been built.
        students: which; none means everyone enrolled or in ``submitted/``.
        force: grade again what has not changed, too.
        workers: how many notebooks run at a time; default: one for each core.
        on_start: called once with the number of results to come.
        on_result: called with each result as soon as it stands in the gradebook.

    Returns:
        One result for each student and unit, sorted.

    Raises:
        UsageError, KeyMissing, SourceError, GradebookBusy: nothing was graded, or no more will be.
    """
    with folder.lock(), open_gradebook(folder.db_url, folder.course_id) as gradebook:
        jobs = _jobs(folder, gradebook, list(units), list(students))
        on_start(len(jobs))
        results = []
        for result in _run(folder, gradebook, jobs, force, workers or os.cpu_count() or 1):
            results.append(result)
            on_result(result)
    return sorted(results, key=lambda result: (result.unit, result.student))


def _jobs(folder: CourseFolder, gradebook: Gradebook, units: list[str], students: list[str]) -> list[Job]:
    everyone = sorted({*enrolled(gradebook), *folder.submitting_students()})
    for student in students:
        if student not in everyone:
            raise UsageError(f"there is no student {student!r}: no such folder in submitted/, nor in the gradebook")
    known = find_units(folder.source)
    for unit in units:
        if unit not in known:
            raise UsageError(f"there is no unit {unit!r}; there are: {', '.join(known) or 'none'}")
    chosen = [_unit(folder, gradebook, unit) for unit in units or known]
    return [Job(student, ours, key) for ours, key in chosen for student in students or everyone]


def _unit(folder: CourseFolder, gradebook: Gradebook, unit: str) -> tuple[OurCopy, AnswerKey]:
    ours = read_our_copy(folder.source, unit)
    key = load_key(ours, folder.answer_key)
    try:
        notebook = gradebook.find_notebook(unit, unit)
    except MissingEntry:
        raise SourceError(f"{unit} is not in the gradebook; run: course build {unit}") from None
    if {cell.name for cell in notebook.grade_cells} != {cell.grade_id for cell in key.cells}:
        raise SourceError(f"the gradebook knows other test cells of {unit}; run: course build {unit}")
    return ours, key


def _run(folder: CourseFolder, gradebook: Gradebook, jobs: list[Job], force: bool, workers: int) -> Iterator[Result]:
    """Results as they come; at most a few executions wait, so that memory does not grow with the class."""
    pending: dict[Future, tuple[Job, Sanitized, str]] = {}
    with ThreadPoolExecutor(workers, thread_name_prefix="execute") as pool:
        try:
            for job in jobs:
                ready = _guarded(gradebook, job, _prepare, folder, gradebook, job, force)
                if isinstance(ready, Result):
                    yield ready
                    continue
                sanitized, digest = ready
                future = pool.submit(execute_patiently, sanitized, folder.limits)
                pending[future] = (job, sanitized, digest)
                if len(pending) >= 2 * workers:
                    yield from _finish(folder, gradebook, pending)
            while pending:
                yield from _finish(folder, gradebook, pending)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _prepare(folder: CourseFolder, gradebook: Gradebook, job: Job, force: bool) -> Result | tuple[Sanitized, str]:
    unit, before = job.ours.unit, recorded(gradebook, job.student, job.ours.unit)
    base = Result(job.student, unit, Status.MISSING, None, job.ours.points, key_digest=job.key.digest)
    try:
        submission = read_submission(folder.submitted(job.student, unit), unit)
    except NotGradable as error:
        if error.status is Status.MISSING and before is not None and before.status is Status.GRADED:
            gone = "the submission is gone; the grade it had has been kept"
            return replace(before, notes=tuple(dict.fromkeys((*before.notes, gone))))
        return _not_gradable(folder, gradebook, job, replace(base, status=error.status, reason=str(error)))
    same = before is not None and (before.submission_digest, before.key_digest) == (submission.digest, job.key.digest)
    if same and before.status is Status.GRADED and not force and folder.autograded(job.student, unit).exists():
        return before
    return sanitize(job.ours, submission), submission.digest


def _not_gradable(folder: CourseFolder, gradebook: Gradebook, job: Job, result: Result) -> Result:
    path = folder.autograded(job.student, result.unit)
    if result.status is Status.DAMAGED:
        write_notebook(not_graded_notebook(job.ours, result.reason), path)
    record(gradebook, result)
    return result


def execute_patiently(sanitized: Sanitized, limits: Limits) -> Execution:
    """`execute`, tried again when it failed by our fault.

    Raises:
        ExecutionFault: it failed by our fault each time.
    """
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return execute(sanitized.notebook, limits, sanitized.first_student_cell)
        except ExecutionFault:
            if attempt == ATTEMPTS:
                raise
    raise AssertionError("not reached")


def _finish(folder: CourseFolder, gradebook: Gradebook, pending: dict) -> Iterator[Result]:
    done, _ = wait(pending, return_when=FIRST_COMPLETED)
    for future in done:
        job, sanitized, digest = pending.pop(future)
        yield _guarded(gradebook, job, _conclude, folder, gradebook, job, sanitized, digest, future)


def _guarded(gradebook: Gradebook, job: Job, step: Callable, *arguments):
    """`step`; what goes wrong in it by our fault is told as such and stops nobody else's grading."""
    fault = Result(job.student, job.ours.unit, Status.FAULT, None, job.ours.points)
    try:
        return step(*arguments)
    except ExecutionFault as error:
        return _fault(gradebook, replace(fault, reason=f"{error}; this is not the student's fault: grade again"))
    except CourseError:
        raise
    except Exception as error:
        reason = f"the grader failed ({type(error).__name__}: {error}); report it, and grade again"
        return _fault(gradebook, replace(fault, reason=one_line(reason, 400)))


def _conclude(
    folder: CourseFolder, gradebook: Gradebook, job: Job, sanitized: Sanitized, digest: str, future: Future
) -> Result:
    ours, key = job.ours, job.key
    execution = future.result()
    verdicts = tuple(judge(execution, key))
    score = sum(verdict.earned for verdict in verdicts)
    result = Result(
        job.student, ours.unit, Status.GRADED, score, ours.points, "", sanitized.notes, digest, key.digest, verdicts
    )
    write_notebook(autograded_notebook(execution.notebook, list(verdicts)), folder.autograded(job.student, ours.unit))
    record(gradebook, result, _timestamp(folder, job))
    _assign_late_penalty(folder, job)
    final = recorded(gradebook, job.student, ours.unit)
    return replace(result, score=final.score) if final else result


def _fault(gradebook: Gradebook, result: Result) -> Result:
    """Our fault goes into our table, and leaves a grade that stood before alone."""
    record(gradebook, replace(result, submission_digest=""))
    return result


def _timestamp(folder: CourseFolder, job: Job) -> datetime.datetime | None:
    """When it was submitted, by the ``timestamp.txt`` that nbgrader's collect writes."""
    from nbgrader.utils import parse_utc

    path = folder.submitted(job.student, job.ours.unit) / "timestamp.txt"
    if path.is_symlink() or not path.is_file():
        return None
    try:
        return parse_utc(path.read_bytes()[:200].decode("utf-8", "replace").strip())
    except Exception:  # a student may have written it: dateutil and tz raise whatever they like
        return None


def _assign_late_penalty(folder: CourseFolder, job: Job) -> None:
    unit = job.ours.unit
    names = {"student": job.student, "assignment": unit, "notebook": unit, "db_url": folder.db_url}
    import nbformat

    AssignLatePenalties(parent=folder.app).preprocess(nbformat.v4.new_notebook(), {"nbgrader": names})
