"""A kernel that was forked and one that was started afresh do the same; a dead server is replaced."""

import dataclasses

import nbformat
import pytest
from conftest import ROOT, UNITS

from course.errors import ExecutionFault
from course.kernel.execute import execute
from course.kernel.execution import CellState
from course.kernel.limits import DEFAULT_LIMITS
from course.kernel.sandbox import DEFAULT_SANDBOX, Sandbox
from course.kernel.server_process import WarmServer

pytestmark = pytest.mark.slow
FREE = Sandbox(isolated=False)


def outputs(notebook, sandbox=DEFAULT_SANDBOX):
    done = execute(notebook, sandbox)
    assert set(done.states.values()) == {CellState.DONE}
    return [[dict(output) for output in cell.outputs] for cell in done.notebook.cells if cell.cell_type == "code"]


def test_forked_and_fresh_kernels_agree(monkeypatch):
    notebook = nbformat.read(ROOT / "source" / UNITS[0] / f"{UNITS[0]}.ipynb", 4)
    isolated, free = outputs(notebook), outputs(notebook, FREE)
    monkeypatch.setattr(WarmServer, "_refused", True)
    assert outputs(notebook, FREE) == free == isolated


@pytest.mark.parametrize("forked", [True, False])
def test_a_kernel_is_interrupted_and_goes_on_or_ends(forked, monkeypatch):
    if not forked:
        monkeypatch.setattr(WarmServer, "_refused", True)
    limits = dataclasses.replace(DEFAULT_LIMITS, cell_seconds=1.0, grace_seconds=1.0)
    waiting = "import asyncio\nawait asyncio.sleep(60)"
    ending = "for task in asyncio.all_tasks():\n    task.cancel()"
    cells = ["while True: pass", waiting, ending, "print(1)", "import os\nos._exit(3)", "print(2)"]
    done = execute(
        nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(text) for text in cells]), Sandbox(limits, False)
    )
    assert [str(state) for state in done.states.values()] == ["timeout", "timeout", "done", "done", "died", "not run"]
    assert done.notebook.cells[3].outputs[0]["text"] == "1\n"


def test_without_a_warm_server_nothing_is_run_unisolated(monkeypatch):
    monkeypatch.setattr(WarmServer, "_refused", True)
    with pytest.raises(ExecutionFault, match="cannot be isolated"):
        outputs(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("1")]))


def test_what_is_handed_in_stays_as_it_is():
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("print(1)")])
    before = nbformat.writes(notebook)
    assert outputs(notebook)[0][0]["text"] == "1\n"
    assert nbformat.writes(notebook) == before


def test_nothing_of_one_kernel_reaches_the_next():
    leave = "import numpy as np, course; course.left = 1; np.random.seed(1); open('left.txt', 'w').close()"
    look = (
        "import course, os, numpy as np; print(hasattr(course, 'left'), os.path.exists('left.txt'), np.random.rand())"
    )
    first, second = (nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(text)]) for text in (leave, look))
    outputs(first)
    (one,), (other,) = outputs(second), outputs(second)
    assert one[0]["text"].startswith("False False")
    assert one[0]["text"] != other[0]["text"]  # no two kernels draw the same numbers


def test_a_server_that_died_is_replaced():
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("print(1)")])
    outputs(notebook)
    server = WarmServer.shared()
    if server is None:
        pytest.skip("there is no warm server here")
    server.process.kill()
    server.process.wait()
    assert outputs(notebook)[0][0]["text"] == "1\n"


def test_what_was_ended_can_begin_again():
    from course.running.workers import local_workers

    with pytest.raises(KeyboardInterrupt), local_workers(1, isolated=False):
        raise KeyboardInterrupt
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("print(1)")])
    assert outputs(notebook)[0][0]["text"] == "1\n"
