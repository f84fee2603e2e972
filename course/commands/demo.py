"""``course demo``: a class goes through the whole course, in a folder of its own.

Source notebooks are copied to ``demo/``, built there, handed in by the demonstration class, graded and given feedback;
the instructor's own ``submitted/``, ``autograded/``, ``feedback/`` and ``gradebook.db`` are never touched.
"""

from __future__ import annotations

import argparse
import html
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

    from course.gradebook.result import Result
    from course.grading.course_folder import CourseFolder

HELP = "make a demonstration class in demo/, grade it, and check every score"
MARK = ".course-demo"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of this verb."""
    parser.add_argument("--folder", metavar="DIR", default="demo", help="where (default: demo)")
    parser.add_argument("--no-nbval", action="store_true", help="do not compare printed with stored outputs")


def run(options: argparse.Namespace) -> int:
    """0 when every student got what that student's work is worth."""
    from rich.console import Console

    from course.authoring.build import Audit, build
    from course.authoring.demo_class import CLASS, hand_in_class, read_materials
    from course.commands.class_table import class_table, problems
    from course.commands.progress import grade_with_progress
    from course.grading.course_folder import find_course_folder, open_course_folder

    console = Console(highlight=False)
    here = find_course_folder()
    folder = open_course_folder(_fresh_folder(here, here.root / options.folder))
    with console.status("building") as status:
        built = build(
            folder,
            [],
            check_outputs=not options.no_nbval,
            audit=Audit.NONE,
            on_step=lambda unit, step: status.update(f"{unit}: {step}"),
        )
    console.print(f"built {len(built)} units in {folder.root}", markup=False)
    materials = read_materials(built, folder.release, folder.answers)
    due = {(student, unit): worth for student, unit, worth in hand_in_class(materials, folder.root / "submitted")}
    results = grade_with_progress(console, folder, [], [])
    console.print(class_table(results))
    for line in problems(results):
        console.print(line, markup=False, soft_wrap=True)
    _feedback(console, folder, results)
    wrong = [result for result in results if (result.score, result.status) != _pair(due[result.student, result.unit])]
    for result in wrong:
        worth = due[result.student, result.unit]
        got = _shown(result.score, result.status)
        text = f"WRONG: {result.student}, {result.unit}: got {got}, is worth {_shown(worth.points, worth.status)}"
        console.print(text, style="red", markup=False, soft_wrap=True)
    missing = len(due) - len(results)
    if wrong or missing:
        console.print(f"{len(wrong)} of {len(due)} results are not what the work is worth", style="red")
        return 1
    console.print(f"{len(CLASS)} students, {len(results)} results, each what the work is worth.", style="green")
    return 0 if _look(console, folder, results, _report(console, folder)) else 1


def _shown(points: float | None, status) -> str:
    return f"{points:g} points" if points is not None else status.value


def _pair(worth) -> tuple:
    return worth.points, worth.status


def _fresh_folder(here: CourseFolder, demo: Path) -> Path:
    from course.errors import UsageError
    from course.grading.course_folder import CONFIG_NAME

    if demo.exists() and not (demo / MARK).is_file():
        raise UsageError(f"{demo} is no demonstration folder; move it away or choose another with --folder")
    if not here.answers.is_dir():
        raise UsageError(f"{here.root} has no answers/: the demonstration needs the repository, not only the package")
    shutil.rmtree(demo, ignore_errors=True)
    demo.mkdir(parents=True)
    (demo / MARK).touch()
    shutil.copy(here.root / CONFIG_NAME, demo)
    shutil.copytree(here.source, demo / "source", ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    shutil.copytree(here.answers, demo / "answers")
    return demo


def _feedback(console: Console, folder: CourseFolder, results: list) -> None:
    from course.facts.remarks import Status
    from course.grading.feedback_pages import write_feedback

    told = [result for result in results if result.status in (Status.GRADED, Status.DAMAGED)]
    with console.status("feedback"):
        for unit in sorted({result.unit for result in told}):
            write_feedback(folder, unit)


def _report(console: Console, folder: CourseFolder) -> Path:
    from course.report.page import write_report

    path = folder.root / "report.html"
    with console.status("report"):
        write_report(folder, path, "ko")
    return path


def _held(folder: CourseFolder, results: list) -> tuple[Result, str]:
    """A result with a misconception that was recognised, and its name."""
    from course.errors import SourceError
    from course.judging.bank import told

    for result in results:
        for diagnosis in result.diagnoses:
            if len(diagnosis.causes) == 1 and len(diagnosis.causes[0]) == 1:
                ((one,),) = told(folder.bank(result.unit), diagnosis.exercise, diagnosis.causes)
                return result, one.name
    raise SourceError("no misconception of the demonstration class was recognised")


def _look(console: Console, folder: CourseFolder, results: list, report: Path) -> bool:
    """Say where to look, and whether report and feedback name what a student holds."""
    result, name = _held(folder, results)
    page = folder.feedback(result.student, result.unit)
    console.print("Look at:", style="bold")
    where = {
        f"the class's report, which counts “{name}”": report,
        f"the feedback of {result.student}, who holds it": page,
        "student versions": folder.release,
        "gradebook in the browser": f"cd {folder.root} && jupyter lab, then Nbgrader > Formgrader",
    }
    for what, place in where.items():
        console.print(f"  {what}: {place}", markup=False, soft_wrap=True)
    silent = [path for path in (report, page) if html.escape(name) not in path.read_text(encoding="utf-8")]
    for path in silent:
        console.print(f"WRONG: {path} does not name “{name}”", style="red", markup=False, soft_wrap=True)
    return not silent
