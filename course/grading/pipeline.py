"""Grading from end to end: the only way to a grade, for the command, nbgrader and formgrader alike.

Reading, rebuilding, judging and recording happen in the trusted process; executing goes to workers, several submissions
at a time, and only one thread writes the gradebook.

This module may touch: ``submitted/`` read-only, ``autograded/`` and the gradebook.
"""

import os
from collections.abc import Callable, Iterable

from course.errors import IsolationMissing
from course.gradebook.database import open_gradebook
from course.gradebook.late import settle_penalties
from course.gradebook.result import Result
from course.grading.course_folder import CourseFolder
from course.grading.jobs import jobs_of
from course.grading.run import Run
from course.kernel.landlock import readable_folders
from course.running.workers import cluster_workers, cores, local_workers


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
    per_day: int | None = None,
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
        per_day: so many versions of a submission are graded in a day; of a further one the result of before is told,
            with a note. None: all.
        on_start: called once with the number of results to come.
        on_result: called with each result as soon as it stands in the gradebook.

    Returns:
        One result for each student and unit, sorted.

    Raises:
        UsageError, KeyMissing, SourceError, GradebookBusy, IsolationMissing: nothing was graded, or no more will be.
    """
    if isolated:
        _require_folder_out_of_reach(folder)
    if scheduler:
        workers = cluster_workers(scheduler, isolated=isolated)
    else:
        workers = local_workers(jobs or cores() + 1, isolated=isolated, soon=force or folder.has_new_submissions())
    with folder.lock(), open_gradebook(folder.db_url, folder.course_id) as gradebook, workers as hands:
        run = Run(folder, gradebook, hands, force, isolated, dry_run, per_day)
        if not dry_run:
            settle_penalties(gradebook, run.penalties)
        todo = jobs_of(folder, gradebook, list(units), list(students))
        on_start(len(todo))
        results = []
        for result in run.results(todo):
            results.append(result)
            on_result(result)
    return sorted(results, key=lambda result: (result.unit, result.student))


def _require_folder_out_of_reach(folder: CourseFolder) -> None:
    root = str(folder.root.resolve()) + os.sep
    for place in readable_folders():
        if root.startswith(os.path.join(os.path.realpath(place), "")):
            raise IsolationMissing(
                "the course folder lies inside {place}, which every submission may read; move it elsewhere, "
                "or give --no-isolation",
                place=place,
            )
