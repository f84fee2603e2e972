"""The autograded notebook: what an instructor sees in formgrader and a student in the feedback.

The student's text and bounded outputs, each graded cell with the verdict as a card instead of its observation; for a
submission that is not gradable, our own copy without any answer and the reason on top.

This module may touch: the files it is told to write.
"""

import copy
import html
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from nbformat import NotebookNode, from_dict
from nbformat.v4 import new_markdown_cell

from course import atomic
from course.facts.remarks import Refusal
from course.judging.unit import Unit, nbgrader_metadata
from course.judging.verdict import Outcome, Verdict
from course.observation.form import METADATA_KEY
from course.words import card as words
from course.words.card import Card, State
from course.words.feedback import NOT_GRADED
from course.words.findings import sentence
from course.words.remarks import refusal_sentence

CARD = "check"
"""Where, in the metadata of a verdict, the text stands that the visible check showed."""
_LONGEST_CARD = 5_000
_STATES = {Outcome.RIGHT: State.RIGHT, Outcome.UNTRIED: State.UNTRIED}


def autograded_notebook(executed: NotebookNode, verdicts: Sequence[Verdict], digest: str = "") -> NotebookNode:
    """A copy of `executed` with the verdicts shown in its graded cells, and no observations.

    Arguments:
        digest: what the outputs depend on; it is kept in the notebook's metadata.
    """
    by_id = {verdict.cell.grade_id: verdict for verdict in verdicts}
    notebook = copy.copy(executed)
    notebook.cells = [_shown(cell, by_id.get(cell.id)) for cell in executed.cells]
    notebook.metadata = from_dict({**executed.metadata, METADATA_KEY: {"observed": digest}})
    return notebook


def _shown(cell: NotebookNode, verdict: Verdict | None) -> NotebookNode:
    if cell.cell_type != "code":
        return cell
    hidden = verdict is not None and verdict.cell.hidden  # its errors and warnings would quote the hidden tests
    kept = [output for output in cell.outputs if not hidden and METADATA_KEY not in output.get("metadata", {})]
    if verdict is not None:
        told = not hidden and verdict.outcome is not Outcome.RIGHT
        about = {METADATA_KEY: "verdict", CARD: _check_card(cell) if told else ""}
        marked = {"output_type": "display_data", "data": _card(verdict).bundle, "metadata": about}
        kept.insert(0, from_dict(marked))
    return from_dict({**cell, "outputs": kept})


def _check_card(cell: NotebookNode) -> str:
    """What the check itself showed; where the outputs are those of an earlier copy, as they kept it."""
    for output in cell.outputs:
        about = output.get("metadata", {})
        if METADATA_KEY in about:
            text = about.get(CARD) if about[METADATA_KEY] == "verdict" else output.get("data", {}).get("text/plain")
            return text[:_LONGEST_CARD] if isinstance(text, str) else ""
    return ""


def _card(verdict: Verdict) -> Card:
    return words.verdict(
        _STATES.get(verdict.outcome, State.WRONG),
        verdict.cell.exercise,
        is_hidden=verdict.cell.hidden,
        points=f"{verdict.earned:g} / {verdict.cell.points:g}",
        cases=f"{verdict.passed}/{verdict.cases}",
        cause=sentence(verdict.finding) if verdict.finding else "",
    )


def with_outputs(rebuilt: NotebookNode, executed: NotebookNode) -> NotebookNode:
    """`rebuilt` with the outputs that its cells have in `executed`, an earlier autograded notebook of the same code."""
    outputs = {cell.id: cell.outputs for cell in executed.cells if cell.cell_type == "code"}
    notebook = copy.copy(rebuilt)
    notebook.cells = [
        from_dict({**cell, "outputs": outputs.get(cell.id, [])}) if cell.cell_type == "code" else cell
        for cell in rebuilt.cells
    ]
    return notebook


def not_graded_notebook(unit: Unit, refusal: Refusal) -> NotebookNode:
    """What stands in for a submission that could not be read: the unit without answers, and why."""
    notebook = copy.deepcopy(unit.notebook)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
        if nbgrader_metadata(cell).get("solution"):
            cell.source = ""
    text = f"{NOT_GRADED}\n\n<pre>{html.escape(refusal_sentence(refusal))}</pre>"
    notebook.cells.insert(0, new_markdown_cell(text, id="not-graded"))
    return notebook


def write_notebook(notebook: NotebookNode, path: Path) -> None:
    """Write `notebook` to `path` atomically, read-only, as nbgrader does, but for nobody outside the course's group."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # nbformat's own writer copies, splits and checks everything once more, which takes longer than all the rest here.
    about = _json({name: value for name, value in notebook.items() if name != "cells"})
    cells = (part for cell in notebook.cells for part in (b", ", _json(cell)))  # one at a time: all may be 20 MB
    next(cells, None)
    atomic.write(path, b"".join((about[:-1], b', "cells": [', *cells, b"]}\n")), mode=0o440)


def _json(data: Mapping[str, Any]) -> bytes:
    return json.dumps(data, ensure_ascii=False).encode("utf-8", "replace")
