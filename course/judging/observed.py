"""What was observed of an executed submission: all that its verdict, and its diagnosis, are made of.

It is taken from the executed notebook once, is plain data, and can be stored and judged again without a kernel.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from nbformat import NotebookNode

from course.facts import python
from course.facts.data import Data
from course.facts.remarks import Change, Note
from course.judging.unit import nbgrader_metadata
from course.kernel.execution import CellState, Execution
from course.observation.form import METADATA_KEY, MalformedObservation, parse
from course.text import one_line

_CUT_SHORT = (CellState.TIMEOUT, CellState.DIED)
_SYNTAX = re.compile(r" \(\S{1,60}\.py, line (\d{1,6})\)$")
_FRAME, _COLOUR = re.compile(r"\s*Cell In\[\d*\], line (\d{1,6})"), re.compile(r"\x1b\[[0-9;]*m")


@dataclass(frozen=True)
class ObservedCell(Data):
    """What one graded cell, or one solution cell, left.

    Attributes:
        state: how it ended.
        published: all that it published as an observation; a submission may have written anything.
        error: of a solution cell: name and message of the error that it ended with, and number and text of its line,
            where that is known; of a SyntaxError also the Python whose syntax it is not.
    """

    state: CellState
    published: tuple[Any, ...] = ()
    error: tuple[str, ...] | None = None

    @cached_property
    def cases(self) -> tuple[str, list[dict]] | None:
        """Exercise and cases of its one well-formed observation, where it ran to its end; looked through once."""
        if self.state is not CellState.DONE or len(self.published) != 1:
            return None
        (only,) = self.published
        name = only.get("name") if isinstance(only, dict) else None
        try:
            return (name, parse(only, name)) if isinstance(name, str) else None
        except MalformedObservation:
            return None

    @property
    def card(self) -> str | None:
        """What the card of its one observation says of the answer, e.g. ``right``; None where there is none."""
        only = self.published[0] if len(self.published) == 1 else None
        return only.get("card") if isinstance(only, dict) else None


@dataclass(frozen=True)
class Observed:
    """What was observed: the id of a graded or solution cell → what it left; of others, those that were cut short."""

    cells: dict[str, ObservedCell]

    def cell(self, name: str) -> ObservedCell:
        """What the cell left; nothing, where it was not run."""
        return self.cells.get(name, ObservedCell(CellState.NOT_RUN))

    def cases(self, grade_id: str, exercise: str) -> list[dict] | None:
        """The cases of the one well-formed observation of a graded cell that ran to its end; None where there is none.

        Arguments:
            grade_id: the graded cell.
            exercise: what the observation has to be of.
        """
        name, cases = self.cell(grade_id).cases or ("", None)
        return cases if name == exercise else None


def observed(done: Execution) -> Observed:
    """What can be observed of an executed notebook."""
    states = {cell.id: done.states.get(cell.id, CellState.NOT_RUN) for cell in done.notebook.cells}
    cells = [
        cell
        for cell in done.notebook.cells
        if cell.cell_type == "code" and (nbgrader_metadata(cell) or states[cell.id] in _CUT_SHORT)
    ]
    return Observed({cell.id: _observed(cell, states[cell.id]) for cell in cells})


def _observed(cell: NotebookNode, state: CellState) -> ObservedCell:
    if nbgrader_metadata(cell).get("grade"):
        return ObservedCell(state, tuple(published(cell)))
    error = next((output for output in cell.get("outputs", []) if output.output_type == "error"), None)
    return ObservedCell(state, error=error and _error(error, cell.source))


def _error(output: NotebookNode, source: str) -> tuple[str, ...]:
    name, message = one_line(str(output.ename), 60), one_line(str(output.evalue))
    syntax = _SYNTAX.search(message)
    frames = (_FRAME.match(_COLOUR.sub("", str(frame)[:500])) for frame in output.get("traceback", []))
    found = syntax or next(filter(None, frames), None)
    number, lines = int(found[1]) if found else 0, source.split("\n")
    where = (str(number), one_line(lines[number - 1].strip())) if 0 < number <= len(lines) else ()
    grader = (*([] if where else ["", ""]), python.shown(sys.version_info[:2])) if name == "SyntaxError" else ()
    return (name, message[: syntax.start()] if syntax else message, *where, *grader)


def newer_syntax(seen: Observed, exercises: Iterable[str], theirs: str) -> Iterator[Note]:
    """A note on each answer that is a SyntaxError here and may be none in the student's Python.

    Arguments:
        theirs: the version of the student's Python; the newest that students may use, where it is not known.
    """
    newest = python.version(theirs) or python.NEWEST
    for exercise in exercises:
        ours = (seen.cell(exercise).error or ())[4:5]
        if ours and python.version(ours[0]) < newest:
            yield Note(Change.NEWER_PYTHON, exercise, (*ours, python.shown(newest)))


def published(cell: NotebookNode) -> list:
    """All that was published as an observation in the outputs of `cell`."""
    outputs = [output.get("metadata", {}) for output in cell.get("outputs", [])]
    return [metadata[METADATA_KEY] for metadata in outputs if METADATA_KEY in metadata]
