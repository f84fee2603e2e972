"""Building a unit: rules → nbval → nbgrader's generate_assignment (which also makes the answer key).

This module may touch: ``release/``, the answer key and the gradebook, through nbgrader.
"""

from __future__ import annotations

import contextlib
import io
import logging
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from nbgrader.apps import NbGraderAPI

from course.authoring.normalise import normalise, to_text
from course.authoring.rules import broken_rules
from course.authoring.validate import validate
from course.grading.course_folder import CourseFolder
from course.grading.our_copy import OurCopy, find_units, read_our_copy
from course.plain.errors import SourceError, UsageError


def build(
    folder: CourseFolder,
    units: list[str],
    *,
    check_outputs: bool = True,
    on_step: Callable[[str, str], None] = lambda unit, step: None,
) -> list[OurCopy]:
    """Build `units` (none: all): validate them, make their keys and student versions.

    Arguments:
        check_outputs: run nbval too.
        on_step: called with the unit and the step that begins.

    Raises:
        SourceError: a unit breaks a rule, prints something else than it has stored, or cannot be built.
        UsageError: there is no such unit.
    """
    known = find_units(folder.source)
    for unit in units:
        if unit not in known:
            raise UsageError(f"there is no unit {unit!r}; there are: {', '.join(known) or 'none'}")
    if not known:
        raise UsageError(f"there are no units in {folder.source}")
    built = []
    with folder.lock():
        copies = [read_our_copy(folder.source, unit) for unit in units or known]
        if broken := [sentence for ours in copies for sentence in broken_rules(ours, folder.source)]:
            raise SourceError("\n".join(broken))
        if check_outputs:
            on_step("all units", "nbval")
            _check_outputs(folder, [ours.unit for ours in copies])
        for ours in copies:
            on_step(ours.unit, "answer key and student version")
            _generate(folder, ours.unit)
            built.append(ours)
    return built


def _check_outputs(folder: CourseFolder, units: list[str]) -> None:
    """nbval on every unit, as many at a time as there are cores."""
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        runs = list(pool.map(lambda unit: validate([folder.source / unit / f"{unit}.ipynb"]), units))
    for unit, run in zip(units, runs, strict=True):
        if run.returncode:
            raise SourceError(f"{unit} does not print what it has stored:\n{run.stdout[-3000:]}{run.stderr[-1000:]}")


def _generate(folder: CourseFolder, unit: str) -> None:
    api = NbGraderAPI(coursedir=folder.coursedir, config=folder.app.config)
    api.log.setLevel(logging.WARNING)
    with contextlib.redirect_stderr(io.StringIO()):
        outcome = api.generate_assignment(unit, force=True)
    if not outcome["success"]:
        lines = [line for line in (outcome.get("log", "") + outcome.get("error", "")).splitlines() if line.strip()]
        raise SourceError(f"{unit} could not be built:\n" + "\n".join(lines[-8:]))
    path = folder.release / unit / f"{unit}.ipynb"
    import nbformat

    path.write_text(to_text(normalise(nbformat.read(path, as_version=4))), encoding="utf-8")
