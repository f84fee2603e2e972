"""What a student handed in that does not stand where it belongs, ``submitted/STUDENT/UNIT/UNIT.ipynb``.

Browsers, clouds, archives and students rename files and folders; what lies there is named, so that nobody reads
"no submission" of somebody who submitted.

This module may touch: a student's folder, its names alone; links are not followed.
"""

import itertools
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from course.facts.remarks import Change, Note, Refusal, Why
from course.facts.student import is_leftover
from course.text import letters, one_line

DEPTH = 4
MAXIMUM_ENTRIES = 1_000
"""How deep, and at how many files and folders, is looked; an honest folder holds a handful."""
SHOWN = 3
_ARCHIVES = (".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".egg", ".alz")
POINTERS = (".icloud", ".lnk", ".url", ".webloc", ".desktop")


def misplaced(folder: Path, units: Sequence[str]) -> dict[str, list[str]]:
    """Unit → the files in a student's `folder` that seem to be meant for it, without ``UNIT/UNIT.ipynb`` itself.

    What seems to be meant for no unit stands under ``""``. The files are named from the student's folder on.
    """
    known = {letters(unit): unit for unit in units}
    found: dict[str, list[str]] = defaultdict(list)
    for path in _files(folder):
        parts = path.split("/")
        if parts not in ([unit, f"{unit}.ipynb"] for unit in units):
            unit = next(filter(None, (meant_for(part, known) for part in reversed(parts))), "")
            found[unit].append(path)
    return found


def _files(folder: Path) -> Iterator[str]:
    """What lies below `folder` and is no folder that can be looked into, sorted; names from `folder` on."""
    waiting, seen = [("", folder)], 0
    while waiting:
        above, place = waiting.pop(0)
        try:
            with os.scandir(place) as found:  # of more than can be looked at, any
                entries = sorted(itertools.islice(found, MAXIMUM_ENTRIES + 1), key=lambda entry: entry.name)
        except OSError:  # gone, or closed to us
            continue
        for entry in entries:
            seen += 1
            if seen > MAXIMUM_ENTRIES:
                return
            if is_leftover(entry.name):
                continue
            name = f"{above}{entry.name}"
            if entry.is_dir(follow_symlinks=False) and name.count("/") < DEPTH:
                waiting.append((f"{name}/", Path(entry.path)))
            elif not entry.name.startswith(".") or entry.name.endswith(POINTERS):
                yield name


def meant_for(name: str, known: dict[str, str]) -> str | None:
    """The unit that a file or folder of this name seems to be meant for; the longest name that fits.

    Arguments:
        known: the letters of each unit's name → the unit.
    """
    found = letters(name)
    fitting = [unit for unit in known if unit in found]
    return known[max(fitting, key=len)] if fitting else None


def own_files(unit: str, found: Iterable[str]) -> list[str]:
    """The names of those that lie in the unit's own folder itself."""
    return [path.rpartition("/")[2] for path in found if _is_own(unit, path)]


def beside(student: str, unit: str, found: Iterable[str], graded: str) -> tuple[Note, ...]:
    """The note that something else lies beside the notebook `graded`; of its own folder, notebooks alone."""
    others = [path for path in found if path != f"{unit}/{graded}" and _may_be_handed_in(unit, path)]
    shown = tuple(_shown(student, unit, path) for path in others[:SHOWN])
    return (Note(Change.LIES_BESIDE, one_line(graded), shown),) if shown else ()


def _may_be_handed_in(unit: str, path: str) -> bool:
    name = path.rpartition("/")[2].lower()
    return ".ipynb" in name or (letters(unit) in letters(name) and name.endswith(_ARCHIVES))


def where_it_lies(refusal: Refusal, student: str, unit: str, found: Sequence[str]) -> Refusal:
    """`refusal`, of a submission that is not there, with what lies there instead."""
    if refusal.why not in (Why.NOTHING, Why.NO_NOTEBOOK, Why.OTHER_NAMES) or not found:
        return refusal
    own = [path for path in found if _is_own(unit, path)]
    told = sorted(own or found, key=lambda path: ".ipynb" not in path.lower())[:SHOWN]
    first = told[0].lower()
    if first.endswith(POINTERS):
        why = Why.ONLY_A_POINTER
    elif first.endswith(_ARCHIVES):
        why = Why.ARCHIVE
    elif ".ipynb" not in first:
        why = Why.OTHER_FILES
    else:
        why = Why.OTHER_NAMES if own else Why.ELSEWHERE
    name = f"{unit}.ipynb" if own else f"{student}/{unit}/{unit}.ipynb"
    return Refusal(why, one_line(name), tuple(_shown(student, unit, path) for path in told))


def _is_own(unit: str, path: str) -> bool:
    """Whether `path` lies in the unit's own folder itself."""
    return path.rpartition("/")[0] == unit


def _shown(student: str, unit: str, path: str) -> str:
    """The name of a file in the unit's own folder, the way to any other; blanks at the end of a name are seen."""
    parts = [path.rpartition("/")[2]] if _is_own(unit, path) else [student, *path.split("/")]
    return one_line("/".join(f"'{part}'" if part != part.strip() else part for part in parts))
