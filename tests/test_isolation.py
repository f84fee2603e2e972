"""A submission reaches its own scratch folder, and nothing else. What is tried by ill will stands in tests/hostile/."""

import os
import pwd
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from conftest import UNITS
from nbformat.v4 import new_code_cell

from course.errors import IsolationMissing
from course.kernel import landlock, seccomp
from course.kernel.execute import execute
from course.kernel.layers import require_isolation
from course.kernel.limits import Limits
from course.kernel.sandbox import Sandbox

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not (landlock.version() and seccomp.available()), reason="this host cannot isolate"),
]
TIGHT = Limits(cell_seconds=10, notebook_seconds=40, grace_seconds=1, memory_mb=600, disk_mb=20, files=100)


def outcomes(*sources, limits=TIGHT):
    """What each cell printed, and the name of the error it ended with."""
    notebook = nbformat.v4.new_notebook(cells=[new_code_cell(source, id=f"c{i}") for i, source in enumerate(sources)])
    done = execute(notebook, Sandbox(limits))
    return ["".join(o.get("text", "") + o.get("ename", "") for o in cell.outputs) for cell in done.notebook.cells]


def test_the_course_is_out_of_reach(built):
    secrets = [built / "answer_key" / f"{UNITS[0]}.json", built / "gradebook.db", built / "nbgrader_config.py"]
    tries = [f"open({str(path)!r}).read()" for path in secrets]
    tries += [f"import os; os.listdir({str(built)!r})", f"open({str(built / 'planted')!r}, 'w')"]
    assert outcomes(*tries) == ["PermissionError"] * 5
    assert not (built / "planted").exists()


def test_home_and_other_processes_are_out_of_reach(tmp_path):
    (tmp_path / "note.txt").write_text("x")
    found = outcomes(
        f"open({str(tmp_path / 'note.txt')!r}).read()",
        f"print(len(open('/proc/{os.getpid()}/environ').read()))",
        f"open('/proc/{os.getpid()}/mem', 'rb').read(1)",
        f"import os; os.kill({os.getpid()}, 0)",
        "open('here.txt', 'w').write('x'); print(open('here.txt').read())",
    )
    assert found == ["PermissionError"] * 4 + ["x\n"]


def test_no_network_no_program_no_process():
    tries = ["socket.create_connection(('127.0.0.1', 9))", "socket.create_server(('127.0.0.1', 0))"]
    tries += [f"socket.socket(socket.{family}, socket.SOCK_DGRAM)" for family in ("AF_INET", "AF_INET6", "AF_UNIX")]
    tries += ["os.fork()", "subprocess.run(['true'])", "os.execv('/bin/true', ['true'])"]
    found = outcomes(*(f"import os, socket, subprocess; {attempt}" for attempt in tries))
    assert all(end.endswith("PermissionError") for end in found), found  # newer Pythons warn of fork first


def test_what_a_notebook_needs_still_works():
    found = outcomes(
        "import threading; t = threading.Thread(target=print, args=('thread',)); t.start(); t.join()",
        "import asyncio\nasync def f():\n    await asyncio.sleep(0.01)\n    return 'async'\nprint(await f())",
        "import tensorflow as tf\n@tf.function\ndef f(x): return x * x\nprint(float(f(tf.constant(3.0))))",
        "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.savefig('a.png')\nprint('saved')",
        "import tempfile\nwith tempfile.TemporaryFile() as f: f.write(b'x'); print('file')",
    )
    assert found == ["thread\n", "async\n", "9.0\n", "saved\n", "file\n"]


def test_a_shell_line_does_nothing_and_costs_nothing():
    shell, after = outcomes("!pip install numpy\nprint('went on')", "x = !ls\nprint('here')")
    assert "다른 프로그램을 실행하지 않습니다: pip install numpy" in shell
    assert shell.endswith("went on\n")
    assert after.endswith("here\n")


@pytest.mark.parametrize(
    ("attempt", "end"),
    [
        ("x = bytearray(2_000_000_000)", "MemoryError"),
        ("open('big', 'wb').write(b'x' * 30_000_000)", "OSError"),
        ("for i in range(300): open(f'f{i}', 'w').close()\nimport time; time.sleep(5)", "LimitExceeded"),
        (
            "held = [open(f'h{i}', 'wb') for i in range(5)]\nimport os\n"
            "for i, f in enumerate(held): f.write(b'x' * 9_000_000); f.flush(); os.remove(f'h{i}')\n"
            "import time; time.sleep(5)",
            "LimitExceeded",
        ),
        ("held = [open('/dev/null') for _ in range(2000)]", "OSError"),
    ],
)
def test_limits(attempt, end):
    assert outcomes(attempt)[0].endswith(end)


def test_a_file_of_a_submission_shadows_no_library():
    plant = "open('statistics.py', 'w').write('raise SystemExit')"
    assert outcomes(plant, "import statistics; print(statistics.__file__ != 'statistics.py')")[1] == "True\n"


def test_as_root_it_is_a_user_of_its_own():
    if os.geteuid() != 0:
        pytest.skip("only root can become somebody else")
    user = int(outcomes("import os; print(os.getuid())")[0])
    assert user >= 64000
    assert outcomes("import os; os.setuid(0)") == ["PermissionError"]


def test_as_root_it_is_nobody_whom_there_is_already():
    if os.geteuid() != 0:
        pytest.skip("only root can become somebody else")
    from course.kernel import privileges

    user = privileges.FIRST_USER + privileges.USERS - 1
    assert privileges.is_free(user)
    with subprocess.Popen(["sleep", "60"], user=user) as process:
        assert not privileges.is_free(user)
        process.kill()
    assert privileges.is_free(user)
    assert not privileges.is_free(pwd.getpwnam("nobody").pw_uid)


