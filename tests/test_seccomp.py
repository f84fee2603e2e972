"""The filter program is well formed on both processors that it knows, and refuses what it says."""

import fcntl
import platform
import struct
import subprocess
import sys

import pytest

from course.kernel import seccomp


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_every_jump_stays_inside(machine, monkeypatch):
    monkeypatch.setattr(platform, "machine", lambda: machine)
    program = list(struct.iter_unpack("HBBI", seccomp._program(seccomp.kernel_rules(1))))
    assert len(program) < 4096
    for place, (code, yes, no, value) in enumerate(program):
        far = value if code == seccomp._JUMP else max(yes, no)
        assert place + 1 + far < len(program) or code == seccomp._RETURN


@pytest.mark.skipif(not seccomp.available(), reason="this host has no seccomp filters")
@pytest.mark.parametrize(
    ("attempt", "allowed"),
    [
        ("os.getpid()", True),
        ("os.kill(os.getpid(), 0)", True),
        ("os.kill(os.getppid(), 0)", False),
        ("os.fork()", False),
        ("threading.Thread(target=len, args=('',)).start()", True),
        ("socket.socketpair()", True),
        ("socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)", False),
        ("socket.socket()", False),
        ("mmap.mmap(-1, 4096, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)", True),
        ("mmap.mmap(-1, 4096)", False),
        ("fcntl.fcntl(0, fcntl.F_GETFL)", True),
        ("fcntl.fcntl(0, fcntl.F_SETOWN, os.getppid())", False),
        ("fcntl.fcntl(0, fcntl.F_SETLEASE, fcntl.F_RDLCK)", False),
        ("fcntl.fcntl(0, fcntl.F_NOTIFY, fcntl.DN_ACCESS)", False),
        ("socket.socketpair()[0].setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 10**9)", False),
        ("resource.prlimit(0, resource.RLIMIT_CPU)", True),
        ("resource.prlimit(os.getppid(), resource.RLIMIT_CPU)", False),
        ("os.memfd_create('x')", False),
        ("os.sched_setaffinity(os.getppid(), {0})", False),
    ],
)
def test_what_is_refused(attempt, allowed):
    program = (
        "import fcntl, mmap, os, resource, socket, threading\nfrom course.kernel import seccomp\n"
        f"seccomp.install(seccomp.kernel_rules(os.getpid()))\ntry:\n    {attempt}\n"
        "except OSError:\n    raise SystemExit(3)\n"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert run.returncode == (0 if allowed else 3), run.stderr


@pytest.mark.skipif(not seccomp.available(), reason="this host has no seccomp filters")
def test_locks_are_said_to_be_taken_and_keep_nobody_out(tmp_path):
    path = str(tmp_path / "file")
    program = (
        "import fcntl, os, sys, sqlite3\nfrom course.kernel import seccomp\n"
        f"file = open({path!r}, 'w')\nseccomp.install(seccomp.kernel_rules(os.getpid()))\n"
        "fcntl.flock(file, fcntl.LOCK_EX)\nfcntl.lockf(file, fcntl.LOCK_EX)\n"
        f"sqlite3.connect({path + '.db'!r}).execute('create table t (x)')\n"
        "print('held', flush=True)\nsys.stdin.read()"
    )
    run = [sys.executable, "-c", program]
    with subprocess.Popen(run, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout.readline() == "held\n"
        with open(path, "w") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        holder.stdin.close()


@pytest.mark.skipif(not seccomp.available(), reason="this host has no seccomp filters")
def test_files_are_not_emptied_where_landlock_is_too_old_to_see_to_it(tmp_path):
    (tmp_path / "file").write_text("x")
    path = str(tmp_path / "file")
    program = (
        "import os\nfrom course.kernel import seccomp\nseccomp.install(seccomp.truncation_rules())\n"
        f"for attempt in (lambda: os.truncate({path!r}, 0), lambda: os.open({path!r}, os.O_RDONLY | os.O_TRUNC)):\n"
        "    try:\n        attempt()\n        raise SystemExit(3)\n    except PermissionError:\n        pass\n"
        f"open({path + '2'!r}, 'w').write('y')\nopen({path + '2'!r}, 'w').write('z')"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert (tmp_path / "file").read_text() == "x"
