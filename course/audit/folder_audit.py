"""Auditing the units of a course folder.

This module may touch: ``answers/``, read-only, and the build caches.
"""

import functools
from collections.abc import Callable

from course.audit.audit import UnitAudit, audit_unit
from course.audit.equivalents import read_equivalents
from course.grading.course_folder import CourseFolder
from course.judging.answer_key import AnswerKey
from course.judging.bank import Bank
from course.judging.unit import Unit, chosen_units, read_unit
from course.kernel.layers import sandbox_of_ours
from course.language import _
from course.running.build_cache import BuildCache
from course.running.make_key import make_key


def audit_units(
    folder: CourseFolder,
    units: list[str],
    *,
    with_mutants: bool = True,
    on_step: Callable[[str, str], None] = lambda name, step: None,
) -> list[UnitAudit]:
    """Audit `units` (none: all) as they stand in ``source/``, built or not.

    Raises:
        SourceError, UsageError, AnswerError, ExecutionFault: nothing, or no more, could be audited.
    """
    found = []
    with folder.lock():
        copies = [read_unit(folder.source, name) for name in chosen_units(folder.units, units)]
        banks = [folder.bank(unit.name, unit.exercises) for unit in copies]
        for unit, bank in zip(copies, banks, strict=True):
            on_step(unit.name, _("answer key"))
            cache = BuildCache(folder.build_cache(unit.name))
            key = make_key(unit, bank, sandbox_of_ours(folder.limits_of(unit.name)), cache)
            found.append(audit_copy(folder, unit, bank, key, cache, with_mutants=with_mutants, on_step=on_step))
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
    """Audit one unit; what `cache` knows is not found out again, nor is what is found now."""
    equivalents = read_equivalents(folder.answers, unit.name, unit.exercises)
    sandbox = sandbox_of_ours(folder.limits_of(unit.name))
    tell = functools.partial(on_step, unit.name)
    found = audit_unit(unit, bank, key, equivalents, sandbox, cache, with_mutants=with_mutants, on_step=tell)
    cache.save()
    return found
