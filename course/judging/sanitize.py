"""Rebuilding a submission from our own copy.

Of a submission only two things come along, as text: what stands in its solution cells, and the code cells that the
student added (also our own ungraded cells where the student changed them), in their order. Everything else is ours:
tests, points, ids, tags, metadata, kernel. Copies of test cells, outputs, attachments and other files stay behind.
"""

import bisect
import copy
import html
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from nbformat import NotebookNode, from_dict

from course.facts.remarks import Change, Note
from course.judging.releases import Release, form_of, without_older_release
from course.judging.submission import Submission, SubmittedCell
from course.judging.unit import Unit, nbgrader_metadata, without_hidden_tests, without_recognisers, without_solution
from course.observation.form import METADATA_KEY

ADDED_PREFIX = "added-"


@dataclass(frozen=True)
class Sanitized:
    """A notebook that is ours but for the student's text.

    Attributes:
        notebook: ready to be executed.
        notes: what was restored or left out.
        first_student_cell: index of the first cell with a student's text; a kernel that dies before is our fault.
    """

    notebook: NotebookNode
    notes: tuple[Note, ...]
    first_student_cell: int

    @property
    def solutions(self) -> dict[str, str]:
        """Exercise → the text of the submission's solution cell."""
        return {cell.id: cell.source for cell in self.notebook.cells if nbgrader_metadata(cell).get("solution")}


class _Sorted:
    """The submitted cells, each in its place."""

    def __init__(self) -> None:
        self.solutions: dict[int, SubmittedCell] = {}
        self.added: dict[int, list[SubmittedCell]] = defaultdict(list)
        self.tests: dict[int, list[SubmittedCell]] = defaultdict(list)
        self.is_ours = False  # whether any cell is


def sanitize(unit: Unit, submission: Submission, releases: Sequence[Release] = ()) -> Sanitized:
    """The submission rebuilt from our copy.

    Arguments:
        releases: earlier releases of the unit; what fits one of them is no edit.
    """
    places = _Places(unit)
    found = _sort(places, submission.cells)
    cells = _added(found.added[-1], 0)
    first = 0 if cells else len(unit.notebook.cells)
    for index, cell in enumerate(unit.notebook.cells):
        rebuilt = _bare(cell)
        if nbgrader_metadata(cell).get("solution"):
            rebuilt.source = found.solutions[index].text if index in found.solutions else ""
            first = min(first, len(cells))
        cells.append(rebuilt)
        extra = _added(found.added[index], index + 1)
        first = min(first, len(cells)) if extra else first
        cells.extend(extra)
    notebook = copy.copy(unit.notebook)
    notebook.cells = cells
    return Sanitized(notebook, (*submission.notes, *_notes(unit, found, releases)), first)


class _Places:
    """Which of our cells a submitted cell is: by its grade id, by its cell id, or by its very text."""

    def __init__(self, unit: Unit) -> None:
        cells = unit.notebook.cells
        self.cells = cells
        self.by_id = {cell.id: i for i, cell in enumerate(cells)}
        self.by_text = {_handed_out(cell).strip(): i for i, cell in enumerate(cells) if not nbgrader_metadata(cell)}

    def find(self, cell: SubmittedCell) -> int | None:
        for name in (cell.grade_id, cell.cell_id):
            if name in self.by_id and (name != cell.grade_id or nbgrader_metadata(self.cells[self.by_id[name]])):
                return self.by_id[name]
        return self.by_text.get(cell.text.strip())

    def role(self, index: int) -> str:
        metadata = nbgrader_metadata(self.cells[index])
        return "solution" if metadata.get("solution") else "test" if metadata.get("grade") else "plain"


def _sort(places: _Places, cells: tuple[SubmittedCell, ...]) -> _Sorted:
    found = _Sorted()
    homes = [places.find(cell) for cell in cells]
    for cell, home in zip(cells, homes, strict=True):  # the original before its copies: it kept its cell id
        if home is not None and places.role(home) == "solution" and cell.cell_id == places.cells[home].id:
            found.solutions.setdefault(home, cell)
    anchor, in_order = -1, _increasing(homes)
    for position, (cell, home) in enumerate(zip(cells, homes, strict=True)):
        if home is None:
            found.added[anchor].append(cell)
            continue
        role, copied, found.is_ours = places.role(home), False, True
        if role == "test":
            found.tests[home].append(cell)
        elif role == "solution":
            copied = found.solutions.setdefault(home, cell) is not cell
        elif cell.text.strip() != places.cells[home].source.strip():
            copied = cell.kind == "code"
        if position in in_order and not (copied and role == "solution"):  # a copy runs where it stands
            anchor = max(anchor, home)
        if copied:
            found.added[anchor].append(cell)
    return found


