"""What a notebook's file holds of its exercises: their checks, points and, as data of saved cards, what these said.

This module may touch: the notebook that is running and those of other units beside it, read-only.
"""

import contextlib
import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from course.facts.progress import ERROR_COMES, Exercise, Standing, UnitProgress
from course.observation.form import METADATA_KEY

_CARD = "card"
_SOLUTION = "### BEGIN SOLUTION"
_LARGEST = 64_000_000
_HEADING = re.compile(r"^#{2,4} +(.+?)(?: *\([\d.]+점\))? *$", re.M)


@dataclass(frozen=True)
class SavedCell:
    """A code cell: its id and text, the heading above it, and whether an error is meant to come."""

    id: str
    text: str
    heading: str
    error_comes: bool


@dataclass(frozen=True)
class Saved:
    """A notebook's file.

    Attributes:
        progress: of its exercises, as its outputs were saved.
        cells: its code cells.
        is_authors: whether it has the solutions, which is nobody's progress.
    """

    progress: UnitProgress
    cells: tuple[SavedCell, ...]
    is_authors: bool


def own_notebook() -> Path | None:
    """The file of the notebook that runs here: as Jupyter says; else that of the folder's name, or the only one."""
    with contextlib.suppress(OSError):
        here = Path.cwd().resolve()
        named = Path(os.environ.get("JPY_SESSION_NAME") or "nothing")
        if named.suffix == ".ipynb" and named.is_file() and named.parent.resolve() == here:
            return here / named.name
        there = sorted(here.glob("*.ipynb"))
        return next((path for path in there if path.stem == here.name), there[0] if len(there) == 1 else None)
    return None


def units_beside(notebook: Path) -> list[Path]:
    """The notebooks of all units that lie beside that of a unit, or below the folder of another."""
    with contextlib.suppress(OSError):
        for folder in (notebook.parent.parent, notebook.parent):
            found = [path for path in folder.glob("[0-9][0-9]-*/*.ipynb") if path.stem == path.parent.name]
            if found:
                return sorted(found)
    return []


def read(notebook: Path) -> Saved | None:
    """What the file holds; None where it cannot be read."""
    try:
        if not notebook.is_file() or notebook.stat().st_size > _LARGEST:  # a pipe would be waited for
            return None
        cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
        return _read(notebook.stem, cells)
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None  # half saved, or no notebook: a student's file may hold anything


def _read(name: str, cells: list[dict[str, Any]]) -> Saved:
    exercises: dict[str, Exercise] = {}
    code, heading, stopped = [], "", set()
    for cell in cells:
        text = cell["source"] if isinstance(cell["source"], str) else "".join(cell["source"])
        if cell["cell_type"] != "code":
            heading = next((_plain(one) for one in reversed(_HEADING.findall(text))), heading)
            continue
        about = cell.get("metadata", {})
        failed = any(output.get("output_type") == "error" for output in cell.get("outputs", []))
        code.append(SavedCell(str(cell.get("id", "")), text, heading, ERROR_COMES in about.get("tags", ())))
        ours = about.get("nbgrader", {})
        kind, _, exercise = str(ours.get("grade_id", "")).partition("_")
        if ours.get("solution") and failed:
            stopped.add(str(ours.get("grade_id")))
        if ours.get("grade") and kind == "test":
            number = exercises[exercise].number if exercise in exercises else len(exercises) + 1
            said = _said(cell.get("outputs", []), exercise)
            said = Standing.FAILED if said is Standing.NOT_RUN and exercise in stopped else said
            exercises[exercise] = Exercise(number, exercise, float(ours["points"]), said)
    is_authors = any(_SOLUTION in cell.text for cell in code)
    return Saved(UnitProgress(name, tuple(exercises.values())), tuple(code), is_authors)


def _plain(heading: str) -> str:
    return heading.partition("$")[0].replace("`", "").rstrip(" .:,")


def _said(outputs: list[dict[str, Any]], exercise: str) -> Standing:
    for output in reversed(outputs):
        about = output.get("metadata", {}).get(METADATA_KEY)
        if isinstance(about, dict) and about.get("name") == exercise:
            with contextlib.suppress(ValueError):
                return Standing(about.get(_CARD))
    return Standing.NOT_RUN
