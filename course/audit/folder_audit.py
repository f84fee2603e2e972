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
from course.grading.answer_key import AnswerKey, can_isolate, load_key, write_private
from course.grading.bank import Bank
from course.grading.course_folder import CourseFolder
from course.grading.grader_digest import grader_digest
from course.grading.our_copy import OurCopy, chosen_units, read_our_copy

_PACKAGE = Path(__file__).resolve().parent


def audit_units(
    folder: CourseFolder,
    units: list[str],
    *,
    with_mutants: bool = True,
    on_step: Callable[[str, str], None] = lambda unit, step: None,
) -> list[UnitAudit]:
    """Audit `units` (none: all), which have to be built.

    Raises:
        UsageError, KeyMissing, AnswerError, ExecutionFault: nothing, or no more, could be audited.
    """
    copies = [read_our_copy(folder.source, unit) for unit in chosen_units(folder.source, units)]
    banks = [folder.bank(ours.unit, ours.exercises) for ours in copies]
    keys = [load_key(ours, folder.answer_key, bank) for ours, bank in zip(copies, banks, strict=True)]
    return [
        audit_copy(folder, ours, bank, key, with_mutants=with_mutants, on_step=functools.partial(on_step, ours.unit))
        for ours, bank, key in zip(copies, banks, keys, strict=True)
    ]


def audit_copy(
    folder: CourseFolder,
    ours: OurCopy,
    bank: Bank,
    key: AnswerKey,
    *,
    with_mutants: bool,
    on_step: Callable[[str], None],
) -> UnitAudit:
    """Audit one unit, and remember it where it passed."""
    equivalents = read_equivalents(folder.answers, ours.unit, ours.exercises)
    limits = folder.limits_of(ours.unit)
    options = {"with_mutants": with_mutants, "isolated": can_isolate(), "on_step": on_step}
    found = audit_unit(ours, bank, key, equivalents, limits, **options)
    if found.passed and with_mutants:
        write_private(_record(folder, ours.unit), json.dumps({"digest": _digest(folder, ours)}))
    return found


def has_passed(folder: CourseFolder, ours: OurCopy) -> bool:
    """Whether this very state of the unit, of its bank and of the grader has passed its audit."""
    try:
        return json.loads(_record(folder, ours.unit).read_text(encoding="utf-8")) == {"digest": _digest(folder, ours)}
    except (OSError, ValueError):
        return False


def _record(folder: CourseFolder, unit: str) -> Path:
    return folder.answer_key / f"{unit}.audit.json"


def _digest(folder: CourseFolder, ours: OurCopy) -> str:
    found = hashlib.sha256(f"{ours.digest} {grader_digest()}".encode())
    files = [*sorted((folder.answers / ours.unit).rglob("*.py")), *sorted((folder.answers / ours.unit).glob("*.toml"))]
    for path in (*files, *sorted(_PACKAGE.glob("*.py"))):
        found.update(path.name.encode() + b"\0" + path.read_bytes())
    return found.hexdigest()
