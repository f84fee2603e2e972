"""The submission in a student's folder of a unit, also where browsers, clouds or students have renamed it.

This module may touch: the files of that folder, and ``source/``, read-only.
"""

import contextlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from course.facts.remarks import Change, Note, Why
from course.judging.misplaced import POINTERS
from course.judging.other_units import is_filled_in, is_of
from course.judging.submission import MAXIMUM_BYTES, NotGradable, Submission, read_submission, small_file, submission_of
from course.judging.unit import Unit


def read_renamed(folder: Path, unit: Unit, source: Path, others: Sequence[str]) -> tuple[Submission, str]:
    """The submission of `unit` in `folder`, and the name of its file.

    It is another notebook than ``UNIT.ipynb`` where that is not there, or has nothing filled in, and just one of the
    others is this unit's and filled in, or, where ``UNIT.ipynb`` is missing, this unit's at all.

    Arguments:
        source: the folder of all units.
        others: the names of what else lies in `folder`.

    Raises:
        NotGradable: there is none that can be read.
    """
    own_name, own, refused = f"{unit.name}.ipynb", None, None
    try:
        own = read_submission(folder, unit.name)
    except NotGradable as error:
        refused = error
    notebooks = [name for name in others if ".ipynb" in name.lower() and not name.lower().endswith(POINTERS)]
    is_missing = refused is not None and refused.refusal.why in (Why.NO_NOTEBOOK, Why.OTHER_NAMES)
    if notebooks and (is_missing or (own is not None and not is_filled_in(own, unit))):
        found = {other: read for other in notebooks if (read := _read(folder, unit, source, other)) is not None}
        filled = [other for other, read in found.items() if is_filled_in(read, unit)]
        chosen = filled if filled or own else list(found)
        if len(chosen) == 1:
            told = Note(Change.RENAMED, own_name, (chosen[0],))
            return replace(found[chosen[0]], notes=(told, *found[chosen[0]].notes)), chosen[0]
    if own is None:
        raise refused
    return own, own_name


def _read(folder: Path, unit: Unit, source: Path, name: str) -> Submission | None:
    """The notebook `name`, where it can be read and is one of `unit`."""
    data = small_file(folder, name, MAXIMUM_BYTES + 1)
    if data is not None:
        with contextlib.suppress(NotGradable):
            submission = submission_of(data, name)
            return submission if is_of(submission, unit, source) else None
    return None
