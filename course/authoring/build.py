"""Building a unit: rules → nbval → answer key → audit → nbgrader's generate_assignment.

This module may touch: ``release/``, the answer key and the gradebook, through nbgrader.
"""

import contextlib
import importlib.metadata
import io
import logging
import os
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum

import nbformat
from nbgrader.apps import NbGraderAPI

from course import atomic
from course.audit.audit import UnitAudit
from course.audit.folder_audit import audit_copy
from course.authoring.rules import broken_rules
from course.authoring.validate import validate
from course.errors import SourceError
from course.grading.course_folder import CourseFolder
from course.judging.answer_key import key_digest, save_key
from course.judging.digests import code_digest, digest
from course.judging.releases import remember
from course.judging.unit import Unit, chosen_units, read_unit
from course.kernel.layers import sandbox_of_ours
from course.normalise import normalise, to_text
from course.running.build_cache import BuildCache
from course.running.make_key import make_key

_PRINTING = ("ipython", "ipykernel", "keras", "matplotlib", "numpy", "tensorflow")


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
        audit: how much of the audit; what has passed is not audited again, nor is a unit without a bank of answers.
        on_step: called with the unit and the step that begins.

    Raises:
        SourceError: a unit breaks a rule, prints something else than it has stored, or cannot be built.
        UsageError: there is no such unit.
    """

    def tell(name: str, step: str) -> None:
        on_step(name, f"audit: {step}")

    chosen = chosen_units(folder.source, units)
    with folder.lock():
        copies = [read_unit(folder.source, name) for name in chosen]
        if broken := [sentence for unit in copies for sentence in broken_rules(unit, folder.source)]:
            raise SourceError("\n".join(broken))
        caches = {unit.name: BuildCache(folder.build_cache(unit.name)) for unit in copies}
        if check_outputs:
            on_step("all units", "nbval")
            _check_outputs(folder, copies, caches)
        for unit in copies:
            on_step(unit.name, "answer key")
            bank, cache = folder.bank(unit.name, unit.exercises), caches[unit.name]
            key = make_key(unit, bank, sandbox_of_ours(folder.limits_of(unit.name)), cache)
            cache.save()
            if audit is not Audit.NONE and bank:
                found = audit_copy(folder, unit, bank, key, cache, with_mutants=audit is Audit.ALL, on_step=tell)
                _require_holding(found)
            save_key(key, key_digest(unit, bank), folder.answer_key)
            on_step(unit.name, "student version")
            _generate(folder, unit.name)
            cache.save()
    return copies


def _require_holding(found: UnitAudit) -> None:
    """Raise SourceError unless the audit found that the tests hold."""
    if not found.passed:
        told = [*found.problems, *(f"{s.exercise}: this passes all tests: {s.mutant.change}" for s in found.survivors)]
        shown = "\n".join(told[:8])
        how_many = f"{len(told)} things" if len(told) > 1 else "one thing"
        raise SourceError(
            f"the tests of {found.unit} do not hold, in {how_many}; course audit {found.unit} shows all of it\n{shown}"
        )


def _check_outputs(folder: CourseFolder, units: list[Unit], caches: dict[str, BuildCache]) -> None:
    """nbval on every unit that has changed since it passed, as many at a time as there are cores."""
    # what, besides a notebook, decides what it prints: the code that it imports, and the versions of others'
    printing = [sys.version, *(f"{name} {importlib.metadata.version(name)}" for name in _PRINTING)]
    printing.append(code_digest("observation", "comparison", "facts", "words", "notebook", "pictures"))
    paths = {unit.name: folder.source / unit.name / f"{unit.name}.ipynb" for unit in units}
    states = {name: digest(["nbval", path.read_text(encoding="utf-8"), printing]) for name, path in paths.items()}
    new = [name for name in paths if caches[name].get(states[name]) is None]
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        runs = list(pool.map(lambda name: validate([paths[name]]), new))
    for name, run in zip(new, runs, strict=True):
        if run.returncode:
            raise SourceError(f"{name} does not print what it has stored:\n{run.stdout[-3000:]}{run.stderr[-1000:]}")
        caches[name].put(states[name], True)


def _generate(folder: CourseFolder, unit: str) -> None:
    path = folder.release / unit / f"{unit}.ipynb"
    with contextlib.suppress(OSError, ValueError):  # what students may have: a build that knew of no releases made it
        remember(nbformat.read(path, as_version=4), unit, folder.answer_key)
    api = NbGraderAPI(coursedir=folder.coursedir, config=folder.app.config)
    api.log.setLevel(logging.WARNING)
    with contextlib.redirect_stderr(io.StringIO()):
        outcome = api.generate_assignment(unit, force=True)
    if not outcome["success"]:
        lines = [line for line in (outcome.get("log", "") + outcome.get("error", "")).splitlines() if line.strip()]
        raise SourceError(f"{unit} could not be built:\n" + "\n".join(lines[-8:]))
    atomic.write(path, to_text(normalise(nbformat.read(path, as_version=4))).encode(), mode=None)
