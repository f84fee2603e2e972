"""What a kernel sends is read in bounded memory, and where it is not enough, that submission ends by itself."""

import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import nbformat
import pytest
from hostile_run import _parents
from nbformat.v4 import new_code_cell

from course.kernel import keeper, landlock, seccomp
from course.kernel.execute import execute
from course.kernel.execution import CellState
from course.kernel.limits import Limits
from course.kernel.pipes import close_all, make_pipes, write_record
from course.kernel.run_cells import run_cells
from course.kernel.server_process import WarmServer

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not (landlock.version() and seccomp.available()), reason="this host cannot isolate"),
]
SEND = """
import os
def send(descriptor, kind, content):
    text = f'\\n["{kind}", {content}]\\n'.encode()
    while text:
        text = text[os.write(descriptor, text):]
def many(inner, size):
    return "[" + ",".join([inner] * (size // (len(inner) + 1))) + "]"
pipes = get_ipython().display_pub.session.pipes
"""
OBSERVE = """for _ in range(2):
    content = '{"data": {}, "metadata": {"course": ' + many('{"a":[]}', 700_000) + "}}"
    send(pipes.observations, "display_data", content)"""
UNFOLD = """send(pipes.outputs, "display_data", '{"data": ' + many('{"":0}', 8_000_000) + '}')
send(pipes.outputs, "display_data", '{"data": ' + many('"b"', 3_900_000) + '}')
send(pipes.outputs, "display_data", '{"data": ' + many('[]', 1_400_000) + '}')"""


def memory_mb(pid, name="VmHWM"):
    line = next(line for line in Path(f"/proc/{pid}/status").read_text().splitlines() if line.startswith(name))
    return int(line.split()[1]) / 1000


def test_a_keeper_that_is_fed_as_much_as_is_kept_stays_small():
    execute(nbformat.v4.new_notebook(cells=[new_code_cell("1")]))
    server = WarmServer.shared()
    assert server is not None
    most, done = {}, threading.Event()

    def watch():
        while not done.is_set():
            time.sleep(0.02)
            for pid in (pid for pid, parent in _parents().items() if parent == server.process.pid):
                try:
                    size = memory_mb(pid)
                    most.setdefault(pid, []).append(size)
                except (OSError, StopIteration):
                    continue

    thread = threading.Thread(target=watch)
    thread.start()
    cells = [new_code_cell(source) for source in (SEND, *[OBSERVE] * 3, UNFOLD, "print('x' * 3_000_000)", "print(1)")]
    try:
        ended = execute(nbformat.v4.new_notebook(cells=cells))
    finally:
        done.set()
        thread.join()
    assert set(map(str, ended.states.values())) == {"done"}
    assert ended.notebook.cells[-1].outputs[0].text == "1\n"
    grown = max(sizes[-1] - sizes[0] for sizes in most.values())
    assert grown < keeper.MEMORY_MB * 2 / 3


def test_where_memory_is_not_enough_the_cell_ends_and_those_before_it_remain(tmp_path):
    """Seen with less memory than a keeper has: what it has is enough for all that is kept."""
    program = f"""
import os
from pathlib import Path
from course.kernel import privileges
from course.kernel.keeper import ForkedKernel
from course.kernel.kernel_child import Place
from course.kernel.limits import Limits
from course.kernel.pipes import close_all, make_pipes, write_record
from course.kernel.run_cells import run_cells
folder = {str(tmp_path)!r}
ours, theirs = make_pipes()
pid = os.fork()
if pid == 0:  # sends, as if it were a kernel: that it is ready, that a cell is done, and then more than can be held
    close_all(ours)
    for _ in range(2):
        os.read(theirs.cells, 100_000)
        write_record(theirs.outputs, "done", {{}})
    os.read(theirs.cells, 100_000)
    write_record(theirs.outputs, "stream", {{"text": "x" * 8_000_000}})
    os.read(theirs.cells, 1)
close_all(theirs)
privileges.limit_growth(12)
kernel = ForkedKernel(pid, Place(folder), Limits())
cells = [{{"id": name, "source": "", "remembered": True}} for name in "abc"]
results = run_cells(ours, kernel, cells, Limits())
kernel.stop()
for result in results.values():
    print(result["state"], *(output.ename for output in result["outputs"]))
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert run.stdout == "done\ndied LimitExceeded\n", run.stderr


def test_a_kernel_that_reads_no_cells_is_not_waited_for():
    ours, theirs = make_pipes()
    over = threading.Event()

    def say_done():  # that it is ready, and then that it has done a cell of which it cannot have read all
        while not over.wait(0.05):
            write_record(theirs.outputs, "done", {})

    thread = threading.Thread(target=say_done)
    thread.start()
    kernel = SimpleNamespace(is_alive=lambda: True, breach=lambda: None, waited=lambda: 0.0, interrupt=lambda: None)
    cells = [{"id": "a", "source": "#" * 200_000, "remembered": True}]
    began = time.monotonic()
    results = run_cells(ours, kernel, cells, Limits(cell_seconds=0.5, grace_seconds=0.5))
    over.set()
    thread.join()
    assert time.monotonic() - began < 10
    assert results["a"]["state"] == CellState.TIMEOUT
    close_all(theirs)
    close_all(ours)
