"""Auditing the units of a course folder, and remembering which state has passed.

This module may touch: ``answers/`` read-only, and ``answer_key/``.
"""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Callable
from pathlib import Path

from course.audit.audit import UnitAudit, audit_unit
from course.audit.equivalents import read_equivalents
from course.grading.course_folder import CourseFolder
from course.judging.answer_key import AnswerKey, load_key, write_private
from course.judging.bank import Bank
from course.judging.grader_digest import grader_digest
from course.judging.unit import Unit, chosen_units, read_unit
from course.kernel.layers import sandbox_of_ours

_PACKAGE = Path(__file__).resolve().parent


def audit_units(
    folder: CourseFolder,
    units: list[str],
    *,
    with_mutants: bool = True,
    on_step: Callable[[str, str], None] = lambda name, step: None,
) -> list[UnitAudit]:
    """Audit `units` (none: all), which have to be built.

    Raises:
        UsageError, KeyMissing, AnswerError, ExecutionFault: nothing, or no more, could be audited.
    """
    copies = [read_unit(folder.source, name) for name in chosen_units(folder.source, units)]
    banks = [folder.bank(unit.name, unit.exercises) for unit in copies]
    keys = [load_key(unit, folder.answer_key, bank) for unit, bank in zip(copies, banks, strict=True)]
    return [
        audit_copy(folder, unit, bank, key, with_mutants=with_mutants, on_step=functools.partial(on_step, unit.name))
        for unit, bank, key in zip(copies, banks, keys, strict=True)
    ]


def audit_copy(
    folder: CourseFolder,
    unit: Unit,
    bank: Bank,
    key: AnswerKey,
    *,
    with_mutants: bool,
    on_step: Callable[[str], None],
) -> UnitAudit:
    """Audit one unit, and remember it where it passed."""
    equivalents = read_equivalents(folder.answers, unit.name, unit.exercises)
    sandbox = sandbox_of_ours(folder.limits_of(unit.name))
    found = audit_unit(unit, bank, key, equivalents, sandbox, with_mutants=with_mutants, on_step=on_step)
    if found.passed and with_mutants:
        write_private(_record(folder, unit.name), json.dumps({"digest": _digest(folder, unit)}))
    return found


def has_passed(folder: CourseFolder, unit: Unit) -> bool:
    """Whether this very state of the unit, of its bank and of the grader has passed its audit."""
    try:
        return json.loads(_record(folder, unit.name).read_text(encoding="utf-8")) == {"digest": _digest(folder, unit)}
    except (OSError, ValueError):
        return False


def _record(folder: CourseFolder, unit: str) -> Path:
    return folder.answer_key / f"{unit}.audit.json"


def _digest(folder: CourseFolder, unit: Unit) -> str:
    found = hashlib.sha256(f"{unit.digest} {grader_digest()}".encode())
    files = [*sorted((folder.answers / unit.name).rglob("*.py")), *sorted((folder.answers / unit.name).glob("*.toml"))]
    for path in (*files, *sorted(_PACKAGE.glob("*.py"))):
        found.update(path.name.encode() + b"\0" + path.read_bytes())
    return found.hexdigest()
