"""A submission reaches its own scratch folder, and nothing of the instructor's."""

import nbformat
import pytest
from conftest import UNITS
from nbformat.v4 import new_code_cell

from course.kernel import landlock
from course.kernel.execute import execute

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not landlock.version(), reason="this kernel has no Landlock")]


def outcomes(*sources):
    notebook = nbformat.v4.new_notebook(cells=[new_code_cell(source, id=f"c{i}") for i, source in enumerate(sources)])
    done = execute(notebook)
    return ["".join(o.get("text", "") + o.get("ename", "") for o in cell.outputs) for cell in done.notebook.cells]


def test_the_course_is_out_of_reach(built):
    secrets = [built / "answer_key" / f"{UNITS[0]}.json", built / "gradebook.db", built / "nbgrader_config.py"]
    tries = [f"open({str(path)!r}).read()" for path in secrets]
    tries += [f"import os; os.listdir({str(built)!r})", f"open({str(built / 'planted')!r}, 'w')"]
    tries += [f"import subprocess; print(subprocess.run(['cat', {str(secrets[0])!r}], stderr=-3).returncode)"]
    assert outcomes(*tries) == ["PermissionError"] * 5 + ["1\n"]
    assert not (built / "planted").exists()


def test_home_and_other_processes_are_out_of_reach(tmp_path):
    import os

    (tmp_path / "note.txt").write_text("x")
    found = outcomes(
        f"open({str(tmp_path / 'note.txt')!r}).read()",
        f"print(len(open('/proc/{os.getpid()}/environ').read()))",
        f"open('/proc/{os.getpid()}/mem', 'rb').read(1)",
        "open('here.txt', 'w').write('x'); print(open('here.txt').read())",
    )
    assert found == ["PermissionError"] * 3 + ["x\n"]


@pytest.mark.skipif(landlock.version() < 4, reason="Landlock keeps off TCP since version 4")
def test_no_tcp():
    tries = ["socket.create_connection(('127.0.0.1', 9))", "socket.create_server(('127.0.0.1', 0))"]
    assert outcomes(*(f"import socket; {attempt}" for attempt in tries)) == ["PermissionError"] * 2


def test_nothing_is_left_running():
    import subprocess
    import time

    escape = "import subprocess; subprocess.Popen(['sleep', '7654'], start_new_session=True); print('started')"
    double = """
import os
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.execvp("sleep", ["sleep", "7655"])
    os._exit(0)
"""
    assert outcomes(escape, double)[0] == "started\n"
    time.sleep(0.2)
    listing = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True).stdout
    assert "sleep 765" not in listing
