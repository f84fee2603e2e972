"""Whether a notebook is one of another unit, handed in under this one's name.

This module may touch: ``source/``, read-only.
"""

from pathlib import Path

from course.errors import SourceError
from course.judging.submission import Submission
from course.judging.unit import Unit, find_units, nbgrader_metadata, read_unit

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


def _cells_of(unit: Unit, submission: Submission) -> int:
    ids = {cell.id for cell in unit.notebook.cells if nbgrader_metadata(cell)}
    texts = {cell.source.strip() for cell in unit.notebook.cells if not nbgrader_metadata(cell)}
    return sum(cell.grade_id in ids or cell.cell_id in ids or cell.text.strip() in texts for cell in submission.cells)
