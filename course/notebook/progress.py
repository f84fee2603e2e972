"""``course.progress()``: how far this unit is, as this kernel knows it, and the other units, as they were saved.

This module may touch: the globals of the cell that calls it, and that cell's output.
"""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from course.facts.progress import Standing, Stop, UnitProgress
from course.notebook import last_checks, last_runs, saved
from course.words import progress as words

_CALL = "progress()"
"""A cell that calls this may have been run meanwhile: it shows where the run stopped, and is no part of it."""


def progress() -> None:
    """Show each exercise of this unit (✔ ✘ ○), its visible points, what to do next and where a run stopped.

    Where something is saved of other units beside this one, or where this notebook is none, all units are shown, too.
    Without the notebook's file only released checks that were run are known: a grader's kernel shows nothing.
    """
    namespace = sys._getframe(1).f_globals
    path = saved.own_notebook()
    own = saved.read(path) if path else None
    here = _as_it_stands(own.progress, namespace) if own else UnitProgress("", last_checks.known(namespace))
    units = _all_units(path, here)
    others = any(one.standing is not Standing.NOT_RUN for unit in units if unit is not here for one in unit.exercises)
    shown = here if here.exercises else None
    units = units if others or shown is None else []
    if shown or units:
        _show(words.bundle(shown, _stop(own.cells if own else ()), units))


def _as_it_stands(unit: UnitProgress, namespace: Mapping) -> UnitProgress:
    exercises = (replace(one, standing=last_checks.standing(one.name, namespace)) for one in unit.exercises)
    return replace(unit, exercises=tuple(exercises))


def _all_units(own: Path | None, here: UnitProgress) -> list[UnitProgress]:
    """The units beside this notebook, and this one as it stands here."""
    paths = saved.units_beside(own) if own else []
    found = [here if path == own else _others(path) for path in paths]
    return [unit for unit in found if unit is not None and unit.exercises]


def _others(path: Path) -> UnitProgress | None:
    notebook = saved.read(path)
    return None if notebook is None or notebook.is_authors else notebook.progress


def _stop(cells: Sequence[saved.SavedCell]) -> Stop | None:
    """The first of the notebook's cells whose last run failed unmeant; without its file, the last that was run."""
    runs = last_runs.runs()
    latest = _latest(runs, cells) if cells else [len(runs) - 1 if runs else None]
    meant = {place for place, cell in enumerate(cells) if cell.error_comes}
    failures = (place for place, at in enumerate(latest) if at is not None and runs[at].failure)
    failed = next((place for place in failures if place not in meant), None)
    if failed is None:
        return None
    at, heading = latest[failed], cells[failed].heading if cells else ""
    below = zip(latest[failed + 1 :], cells[failed + 1 :], strict=False)
    went_on = any(later is not None and later > at and _CALL not in cell.text for later, cell in below)
    return Stop(runs[at].count, heading, runs[at].failure, is_last=bool(cells) and not went_on)


def _latest(runs: Sequence[last_runs.Run], cells: Sequence[saved.SavedCell]) -> list[int | None]:
    """Of each cell its last run: by its id; where an editor tells none, or others than it saves, by its text."""
    ids = {cell.id for cell in cells} - {""}
    by_id = {run.cell: at for at, run in enumerate(runs) if run.cell in ids}
    by_text = {run.text.strip(): at for at, run in enumerate(runs) if run.cell not in ids}
    return [by_id.get(cell.id, by_text.get(cell.text.strip())) for cell in cells]


def _show(data: dict[str, str]) -> None:
    from IPython.display import publish_display_data

    publish_display_data(data)
