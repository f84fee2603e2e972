"""Grading with a progress bar, for the verbs that grade."""

from __future__ import annotations

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from course.grading.course_folder import CourseFolder
from course.grading.gradebook import Result
from course.grading.pipeline import grade


def grade_with_progress(
    console: Console, folder: CourseFolder, units: list[str], students: list[str], *, force: bool = False
) -> list[Result]:
    """`grade`, with a bar on `console` from the moment that it is known how much there is to do."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    progress = Progress(*columns, console=console)
    task = progress.add_task("grading", total=None)

    def start(total: int) -> None:
        progress.update(task, total=total)
        progress.start()

    try:
        return grade(
            folder, units, students, force=force, on_start=start, on_result=lambda result: progress.advance(task)
        )
    finally:
        progress.stop()
