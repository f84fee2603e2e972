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
    """`grade`, with a bar on `console`."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console) as progress:
        task = progress.add_task("grading", total=None)
        return grade(
            folder,
            units,
            students,
            force=force,
            on_start=lambda total: progress.update(task, total=total),
            on_result=lambda result: progress.advance(task),
        )