def _increasing(homes: list[int | None]) -> set[int]:
    """Positions of a longest increasing run of `homes`: the cells that still stand in our order.

    A cell that was dragged elsewhere is not among them, so that what the student added stays with its neighbours.
    """
    best: list[tuple[int, int]] = []  # for each length, the smallest last home and its position
    before: dict[int, int | None] = {}
    for position, home in enumerate(homes):
        if home is not None:
            length = bisect.bisect_left(best, (home, -1))
            before[position] = best[length - 1][1] if length else None
            best[length : length + 1] = [(home, position)]
    found, position = set(), best[-1][1] if best else None
    while position is not None:
        found.add(position)
        position = before[position]
    return found


def _bare(cell: NotebookNode) -> NotebookNode:
    ours = nbgrader_metadata(cell)
    metadata = {"nbgrader": dict(ours)} if ours else {}
    if ours.get("grade"):
        metadata |= {"deletable": False, "editable": False}
    return _cell(cell.cell_type, cell.source, cell.id, metadata)


def _cell(kind: str, text: str, name: str, metadata: dict) -> NotebookNode:
    """A new cell; nbformat's own makers check each against the schema, which takes longer than all the rest here."""
    code = {"outputs": [], "execution_count": None} if kind == "code" else {}
    return from_dict({"cell_type": kind, "source": text, "id": name, "metadata": metadata, **code})


def _added(cells: list[SubmittedCell], place: int) -> list[NotebookNode]:
    rebuilt = []
    for number, cell in enumerate(cells):
        if not cell.text.strip():
            continue
        kind, text, metadata = "code", cell.text, {}
        if cell.kind != "code":  # shown to the instructor as text: a browser must not run what a student wrote
            kind, text, metadata = "markdown", f"<pre>{html.escape(text)}</pre>", {METADATA_KEY: {"text": text}}
        rebuilt.append(_cell(kind, text, f"{ADDED_PREFIX}{place}-{number}", metadata))
    return rebuilt


def _handed_out(cell: NotebookNode) -> str:
    return without_solution(without_hidden_tests(cell.source))


def _notes(unit: Unit, found: _Sorted, releases: Sequence[Release]) -> list[Note]:
    if not found.solutions and not found.tests:
        change = Change.METADATA_LOST if found.is_ours else Change.NOTHING_OF_UNIT
        return [Note(change, f"{unit.name}.ipynb")]
    notes, submitted = [], {}
    for index, cell in enumerate(unit.notebook.cells):
        metadata = nbgrader_metadata(cell)
        if metadata.get("solution") and index not in found.solutions:
            notes.append(Note(Change.SOLUTION_MISSING, cell.id))
        if metadata.get("grade"):
            submitted.update((cell.id, one) for one in found.tests[index][:1])
            notes.extend(_test_notes(cell, found.tests[index]))
    return without_older_release(notes, submitted, releases, unit.name)


def _test_notes(cell: NotebookNode, submitted: list[SubmittedCell]) -> list[Note]:
    if not submitted:
        return [Note(Change.TEST_DELETED, cell.id)]
    notes = []
    if len(submitted) > 1:
        notes.append(Note(Change.TEST_COPIED, cell.id, (str(len(submitted) - 1),)))
    first = submitted[0]
    if first.kind != "code" or not _is_same(first.text, _handed_out(cell)):
        notes.append(Note(Change.TEST_EDITED, cell.id))
    if first.points is not None and first.points != cell.metadata.nbgrader["points"]:
        notes.append(Note(Change.POINTS_CHANGED, cell.id))
    if first.tags:
        notes.append(Note(Change.TAGS_ADDED, cell.id, first.tags))
    return notes


def _is_same(text: str, ours: str) -> bool:
    """Whether a test cell does what ours does; comparing the texts first spares nearly every notebook the rest."""
    return without_recognisers(text.strip()) == ours.strip() or form_of(text) == form_of(ours)
