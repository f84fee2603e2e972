"""A file is written whole or not at all, whoever kills the writer and whatever is full."""

import os
import stat
import subprocess
import sys
import threading

import pytest

from course import atomic
from course.errors import UsageError

KILLED = """
import os, signal
from pathlib import Path
from course import atomic
os.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
atomic.write(Path("x"), b"after")
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "x"
    path.write_bytes(b"before")
    path.chmod(0o640)
    return path


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize(
    ("asked", "there", "new"), [(0o600, 0o600, 0o600), (0o444, 0o444, 0o444), (None, 0o640, 0o644)]
)
def test_a_file_has_the_mode_that_was_asked_for(file, asked, there, new):
    before = os.umask(0o022)
    try:
        for path in (file, file.with_name("new")):
            atomic.write(path, b"once", mode=asked)
            atomic.write(path, b"after", mode=asked)
    finally:
        os.umask(before)
    assert (mode(file), mode(file.with_name("new"))) == (there, new)
    assert file.read_bytes() == b"after"


def test_a_killed_writer_leaves_the_old_file(file):
    assert subprocess.run([sys.executable, "-c", KILLED], cwd=file.parent).returncode == -9
    assert file.read_bytes() == b"before"


@pytest.mark.parametrize("step", ["open", "replace", "chmod"])
def test_a_full_disk_leaves_the_old_file_and_nothing_else(file, monkeypatch, step):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, full)
    with pytest.raises(UsageError, match="x cannot be written: No space left on device"):
        atomic.write_as_asked(file, b"after")
    monkeypatch.undo()
    assert file.read_bytes() == b"before"
    assert list(file.parent.iterdir()) == [file]


def test_a_disk_that_fills_up_while_it_is_written(tmp_path):
    import resource

    path, before = tmp_path / "x", resource.getrlimit(resource.RLIMIT_FSIZE)
    path.write_bytes(b"before")
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
        with pytest.raises(OSError, match="File too large"):
            atomic.write(path, b"after" * 1000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_where_nothing_can_be_written(tmp_path):
    with pytest.raises(UsageError, match=r"no/x cannot be written: No such file"):
        atomic.write_as_asked(tmp_path / "no" / "x", b"")
    with pytest.raises(UsageError, match="cannot be written: Is a directory"):
        atomic.write_as_asked(tmp_path, b"")
    with pytest.raises(OSError, match="Is a directory"):
        atomic.write(tmp_path, b"")


def test_what_a_link_points_to_is_replaced(file):
    link = file.with_name("link")
    link.symlink_to(file)
    atomic.write(link, b"after")
    assert link.is_symlink()
    assert file.read_bytes() == b"after"


def test_a_pipe_and_a_device_are_written_to(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    atomic.write(pipe, b"text")
    reader.join(10)
    assert got == [b"text"]
    atomic.write_as_asked(tmp_path / "/dev/null", b"text")
    assert list(tmp_path.iterdir()) == [pipe]
