"""What the cards of the released visible checks say: of the bank's misconceptions, and of any other text."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from pathlib import Path

import nbformat

from course.judging.observed import published
from course.judging.unit import Unit, read_unit
from course.kernel.execute import execute
from course.kernel.execution import CellState
from course.kernel.limits import DEFAULT_LIMITS
from course.kernel.sandbox import Sandbox
from course.observation.form import METADATA_KEY
from course.running.answer_runs import Bench, enough, in_row

BATCH = 100


def released_tests(root: Path, name: str) -> Unit:
    """Our unit with the visible checks as they are handed out, and without hidden tests."""
    unit = read_unit(root / "source", name)
    notebook = copy.deepcopy(unit.notebook)
    handed_out = nbformat.read(root / "release" / name / f"{name}.ipynb", as_version=4)
    texts = {cell.id: cell.source for cell in handed_out.cells if cell.id.startswith("test_")}
    notebook.cells = [cell for cell in notebook.cells if not cell.id.startswith("hidden_")]
    for cell in notebook.cells:
        cell.source = texts.get(cell.id, cell.source)
    return Unit(name, notebook)


def cards(unit: Unit, exercise: str, texts: Sequence[str]) -> Iterator[str | None]:
    """The card of the visible check of `exercise` for each of `texts`; None where there was not exactly one."""
    left = list(texts)
    while left:
        part = left[:BATCH]
        bench, limits = Bench(unit, (exercise,)), enough(DEFAULT_LIMITS, len(part))
        rows = [{exercise: text} for text in part]
        done = execute(bench.notebook(rows), Sandbox(limits), len(bench.before) + 1)
        cells = {cell.id: cell for cell in done.notebook.cells}
        names = [in_row(f"test_{exercise}", number) for number in range(len(part))]
        ran = next((n for n, name in enumerate(names) if n and done.states[name] == CellState.NOT_RUN), len(part))
        for name in names[:ran]:
            shown = [o.data["text/plain"] for o in cells[name].outputs if METADATA_KEY in o.get("metadata", {})]
            yield shown[0] if len(shown) == len(published(cells[name])) == 1 else None
        left = left[ran:]


def rows(card: str, label: str) -> list[str]:
    """What a card says in its rows of this label."""
    return [line.strip().removeprefix(f"{label}: ") for line in card.splitlines() if line.strip().startswith(label)]
