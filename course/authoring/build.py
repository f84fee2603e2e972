"""Building a unit: rules → nbval → answer key → audit → nbgrader's generate_assignment.

This module may touch: ``release/``, the answer key and the gradebook, through nbgrader.
"""

import contextlib
import importlib.metadata
import io
import logging
import os
import re
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum

import nbformat
from nbgrader.api import MissingEntry
from nbgrader.apps import NbGraderAPI

from course import atomic
from course.audit.audit import UnitAudit, Variant
from course.audit.equivalents import entry_for
from course.audit.folder_audit import audit_copy
from course.authoring.rules import broken_rules, misread
from course.authoring.validate import validate
from course.errors import SourceError
from course.gradebook.database import open_gradebook
from course.grading.course_folder import CourseFolder
from course.judging.answer_key import key_digest, save_key
from course.judging.digests import code_digest, digest
from course.judging.releases import remember
from course.judging.unit import Unit, chosen_units, nbgrader_metadata, read_unit
from course.kernel.layers import sandbox_of_ours
from course.language import _, many
from course.normalise import normalise, to_text
from course.running.build_cache import BuildCache
from course.running.make_key import make_key

CELLS_CHANGED = (
    "{unit}: these cells are new or gone: {cells}; but there are grades of it already, and nbgrader keeps the cells "
    "of such a unit. Undo it (texts and points may change); or give up all grades of {unit}, also those given by hand: "
    "nbgrader db assignment remove {unit} --force; course build {unit}; course grade {unit}"
)
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
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
    on_built: Callable[[Unit], None] = lambda unit: None,
) -> list[Unit]:
    """Build `units` (none: all): validate them, make their keys and student versions.

    Arguments:
        check_outputs: run nbval too.
        audit: how much of the audit; what has passed is not audited again, nor is a unit without a bank of answers.
        on_step: called with the unit and the step that begins.
        on_built: called with each unit that is done.

    Raises:
        SourceError: a unit breaks a rule, prints something else than it has stored, or cannot be built.
        UsageError: there is no such unit.
    """

    def tell(name: str, step: str) -> None:
        on_step(name, _("audit: {step}", step=step))

    chosen = chosen_units(folder.units, units)
    with folder.lock():
        copies = [read_unit(folder.source, name) for name in chosen]
        if broken := [sentence for unit in copies for sentence in _broken(folder, unit)]:
            raise SourceError("\n".join(broken))
        _require_changeable(folder, copies)
        caches = {unit.name: BuildCache(folder.build_cache(unit.name)) for unit in copies}
        if check_outputs:
            on_step(_("all units"), "nbval")
            _check_outputs(folder, copies, caches)
        for unit in copies:
            on_step(unit.name, _("answer key"))
            bank, cache = folder.bank(unit.name, unit.exercises), caches[unit.name]
            key = make_key(unit, bank, sandbox_of_ours(folder.limits_of(unit.name)), cache)
            cache.save()
            if audit is not Audit.NONE and bank:
                found = audit_copy(folder, unit, bank, key, cache, with_mutants=audit is Audit.ALL, on_step=tell)
                require_holding(found)
            save_key(key, key_digest(unit, bank), folder.answer_key)
            on_step(unit.name, _("student version"))
            _generate(folder, unit.name)
            cache.save()
            on_built(unit)
    return copies


def _broken(folder: CourseFolder, unit: Unit) -> list[str]:
    return broken_rules(unit, folder.source) or misread(unit, folder.bank(unit.name, unit.exercises))


def _require_changeable(folder: CourseFolder, units: list[Unit]) -> None:
    """nbgrader keeps the cells of a unit that has submissions; better said now than after an audit of minutes.

    Raises:
        SourceError: a cell was added or removed.
        GradebookBusy: the gradebook cannot be used.
    """
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        for unit in units:
            with contextlib.suppress(MissingEntry):
                known = gradebook.find_notebook(unit.name, unit.name)
                new = {cell.id for cell in unit.notebook.cells if nbgrader_metadata(cell)}
                old = {cell.name for cell in known.source_cells}
                if new != old and known.submissions:
                    raise SourceError(CELLS_CHANGED, unit=unit.name, cells=", ".join(sorted(new ^ old)))


