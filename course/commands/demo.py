"""``course demo``: a class goes through the whole course, in a folder of its own.

The instructor's own ``submitted/``, ``autograded/``, ``feedback/`` and ``gradebook.db`` are never touched.
"""

import argparse
import html
import shutil
from pathlib import Path

from course.authoring.build import Audit
from course.authoring.demo_class import CLASS, hand_in_class, read_materials
from course.commands.build import build_showing_steps
from course.commands.class_table import class_table, problems
from course.commands.console import console, say
from course.commands.progress import grade_with_progress
from course.errors import SourceError, UsageError
from course.facts.remarks import Status
from course.gradebook.result import Result
from course.grading.course_folder import CONFIG_NAME, CourseFolder, find_course_folder, open_course_folder
from course.grading.feedback_pages import write_feedback
from course.judging.bank import told
from course.language import _, terminal_language
from course.report.page import write_report
from course.words.remarks import status_word

MARK = ".course-demo"


def run(options: argparse.Namespace) -> int:
    """0 when every student got what that student's work is worth."""
    here = find_course_folder()
    folder = open_course_folder(_fresh_folder(here, here.root / options.folder))
    built = build_showing_steps(folder, options, Audit.NONE, [])
    say(_("built {number} units in {folder}", number=len(built), folder=folder.root))
    materials = read_materials(built, folder.release, folder.answers)
    due = {(student, unit): worth for student, unit, worth in hand_in_class(materials, folder.root / "submitted")}
    results = grade_with_progress(folder, [], [])
    console.print(class_table(results))
    for line in problems(results):
        say(line)
    with console.status(_("feedback")):
        for unit in sorted({result.unit for result in results if result.status in (Status.GRADED, Status.DAMAGED)}):
            write_feedback(folder, unit)
    wrong = 0
    for result in results:
        worth = due[result.student, result.unit]
        if (result.score, result.status) != (worth.points, worth.status):
            got = _shown(result.score, result.status)
            text = _("got {got}, is worth {worth}", got=got, worth=_shown(worth.points, worth.status))
            say(f"{_('WRONG')}: {result.student}, {result.unit}: {text}", "red")
            wrong += 1
    if wrong or len(results) < len(due):
        say(_("{wrong} of {all} results are not what the work is worth", wrong=wrong, all=len(due)), "red")
        return 1
    say(
        _(
            "{students} students, {results} results, each what the work is worth.",
            students=len(CLASS),
            results=len(results),
        ),
        "green",
    )
    report = folder.root / "report.html"
    with console.status(_("report")):
        write_report(folder, report, "ko")
    return 0 if _look(folder, results, report) else 1


def _shown(points: float | None, status: Status) -> str:
    return _("{points:g} points", points=points) if points is not None else status_word(status, terminal_language())


def _fresh_folder(here: CourseFolder, demo: Path) -> Path:
    if demo.exists() and not (demo / MARK).is_file():
        raise UsageError("{demo} is no demonstration folder; move it away or choose another with --folder", demo=demo)
    if not here.answers.is_dir():
        raise UsageError(
            "{folder} has no answers/: the demonstration needs the repository, not only the package", folder=here.root
        )
    shutil.rmtree(demo, ignore_errors=True)
    demo.mkdir(parents=True)
    (demo / MARK).touch()
    shutil.copy(here.root / CONFIG_NAME, demo)
    shutil.copytree(here.source, demo / "source", ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    shutil.copytree(here.answers, demo / "answers")
    return demo


def _held(folder: CourseFolder, results: list[Result]) -> tuple[Result, str]:
    """A result with a misconception that was recognised, and its name."""
    for result in results:
        for diagnosis in result.diagnoses:
            if len(diagnosis.causes) == 1 and len(diagnosis.causes[0]) == 1:
                ((one,),) = told(folder.bank(result.unit), diagnosis.exercise, diagnosis.causes)
                return result, one.name
    raise SourceError("no misconception of the demonstration class was recognised")


def _look(folder: CourseFolder, results: list[Result], report: Path) -> bool:
    """Say where to look, and whether report and feedback name what a student holds."""
    result, name = _held(folder, results)
    page = folder.feedback(result.student, result.unit)
    say(_("Look at:"), "bold")
    where = {
        _("the class's report, which counts “{name}”", name=name): report,
        _("the feedback of {student}, who holds it", student=result.student): page,
        _("student versions"): folder.release,
        _("gradebook in the browser"): _("cd {folder} && jupyter lab, then Nbgrader > Formgrader", folder=folder.root),
    }
    for what, place in where.items():
        say(f"  {what}: {place}")
    silent = [path for path in (report, page) if html.escape(name) not in path.read_text(encoding="utf-8")]
    for path in silent:
        say(_("WRONG: {path} does not name “{name}”", path=path, name=name), "red")
    return not silent
