"""The autograded notebook: what an instructor sees in formgrader and a student in the feedback.

The student's text and bounded outputs, each graded cell with the verdict as a card instead of its observation; for a
submission that is not gradable, our own copy without any answer and the reason on top.

This module may touch: nothing but its arguments, and the files it is told to write.
"""

from __future__ import annotations

import copy
import html
from collections.abc import Sequence
from pathlib import Path

from nbformat import NotebookNode, from_dict
from nbformat.v4 import new_markdown_cell, writes

from course import atomic
from course.judging.old_diagnosis import Diagnosis
from course.judging.unit import Unit, nbgrader_metadata
from course.judging.verdict import Outcome, Verdict
from course.observation.form import METADATA_KEY
from course.words.card import Card

_STATES = {Outcome.RIGHT: "right", Outcome.UNTRIED: "untried"}


def autograded_notebook(
    executed: NotebookNode, verdicts: Sequence[Verdict], diagnoses: Sequence[Diagnosis] = ()
) -> NotebookNode:
    """`executed` with the verdicts shown in its graded cells, the diagnoses in its metadata, and no observations."""
    by_id = {verdict.cell.grade_id: verdict for verdict in verdicts}
    for cell in executed.cells:
        if cell.cell_type != "code":
            continue
        graded = cell.id in by_id
        hidden = graded and by_id[cell.id].cell.hidden  # its errors and warnings would quote the hidden tests
        shown = [output for output in cell.outputs if not hidden and not (graded and _is_observation(output))]
        for output in shown:
            output.get("metadata", {}).pop(METADATA_KEY, None)
        if graded:
            data = _card(by_id[cell.id]).bundle
            shown.insert(0, from_dict({"output_type": "display_data", "data": data, "metadata": {}}))
        cell.outputs = shown
    executed.metadata[METADATA_KEY] = {"version": 1, "diagnoses": [one.to_data() for one in diagnoses]}
    return executed


def _is_observation(output: NotebookNode) -> bool:
    return METADATA_KEY in output.get("metadata", {})


def _card(verdict: Verdict) -> Card:
    kind = "숨은 테스트" if verdict.cell.hidden else "확인"
    points = f"{verdict.earned:g} / {verdict.cell.points:g}점"
    headline = f"{verdict.cell.exercise} {kind}: {points} ({verdict.passed}/{verdict.cases})"
    rows = (("까닭", verdict.reason),) if verdict.reason else ()
    return Card(_STATES.get(verdict.outcome, "wrong"), headline, rows)


def not_graded_notebook(unit: Unit, reason: str) -> NotebookNode:
    """What stands in for a submission that could not be read: the unit without answers, and why."""
    notebook = copy.deepcopy(unit.notebook)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
        if nbgrader_metadata(cell).get("solution"):
            cell.source = ""
    told = "**채점하지 못했습니다.** 제출한 파일을 읽을 수 없습니다. 노트북을 다시 제출하세요."
    text = f"{told}\n\n<pre>{html.escape(reason)}</pre>"
    notebook.cells.insert(0, new_markdown_cell(text, id="not-graded"))
    return notebook


def write_notebook(notebook: NotebookNode, path: Path) -> None:
    """Write `notebook` to `path` atomically, read-only, as nbgrader does."""
    path.parent.mkdir(parents=True, exist_ok=True)
    atomic.write(path, writes(notebook, indent=None).encode("utf-8", "replace") + b"\n", mode=0o444)
