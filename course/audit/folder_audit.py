"""Auditing the units of a course folder.

This module may touch: ``answers/`` and ``answer_key/``, read-only.
"""

import functools
from collections.abc import Callable

from course.audit.audit import UnitAudit, audit_unit
from course.audit.equivalents import read_equivalents
from course.grading.course_folder import CourseFolder
from course.judging.answer_key import AnswerKey, load_key
from course.judging.bank import Bank
from course.judging.unit import Unit, chosen_units, read_unit
from course.kernel.layers import sandbox_of_ours
from course.running.build_cache import BuildCache


def audit_units(
    folder: CourseFolder,
    units: list[str],
    *,
    with_mutants: bool = True,
    on_step: Callable[[str, str], None] = lambda name, step: None,
) -> list[UnitAudit]:
    """Audit `units` (none: all), which have to be built, from the beginning.

    Raises:
        UsageError, KeyMissing, AnswerError, ExecutionFault: nothing, or no more, could be audited.
    """
    copies = [read_unit(folder.source, name) for name in chosen_units(folder.source, units)]
    banks = [folder.bank(unit.name, unit.exercises) for unit in copies]
    keys = [load_key(unit, folder.answer_key, bank) for unit, bank in zip(copies, banks, strict=True)]
    found = []
    for unit, bank, key in zip(copies, banks, keys, strict=True):
        found.append(audit_copy(folder, unit, bank, key, BuildCache(), with_mutants=with_mutants, on_step=on_step))
    return found


def audit_copy(
    folder: CourseFolder,
    unit: Unit,
    bank: Bank,
    key: AnswerKey,
    cache: BuildCache,
    *,
    with_mutants: bool,
    on_step: Callable[[str, str], None],
) -> UnitAudit:
    """Audit one unit; what `cache` knows is not found out again."""
    equivalents = read_equivalents(folder.answers, unit.name, unit.exercises)
    sandbox = sandbox_of_ours(folder.limits_of(unit.name))
    tell = functools.partial(on_step, unit.name)
    return audit_unit(unit, bank, key, equivalents, sandbox, cache, with_mutants=with_mutants, on_step=tell)
