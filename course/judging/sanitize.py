"""Rebuilding a submission from our own copy.

Of a submission only two things come along, as text: what stands in its solution cells, and the code cells that the
student added (also our own ungraded cells where the student changed them), in their order. Everything else is ours:
tests, points, ids, tags, metadata, kernel. Copies of test cells, outputs, attachments and other files stay behind.
"""

import copy
import html
from collections.abc import Sequence
from dataclasses import dataclass

from nbformat import NotebookNode, from_dict

from course.facts.remarks import Change, Note
from course.judging.arrange import Arrangement
from course.judging.places import Places, Role, handed_out, normal
from course.judging.release_cells import is_of_release
from course.judging.releases import Release, form_of, without_older_release
from course.judging.submission import Submission, SubmittedCell
from course.judging.unit import Unit, nbgrader_metadata, without_recognisers
from course.observation.form import METADATA_KEY

ADDED_PREFIX = "added-"


@dataclass(frozen=True)
class Sanitized:
    """A notebook that is ours but for the student's text.

    Attributes:
        notebook: ready to be executed.
        notes: what was restored or left out.
        first_student_cell: index of the first cell with a student's text; a kernel that dies before is our fault.
        solutions: exercise → the text of the submission's answer; where it was split, all of it.
    """

    notebook: NotebookNode
    notes: tuple[Note, ...]
    first_student_cell: int
    solutions: dict[str, str]


def sanitize(unit: Unit, submission: Submission, releases: Sequence[Release] = ()) -> Sanitized:
    """The submission rebuilt from our copy.

    Arguments:
        releases: earlier releases of the unit; what fits one of them is no edit.
    """
    places = Places(unit)
    arranged = Arrangement(places, places.unmerged(submission.cells))
    cells: list[NotebookNode] = []
    first = None
    for step in arranged.steps:
        if step.ours is None:
            rebuilt = _added(step.cell, len(cells))
        else:
            rebuilt = _bare(places.cells[step.ours])
            if places.role(step.ours) is Role.SOLUTION:
                rebuilt.source = step.cell.text if step.cell else ""
        if rebuilt is None:
            continue
        if first is None and (step.ours is None or places.role(step.ours) is Role.SOLUTION):
            first = len(cells)
        cells.append(rebuilt)
    notebook = copy.copy(unit.notebook)
    notebook.cells = cells
    notes = (*submission.notes, *_notes(places, arranged, unit, releases))
    solutions = {
        places.cells[index].id: "\n\n".join(dict.fromkeys(cell.text for cell in parts))
        for index, parts in arranged.answers.items()
    }
    return Sanitized(notebook, notes, len(cells) if first is None else first, solutions)


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


def _added(cell: SubmittedCell, place: int) -> NotebookNode | None:
    if not cell.text.strip() or is_of_release(cell.text):
        return None
    kind, text, metadata = "code", cell.text, {}
    if cell.kind != "code":  # shown to the instructor as text: a browser must not run what a student wrote
        kind, text, metadata = "markdown", f"<pre>{html.escape(text)}</pre>", {METADATA_KEY: {"text": text}}
    return _cell(kind, text, f"{ADDED_PREFIX}{place}", metadata)


def _notes(places: Places, arranged: Arrangement, unit: Unit, releases: Sequence[Release]) -> list[Note]:
    if not any([*arranged.answers.values(), *arranged.tests.values()]):
        change = Change.METADATA_LOST if arranged.has_ours else Change.NOTHING_OF_UNIT
        return [Note(change, f"{unit.name}.ipynb")]
    notes, submitted = [], {}
    for index, cell in enumerate(places.cells):
        if index in arranged.answers and not arranged.answers[index]:
            notes.append(Note(Change.SOLUTION_MISSING, cell.id))
        if nbgrader_metadata(cell).get("grade"):
            tests = arranged.tests.get(index, [])
            submitted.update((cell.id, one) for one in tests[:1])
            notes.extend(_test_notes(cell, tests))
    return without_older_release(notes, submitted, releases, unit.name)


def _test_notes(cell: NotebookNode, submitted: list[SubmittedCell]) -> list[Note]:
    if not submitted:
        return [Note(Change.TEST_DELETED, cell.id)]
    notes = []
    if len(submitted) > 1:
        notes.append(Note(Change.TEST_COPIED, cell.id, (str(len(submitted) - 1),)))
    first = submitted[0]
    if first.kind != "code" or not _is_same(first.text, handed_out(cell)):
        notes.append(Note(Change.TEST_EDITED, cell.id))
    if first.points is not None and first.points != cell.metadata.nbgrader["points"]:
        notes.append(Note(Change.POINTS_CHANGED, cell.id))
    if first.tags:
        notes.append(Note(Change.TAGS_ADDED, cell.id, first.tags))
    return notes


def _is_same(text: str, ours: str) -> bool:
    """Whether a test cell does what ours does; comparing the texts first spares nearly every notebook the rest."""
    return without_recognisers(normal(text)) == normal(ours) or form_of(text) == form_of(ours)
