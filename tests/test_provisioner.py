"""Jupyter clients get kernels from the warm server by the name of its provisioner."""

import asyncio
import os
import signal
import subprocess
import sys

import nbformat
import pytest
from jupyter_client.manager import KernelManager

from course.kernel.provisioner import WarmProvisioner, with_warm_provisioner
from course.kernel.server_process import WarmServer, warm_kernels

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="no fork here"),
]


class Manager(KernelManager):
    @property
    def kernel_spec(self):
        return with_warm_provisioner(super().kernel_spec)


@pytest.fixture
def manager():
    manager = Manager()
    manager.start_kernel()
    yield manager
    if manager.has_kernel:
        manager.shutdown_kernel(now=True)


def run(manager, code):
    client = manager.blocking_client()
    client.start_channels()
    client.wait_for_ready(timeout=60)
    printed = []
    client.execute_interactive(code, timeout=30, output_hook=lambda m: printed.append(m["content"].get("text", "")))
    client.stop_channels()
    return "".join(printed)


def test_a_kernel_is_forked_and_free(manager):
    assert isinstance(manager.provisioner, WarmProvisioner)
    assert manager.provisioner._forked is not None
    assert "tensorflow" in run(manager, "import sys; print([m for m in sys.modules if m == 'tensorflow'])")
    assert (
        run(manager, "import subprocess; print(subprocess.run(['echo', 'x'], capture_output=True).stdout)")
        == "b'x\\n'\n"
    )


def test_interrupt_restart_and_end(manager):
    assert run(manager, "x = 1; print(x)") == "1\n"
    manager.interrupt_kernel()
    assert run(manager, "print(x + 1)") == "2\n"
    manager.restart_kernel(now=True)
    assert "NameError" in run(manager, "try: x\nexcept NameError as e: print(type(e).__name__)")
    pid = manager.provisioner.pid
    manager.shutdown_kernel(now=True)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_kernel_that_was_killed_is_seen_at_once(manager):
    run(manager, "1")
    os.kill(manager.provisioner.pid, signal.SIGKILL)
    assert asyncio.run(asyncio.wait_for(manager.provisioner.wait(), 2)) == -signal.SIGKILL
    assert not manager.is_alive()


def test_what_a_kernel_started_ends_with_it(manager):
    run(manager, "import subprocess; subprocess.Popen(['sleep', '7656'], start_new_session=True)")
    manager.shutdown_kernel(now=True)
    assert "sleep 7656" not in subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True).stdout


def test_nbgrader_validate_uses_it(built, tmp_path):
    from conftest import UNITS

    notebook = nbformat.read(built / "release" / UNITS[0] / f"{UNITS[0]}.ipynb", 4)
    notebook.cells.insert(1, nbformat.v4.new_code_cell("import sys; open('modules.txt', 'w').write(str(sys.argv))"))
    path = built / "validated.ipynb"
    path.write_text(nbformat.writes(notebook))
    run = subprocess.run(["nbgrader", "validate", path.name], cwd=built, capture_output=True, text=True)
    assert "아직 시도하지 않았습니다" in run.stdout, run.stderr[-2000:]
    assert "ipykernel_launcher.py" in (built / "modules.txt").read_text()


def test_the_server_is_shared_with_programs_that_we_start():
    variables = warm_kernels()
    program = (
        "from jupyter_client.manager import KernelManager\nm = KernelManager()\nm.start_kernel()\n"
        "print(type(m.provisioner).__name__, m.provisioner._forked is not None)\nm.shutdown_kernel(now=True)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env={**os.environ, **variables}
    )
    assert run.stdout == "WarmProvisioner True\n", run.stderr


def test_without_fork_a_kernel_is_started(monkeypatch):
    monkeypatch.setattr(WarmServer, "_refused", True)
    monkeypatch.delenv("COURSE_WARM_SERVER", raising=False)
    manager = Manager()
    manager.start_kernel()
    assert manager.provisioner._forked is None
    assert run(manager, "print(3)") == "3\n"
    manager.shutdown_kernel(now=True)
