"""Grading with a progress bar, for the verbs that grade."""

import time
from typing import Any

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeElapsedColumn, TimeRemainingColumn

from course.commands.console import console
from course.gradebook.result import Result
from course.grading.course_folder import CourseFolder
from course.grading.pipeline import grade
from course.language import _


def grade_with_progress(folder: CourseFolder, units: list[str], students: list[str], **options: Any) -> list[Result]:
    """`grade` with `options`, with a bar from the moment that it is known how much there is to do."""
    left = (_("left"), TimeRemainingColumn())
    columns = (BarColumn(), MofNCompleteColumn(), "{task.fields[rate]}", TimeElapsedColumn(), *left)
    progress = Progress("{task.description}", *columns, console=console)
    task = progress.add_task(_("grading"), total=None, rate="")
    began = time.monotonic()

    def start(total: int) -> None:
        nonlocal began
        began = time.monotonic()
        progress.update(task, total=total)
        progress.start()

    def advance(result: Result) -> None:
        done = progress.tasks[0].completed + 1
        progress.update(
            task, advance=1, rate=_("{rate:.0f} a minute", rate=60 * done / max(time.monotonic() - began, 0.1))
        )

    try:
        return grade(folder, units, students, on_start=start, on_result=advance, **options)
    finally:
        progress.stop()
