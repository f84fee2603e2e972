"""Building a unit: rules → nbval → answer key → audit → nbgrader's generate_assignment.

This module may touch: ``release/``, the answer key and the gradebook, through nbgrader.
"""

from __future__ import annotations

import contextlib
import io
import logging
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum

from nbgrader.apps import NbGraderAPI

from course.audit.folder_audit import audit_copy, has_passed
from course.authoring.normalise import normalise, to_text
from course.authoring.rules import broken_rules
from course.authoring.validate import validate
from course.grading.answer_key import AnswerKey, make_key, save_key
from course.grading.bank import Bank
from course.grading.course_folder import CourseFolder
from course.grading.our_copy import OurCopy, chosen_units, read_our_copy
from course.plain.errors import SourceError


class Audit(StrEnum):
    """How much of the audit a build runs."""

    ALL = "all"
    BANK = "bank"
    NONE = "none"


def build(
    folder: CourseFolder,
    units: list[str],
    *,
    check_outputs: bool = True,
    audit: Audit = Audit.ALL,
    on_step: Callable[[str, str], None] = lambda unit, step: None,
) -> list[OurCopy]:
    """Build `units` (none: all): validate them, make their keys and student versions.

    Arguments:
        check_outputs: run nbval too.
        audit: how much of the audit; a state that has passed the whole of it is not audited again, nor is a unit
            without a bank of answers.
        on_step: called with the unit and the step that begins.

    Raises:
        SourceError: a unit breaks a rule, prints something else than it has stored, or cannot be built.
        UsageError: there is no such unit.
    """
    chosen = chosen_units(folder.source, units)
    built = []
    with folder.lock():
        copies = [read_our_copy(folder.source, unit) for unit in chosen]
        if broken := [sentence for ours in copies for sentence in broken_rules(ours, folder.source)]:
            raise SourceError("\n".join(broken))
        if check_outputs:
            on_step("all units", "nbval")
            _check_outputs(folder, [ours.unit for ours in copies])
        for ours in copies:
            on_step(ours.unit, "answer key")
            bank = folder.bank(ours.unit, ours.exercises)
            key = make_key(ours, bank, folder.limits_of(ours.unit))
            if audit is not Audit.NONE and bank and not has_passed(folder, ours):
                _audit(folder, ours, bank, key, audit, on_step)
            save_key(key, folder.answer_key)
            on_step(ours.unit, "student version")
            _generate(folder, ours.unit)
            built.append(ours)
    return built


def _audit(
    folder: CourseFolder, ours: OurCopy, bank: Bank, key: AnswerKey, audit: Audit, on_step: Callable[[str, str], None]
) -> None:
    def tell(step: str) -> None:
        on_step(ours.unit, f"audit: {step}")

    found = audit_copy(folder, ours, bank, key, with_mutants=audit is Audit.ALL, on_step=tell)
    if not found.passed:
        survivors = [f"{s.exercise}: this passes all tests: {s.mutant.change}" for s in found.survivors]
        told = "\n".join([*found.problems, *survivors][:8])
        raise SourceError(f"the tests of {ours.unit} do not hold; see all: course audit {ours.unit}\n{told}")


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