def test_as_root_a_number_that_is_taken_is_passed_over():
    if os.geteuid() != 0:
        pytest.skip("only root can become somebody else")
    first = int(outcomes("import os; print(os.getuid())")[0])
    taken = [subprocess.Popen(["sleep", "60"], user=first + number) for number in range(4)]
    other = int(outcomes("import os; print(os.getuid())")[0])
    for process in taken:
        process.kill()
        process.wait()
    assert other not in range(first, first + 4)


def test_when_memory_runs_out_it_goes_first():
    from course.kernel.server_process import WarmServer

    read = "print(open('/proc/self/oom_score_adj').read().strip())"
    found = outcomes(read, "open('/proc/self/oom_score_adj', 'w').write('0')", read)
    assert found == ["1000\n", "PermissionError", "1000\n"]
    server = WarmServer.shared()
    assert server is not None
    own = Path("/proc/self/oom_score_adj").read_text()
    assert Path(f"/proc/{server.process.pid}/oom_score_adj").read_text() == own


def test_nothing_of_the_instructor_is_in_its_environment(monkeypatch):
    from course.kernel.server_process import WarmServer

    with WarmServer.closed():
        monkeypatch.setenv("PATH", f"/a-path-of-mine:{os.environ['PATH']}")
        monkeypatch.setenv("HOME", "/a-home-of-mine")
        monkeypatch.setenv("A_TOKEN_OF_MINE", "x")
    found = outcomes(
        "print(open('/proc/self/environ').read())",
        "import os; print(dict(os.environ))",
        "import matplotlib; print(matplotlib.get_configdir(), matplotlib.get_cachedir())",
    )
    assert all(found)
    assert "of-mine" not in "".join(found).replace("_OF_MINE", "of-mine")


def test_nothing_is_left(tmp_path):
    from course.kernel.server_process import WarmServer

    outcomes("import os\nos.makedirs('a/' * 200)\nos.chmod('a', 0)", "import atexit; atexit.register(print)")
    server = WarmServer.shared()
    assert server is not None
    assert sorted(path.name for path in server.folder.iterdir()) == ["lock", "socket"]


def test_a_host_without_isolation_is_refused(monkeypatch):
    monkeypatch.setattr(landlock, "version", lambda: 0)
    with pytest.raises(IsolationMissing, match=r"lacks Landlock.*--no-isolation"):
        require_isolation()
    notebook = nbformat.v4.new_notebook(cells=[new_code_cell("1")])
    with pytest.raises(IsolationMissing):
        execute(notebook)


def test_no_isolation_works_and_says_what_it_is(classroom):
    classroom.hand_in("s", UNITS[0], classroom.notebook(UNITS[0]))
    command = [sys.executable, "-m", "course", "grade", UNITS[0], "--no-isolation"]
    run = subprocess.run(command, cwd=classroom.root, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert "warning: --no-isolation" in run.stdout


def test_a_course_inside_what_submissions_may_read_is_refused(classroom, monkeypatch):
    monkeypatch.setattr("course.grading.pipeline.readable_folders", lambda: [str(classroom.root.parent)])
    with pytest.raises(IsolationMissing, match="move it elsewhere"):
        classroom.grade(UNITS[0])


def test_denied_namespaces_are_not_needed():
    program = (
        f"import sys, nbformat\nsys.path.append({os.path.dirname(__file__)!r})\n"
        "from course.kernel import privileges\nfrom hostile_run import deny_namespaces\n"
        "from course.kernel.execute import execute\n"
        "assert deny_namespaces()\nassert not privileges.namespaces_open()\n"
        "cell = nbformat.v4.new_code_cell('import socket; socket.socket()')\n"
        "print(execute(nbformat.v4.new_notebook(cells=[cell])).notebook.cells[0].outputs[0].ename)"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert run.stdout == "PermissionError\n", run.stderr


ASKED = {
    "x = !ls\nprint(x, x.n, x.s, type(x).__name__)": "[]   SList\n",
    "import getpass, os\nprint(getpass.getuser(), os.getlogin())": "student student\n",
    "%nosuch now\nprint('went on')": "went on\n",
    "%load_ext no_such\nprint('went on')": "went on\n",
    "%%bash\necho hi": "bash\n",
    "%conda install x": "conda install x\n",
    "%%writefile own.py\nx = 4": "own.py\n",
    "import own\nprint(own.x)": "4\n",
    "x = 3\n%store x": "(int)\n",
    "%cd .\nprint('here')": "here\n",
    "import subprocess\ntry:\n    subprocess.run(['ls'])\nexcept FileNotFoundError:\n    print('no GPU')": "no GPU\n",
}


def test_what_a_notebook_asks_the_machine_is_answered():
    found = zip(outcomes(*ASKED), ASKED.values(), strict=True)
    assert [text for text, end in found if not text.endswith(end)] == []


def test_what_fails_is_told_as_an_error():
    assert outcomes("%%nosuch\n1", "%matplotlib --nosuch") == ["UsageError", "UsageError"]


@pytest.mark.parametrize("name", ["qt", "tk", "osx", "widget", "notebook", "ipympl"])
def test_no_window_is_opened(name):
    line = f"%matplotlib {name}\nimport matplotlib.pyplot as plt\nplt.plot([1])\nplt.show()\nprint(plt.get_fignums())"
    assert outcomes(line) == ["[]\n"]
