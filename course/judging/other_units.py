"""Which unit a notebook is of, by its content, whatever it is called; and whether anything was written into it.

This module may touch: ``source/``, read-only.
"""

from collections.abc import Iterable
from pathlib import Path

from course.errors import SourceError
from course.judging.places import Places, Role, handed_out, normal
from course.judging.submission import Submission
from course.judging.unit import Unit, find_units, nbgrader_metadata, read_unit, without_recognisers

FEWEST = 2
"""Cells of another unit that make a notebook one of it."""


def unit_of(submission: Submission, unit: Unit, source: Path) -> str:
    """The unit below `source` whose notebook `submission` is, of which `unit` has no solution or test cell."""
    counts = {unit.name: _cells_of(unit, submission)}
    for name in find_units(source):
        if name not in counts:
            try:
                counts[name] = _cells_of(read_unit(source, name), submission)
            except SourceError:
                counts[name] = 0
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] >= FEWEST and counts[best] > counts[unit.name] else unit.name


def is_of(submission: Submission, unit: Unit, source: Path) -> bool:
    """Whether `submission` is a notebook of `unit`, and of no other one below `source` more."""
    return _cells_of(unit, submission) >= FEWEST and unit_of(submission, unit, source) == unit.name


def unit_by_content(submission: Submission, units: Iterable[Unit]) -> Unit | None:
    """The one of `units` of which `submission` has more cells than of any other; None where there is none."""
    counts = sorted(((_cells_of(unit, submission), unit.name, unit) for unit in units), reverse=True)
    most = [unit for count, _, unit in counts if count == counts[0][0] >= FEWEST]
    return most[0] if len(most) == 1 else None


def units_named_in(data: bytes, units: Iterable[Unit]) -> set[str]:
    """The units of which a file that cannot be read has the most ids of graded cells."""
    counts = {unit.name: sum(f'"{cell.grade_id}"'.encode() in data for cell in unit.graded_cells) for unit in units}
    most = max(counts.values(), default=0)
    return {name for name, count in counts.items() if count == most >= FEWEST}


def is_filled_in(submission: Submission, unit: Unit) -> bool:
    """Whether a solution cell of `unit` is neither empty nor as it was handed out.

    Where an editor has dropped what tells the solution cells, any code that was not handed out will do.
    """
    places = Places(unit)
    cells = [(cell, places.find(cell)) for cell in places.unmerged(submission.cells) if cell.text.strip()]
    answers = [(cell, at) for cell, at in cells if at is not None and places.role(at) is Role.SOLUTION]
    if answers:
        return not all(places.is_ours(cell, at) for cell, at in answers)
    ours = {normal(handed_out(cell)) for cell in places.cells}
    code = (without_recognisers(normal(cell.text)) for cell, at in cells if at is None and cell.kind == "code")
    return not ours.issuperset(code)


def _cells_of(unit: Unit, submission: Submission) -> int:
    ids = {cell.id for cell in unit.notebook.cells if nbgrader_metadata(cell)}
    texts = {cell.source.strip() for cell in unit.notebook.cells if not nbgrader_metadata(cell)}
    return sum(cell.grade_id in ids or cell.cell_id in ids or cell.text.strip() in texts for cell in submission.cells)
