"""Making submissions: a released notebook with solution cells filled in, as a student would hand it in.

This module may touch: the file it is told to write.
"""

import copy
from collections.abc import Mapping
from pathlib import Path

import nbformat
from nbformat import NotebookNode


def filled_in(released: NotebookNode, solutions: Mapping[str, str]) -> NotebookNode:
    """A copy of `released` whose solution cells hold the given texts (exercise → text)."""
    notebook = copy.deepcopy(released)
    for cell in notebook.cells:
        if cell.id in solutions:
            cell.source = solutions[cell.id]
    return notebook


def hand_in(notebook: NotebookNode | str | bytes, submitted: Path, student: str, unit: str, name: str = "") -> Path:
    """Write a notebook, or text or bytes in place of one, to ``submitted/STUDENT/UNIT/UNIT.ipynb``."""
    path = submitted / student / unit / (name or f"{unit}.ipynb")
    path.parent.mkdir(parents=True, exist_ok=True)
    content = nbformat.writes(notebook) if isinstance(notebook, NotebookNode) else notebook
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path
