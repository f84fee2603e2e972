"""What a test cell was when it was handed out, now and in earlier builds: what fits is no student's edit.

This module may touch: the key folder, one file for each unit.
"""

import ast
import contextlib
import hashlib
import json
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode

from course import atomic
from course.facts.python import UNPARSABLE, parsed
from course.facts.remarks import Change, Note
from course.judging.submission import SubmittedCell
from course.judging.unit import nbgrader_metadata

KEPT = 50
"""Builds of a unit that are remembered."""
_RECOGNISING = "__import__('course').misconceptions"
Release = dict[str, list]
"""Id of a solution or test cell → the digest of what it does, and its points."""


def form_of(text: str) -> str:
    """What a test cell does, whatever its formatting, its comments, and the misconceptions that it recognises."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = parsed(text.strip())
        tree.body = [statement for node in tree.body for statement in _unwrapped(node)]
        return ast.unparse(tree)
    except UNPARSABLE:
        return text.strip()


def _unwrapped(node: ast.stmt) -> list[ast.stmt]:
    if isinstance(node, ast.With) and isinstance(call := node.items[0].context_expr, ast.Call):
        return node.body if ast.unparse(call.func) == _RECOGNISING else [node]
    return [node]


def _digest(text: str) -> str:
    return hashlib.sha256(form_of(text).encode("utf-8", "replace")).hexdigest()[:16]


def release_of(notebook: NotebookNode) -> Release:
    """What there is to know of a released notebook."""
    ours = [(cell, nbgrader_metadata(cell)) for cell in notebook.cells if nbgrader_metadata(cell)]
    return {
        str(m.get("grade_id")): [_digest(cell.source) if m.get("grade") else "", m.get("points")] for cell, m in ours
    }


def remember(notebook: NotebookNode, unit: str, folder: Path) -> None:
    """Keep what the released `notebook` of `unit` was, beside the answer key in `folder`."""
    known, new = read_releases(unit, folder), release_of(notebook)
    if new and new not in known:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        atomic.write(_path(unit, folder), json.dumps([*known, new][-KEPT:]).encode())


def read_releases(unit: str, folder: Path) -> list[Release]:
    """The releases of `unit` that are remembered, the oldest first; none where nothing can be read."""
    with contextlib.suppress(OSError, ValueError):
        found = json.loads(_path(unit, folder).read_text(encoding="utf-8"))
        if isinstance(found, list) and all(isinstance(release, dict) for release in found):
            return found
    return []


def _path(unit: str, folder: Path) -> Path:
    return folder / f"{unit}.releases"


@dataclass(frozen=True)
class _Fit:
    """How one earlier release explains what differs from ours."""

    release: Release
    tests: Mapping[str, SubmittedCell]

    def explains(self, note: Note) -> bool:
        if note.change in (Change.TEST_DELETED, Change.SOLUTION_MISSING):
            return note.name not in self.release
        if note.name not in self.release or note.name not in self.tests:
            return False
        digest, points = self.release[note.name]
        cell = self.tests[note.name]
        if note.change is Change.TEST_EDITED:
            return cell.kind == "code" and digest == _digest(cell.text)
        return note.change is Change.POINTS_CHANGED and cell.points == points


def without_older_release(
    notes: Sequence[Note], tests: Mapping[str, SubmittedCell], releases: Sequence[Release], unit: str
) -> list[Note]:
    """`notes` on a submission; those that one earlier release of ours explains become one note.

    Arguments:
        tests: test cell → what was submitted as such.
    """
    fits = [_Fit(release, tests) for release in releases] if notes else []
    left = [[note for note in notes if not fit.explains(note)] for fit in reversed(fits)]
    best = min(left, key=len, default=list(notes))
    return list(notes) if len(best) == len(notes) else [*best, Note(Change.OLDER_RELEASE, unit)]