def require_holding(found: UnitAudit) -> None:
    """Raise SourceError unless the audit found that the tests hold."""
    if not found.passed:
        told = [*found.problems, *map(_survivor, found.survivors)]
        shown = "\n".join(told[:8])
        how_many = many(len(told), "{count} thing", "{count} things")
        raise SourceError(
            "the tests of {unit} do not hold, in {how_many}; course audit {unit} shows all of it\n{shown}",
            unit=found.unit,
            how_many=how_many,
            shown=shown,
        )


def _survivor(survivor: Variant) -> str:
    """What passed, with the entry to be pasted into ``equivalent.toml`` where it is right."""
    exercise, mutant = survivor.exercise, survivor.mutant
    return f"{exercise}: {_('this passes all tests')}: {mutant.change}\n\n{entry_for(exercise, mutant)}"


def _check_outputs(folder: CourseFolder, units: list[Unit], caches: dict[str, BuildCache]) -> None:
    """nbval on every unit that has changed since it passed, as many at a time as there are cores."""
    # what, besides a notebook, decides what it prints: the code that it imports, and the versions of others'
    printing = [sys.version, *(f"{name} {importlib.metadata.version(name)}" for name in _PRINTING)]
    printing.append(code_digest("observation", "comparison", "facts", "words", "notebook", "pictures", "likely"))
    paths = {unit.name: folder.source / unit.name / f"{unit.name}.ipynb" for unit in units}
    states = {name: digest(["nbval", path.read_text(encoding="utf-8"), printing]) for name, path in paths.items()}
    new = [name for name in paths if caches[name].get(states[name]) is None]
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        runs = list(pool.map(lambda name: validate([paths[name]]), new))
    for name, run in zip(new, runs, strict=True):
        if run.returncode:
            raise SourceError(
                "{name} does not print what it has stored; open it in JupyterLab, Run All, save, and run: "
                "course normalise {name}{difference}",
                name=name,
                difference=first_difference(run.stdout),
            )
        caches[name].put(states[name], True)


def first_difference(printed: str) -> str:
    """The first cell that nbval complains of, and how it begins; empty where it says nothing of a cell."""
    lines = [line.strip() for line in _COLOUR.sub("", printed).splitlines()]
    at = next((number for number, line in enumerate(lines) if line.startswith("Cell ")), None)
    return "" if at is None else "\n" + "\n".join(line for line in lines[at : at + 20] if line)


def _generate(folder: CourseFolder, unit: str) -> None:
    path = folder.release / unit / f"{unit}.ipynb"
    with contextlib.suppress(OSError, ValueError):  # what students may have: a build that knew of no releases made it
        remember(nbformat.read(path, as_version=4), unit, folder.answer_key)
    api = NbGraderAPI(coursedir=folder.coursedir, config=folder.app.config)
    api.log.setLevel(logging.WARNING)
    with contextlib.redirect_stderr(io.StringIO()):
        outcome = api.generate_assignment(unit, force=True)
    if not outcome["success"]:
        raise SourceError(
            "{unit} could not be built: {why}",
            unit=unit,
            why=why_of(outcome.get("log", "") + outcome.get("error", "")),
        )
    atomic.write(path, to_text(normalise(nbformat.read(path, as_version=4))).encode(), mode=None)


def why_of(log: str) -> str:
    """What the first traceback of nbgrader's log ends with; the rest only says that there was one."""
    traceback = log.partition("Traceback (most recent call last):")[2]
    ends = (line for line in traceback.splitlines()[1:] if line and not line[0].isspace())
    return next(ends, "") or next(iter(log.strip().splitlines()[-1:]), _("nbgrader gave no reason"))
