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
from course.errors import SourceError
from course.grading.course_folder import CourseFolder
from course.judging.answer_key import AnswerKey, save_key
from course.judging.bank import Bank
from course.judging.unit import Unit, chosen_units, read_unit
from course.kernel.layers import sandbox_of_ours
from course.running.make_key import make_key


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
    on_step: Callable[[str, str], None] = lambda name, step: None,
) -> list[Unit]:
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
        copies = [read_unit(folder.source, name) for name in chosen]
        if broken := [sentence for unit in copies for sentence in broken_rules(unit, folder.source)]:
            raise SourceError("\n".join(broken))
        if check_outputs:
            on_step("all units", "nbval")
            _check_outputs(folder, [unit.name for unit in copies])
        for unit in copies:
            on_step(unit.name, "answer key")
            bank = folder.bank(unit.name, unit.exercises)
            key = make_key(unit, bank, sandbox_of_ours(folder.limits_of(unit.name)))
            if audit is not Audit.NONE and bank and not has_passed(folder, unit):
                _audit(folder, unit, bank, key, audit, on_step)
            save_key(key, folder.answer_key)
            on_step(unit.name, "student version")
            _generate(folder, unit.name)
            built.append(unit)
    return built


def _audit(
    folder: CourseFolder, unit: Unit, bank: Bank, key: AnswerKey, audit: Audit, on_step: Callable[[str, str], None]
) -> None:
    def tell(step: str) -> None:
        on_step(unit.name, f"audit: {step}")

    found = audit_copy(folder, unit, bank, key, with_mutants=audit is Audit.ALL, on_step=tell)
    if not found.passed:
        survivors = [f"{s.exercise}: this passes all tests: {s.mutant.change}" for s in found.survivors]
        told = "\n".join([*found.problems, *survivors][:8])
        raise SourceError(f"the tests of {unit.name} do not hold; see all: course audit {unit.name}\n{told}")


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
