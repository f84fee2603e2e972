"""Feedback pages, by nbgrader's own generate_feedback with this package's settings.

This module may touch: ``feedback/``, through nbgrader.
"""

from __future__ import annotations

import contextlib
import io

from nbgrader.apps import NbGraderAPI

from course.grading.course_folder import CourseFolder
from course.plain.errors import UsageError


def write_feedback(folder: CourseFolder, unit: str) -> None:
    """Write the page of every student who has an autograded notebook of `unit`.

    Raises:
        UsageError: nbgrader could not.
    """
    api = NbGraderAPI(coursedir=folder.coursedir, config=folder.app.config)
    with contextlib.redirect_stderr(io.StringIO()):
        outcome = api.generate_feedback(unit, force=True)
    if not outcome["success"]:
        lines = (outcome.get("log") or outcome.get("error") or "").strip().splitlines()
        raise UsageError(f"the feedback of {unit} could not be written: {lines[-1] if lines else 'no reason given'}")
