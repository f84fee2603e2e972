"""Scratch folders are measured and removed, whatever a submission made of them."""

import os
import subprocess
import sys

from course.kernel import usage


def test_usage_counts_what_lies_deep_and_follows_no_link(tmp_path):
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "file").write_bytes(b"x" * 100_000)
    (tmp_path / "link").symlink_to("/usr")
    size, files = usage.of_folder(str(tmp_path), 100)
    assert size >= 100_000
    assert files == 4


def test_counting_ends(tmp_path):
    for number in range(50):
        (tmp_path / str(number)).touch()
    assert usage.of_folder(str(tmp_path), 10)[1] > 10


def test_what_lies_too_deep_to_be_seen_is_too_much(tmp_path):
    deep = tmp_path
    os.chdir(deep)
    for _ in range(30):
        os.mkdir("d" * 200)
        os.chdir("d" * 200)
    os.chdir("/")
    assert usage.of_folder(str(tmp_path), 1000)[1] == 1001
    usage.remove(str(tmp_path))
    assert not tmp_path.exists()


def test_closed_folders_are_removed(tmp_path):
    folder = tmp_path / "scratch"
    (folder / "closed" / "inner").mkdir(parents=True)
    subprocess.run(["chmod", "000", str(folder / "closed")], check=True)
    usage.remove(str(folder))
    assert not folder.exists()


def test_nothing_to_remove(tmp_path):
    usage.remove(str(tmp_path / "gone"))


def test_a_process_may_have_any_name(tmp_path):
    program = "import ctypes; ctypes.CDLL(None).prctl(15, bytes([255]), 0, 0, 0); print(flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        assert usage.status(process.pid, "Threads") == "1"
        process.communicate(b"\n")
