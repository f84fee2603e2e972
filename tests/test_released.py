"""A released notebook as handed out: it runs from top to bottom, and each exercise says in one line that it waits."""

import nbformat
import pytest
from conftest import ROOT, UNITS

from course.authoring.rules import ERROR_COMES
from course.judging.unit import nbgrader_metadata, tags
from course.kernel.execute import execute
from course.kernel.execution import CellState

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("unit", UNITS)
def test_run_all(unit):
    released = nbformat.read(ROOT / "release" / unit / f"{unit}.ipynb", 4)
    done = execute(released)
    assert set(done.states.values()) == {CellState.DONE}
    for cell in done.notebook.cells:
        if cell.cell_type != "code":
            continue
        kinds = {output.output_type + output.get("name", "") for output in cell.outputs}
        meant = {"error"} if ERROR_COMES in tags(cell) else set()
        assert kinds & {"error", "streamstderr"} == meant, f"{cell.id}: {cell.outputs}"
        if nbgrader_metadata(cell).get("grade") and cell.id.startswith("test_"):
            (shown,) = cell.outputs
            assert shown.data["text/plain"].startswith("○"), cell.id
            assert "\n" not in shown.data["text/plain"]
        elif cell.id.startswith("hidden_"):
            assert cell.outputs == []
