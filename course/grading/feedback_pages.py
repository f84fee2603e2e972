"""Feedback pages, by nbgrader's own generate_feedback with this package's steps; see ``course.feedback.exporter``.

This module may touch: ``feedback/``, through nbgrader; ``autograded/``, read-only.
"""

import contextlib
import io
from pathlib import Path

from nbgrader.apps import NbGraderAPI

from course.errors import UsageError
from course.facts.student import is_student_id
from course.gradebook.database import open_gradebook
from course.gradebook.roster import enrolled
from course.grading.course_folder import CourseFolder
from course.judging.unit import chosen_units
from course.language import _


def units_with_feedback(folder: CourseFolder, units: list[str], student: str | None = None) -> list[str]:
    """Those of `units` (none: all) for which pages can be written.

    Raises:
        UsageError: a unit or the student is not known, or there is nothing of them to write about.
    """
    chosen = chosen_units(folder.units, units)
    if student is not None and not is_student_id(student):
        raise UsageError("there is no student {student!r}: no student can have this id", student=student)
    if student is not None and student not in _known(folder):
        raise UsageError("there is no student {name!r}: neither in the class list nor in submitted/", name=student)
    whose = _(" of student {student!r}", student=student) if student is not None else ""
    graded = [unit for unit in chosen if _autograded(folder, unit, student)]
    for unit in chosen if units else ():
        if unit not in graded:
            raise UsageError(
                "nothing{whose} has been graded in {unit}; run: course grade {unit}", whose=whose, unit=unit
            )
    if not graded:
        raise UsageError("nothing{whose} has been graded; run: course grade", whose=whose)
    return graded


def _known(folder: CourseFolder) -> set[str]:
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        return {*folder.submitting_students(), *enrolled(gradebook)}


def write_feedback(folder: CourseFolder, unit: str, student: str | None = None) -> list[Path]:
    """Write the page of every student, or of one, who has an autograded notebook of `unit`.

    Returns:
        The pages.

    Raises:
        UsageError: nbgrader could not write them; those of other students may have been written.
    """
    api = NbGraderAPI(coursedir=folder.coursedir, config=folder.app.config)
    with contextlib.redirect_stderr(io.StringIO()):
        outcome = api.generate_feedback(unit, student_id=student, force=True)
    if not outcome["success"]:
        lines = (outcome.get("log") or outcome.get("error") or "").strip().splitlines()
        raise UsageError(
            "the feedback of {unit} could not be written: {why}",
            unit=unit,
            why=lines[-1] if lines else _("no reason given"),
        )
    return [folder.feedback(path.parent.parent.name, unit) for path in _autograded(folder, unit, student)]


def _autograded(folder: CourseFolder, unit: str, student: str | None) -> list[Path]:
    if student is not None:
        return [path for path in [folder.autograded(student, unit)] if path.is_file()]
    here = folder.root / folder.coursedir.autograded_directory
    return sorted(path for path in here.glob(f"*/{unit}/{unit}.ipynb") if not path.parent.parent.name.startswith("."))
