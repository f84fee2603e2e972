"""Watching: what arrives is graded and its page written, and whatever ends the watcher, nothing is lost."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import nbformat
import pytest
from conftest import Classroom

from course.authoring.handed_in import filled_in
from course.cli import main
from course.grading.arrivals import SETTLED_SECONDS, UNFINISHED_SECONDS, Arrivals

UNIT = "01-basics"
WHO = ("a", UNIT)


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / UNIT).mkdir()
    return tmp_path / UNIT


def looks(arrivals: Arrivals, clock: Clock, place: Path, *seconds: float) -> list[bool]:
    """Whether the folder is ready, after each of so many seconds."""
    found = []
    for more in seconds:
        clock.now += more
        found.append(bool(arrivals.ready([(WHO, place)])))
    return found


def test_what_still_changes_is_waited_for_and_what_was_graded_is_not_ready_again(place):
    clock = Clock()
    arrivals, file = Arrivals(clock), place / f"{UNIT}.ipynb"
    assert looks(arrivals, clock, place, 0, 99) == [False, False]  # nothing is there
    for size in range(3):
        file.write_text("{" * size + "}")
        assert looks(arrivals, clock, place, SETTLED_SECONDS - 0.1) == [False]
    assert looks(arrivals, clock, place, SETTLED_SECONDS) == [True]
    state = arrivals.state(WHO)
    arrivals.done(WHO, state)
    assert looks(arrivals, clock, place, 9) == [False]
    (place / "timestamp.txt").write_text("now")
    assert looks(arrivals, clock, place, 0, SETTLED_SECONDS) == [False, True]
    arrivals.done(WHO, state)  # of what is no more: it changed while it was graded
    assert looks(arrivals, clock, place, 9) == [True]


def test_a_half_written_notebook_is_waited_for_longer_but_not_for_ever(place):
    clock = Clock()
    arrivals = Arrivals(clock)
    (place / f"{UNIT}.ipynb").write_text('{"cells": [')
    assert looks(arrivals, clock, place, 0, SETTLED_SECONDS, 5) == [False, False, False]
    assert looks(arrivals, clock, place, UNFINISHED_SECONDS) == [True]


def test_links_pipes_and_folders_hold_up_nobody(place):
    clock = Clock()
    arrivals = Arrivals(clock)
    os.mkfifo(place / f"{UNIT}.ipynb")
    (place / "b.ipynb").symlink_to("/dev/zero")
    (place / "c.ipynb").mkdir()
    assert looks(arrivals, clock, place, 0, SETTLED_SECONDS) == [False, True]


@pytest.mark.parametrize("option", ["--force", "--dry-run"])
def test_what_makes_no_sense_beside_watching_is_refused(classroom, option, monkeypatch, capsys):
    monkeypatch.chdir(classroom.root)
    assert main(["grade", "--watch", option]) == 1
    assert f"leave out {option}" in capsys.readouterr().err


class Watcher:
    """``course grade --watch`` of one unit, in a process of its own."""

    def __init__(self, root: Path, log: Path) -> None:
        self.root, self.log = root, log
        with log.open("a") as file:
            command = [sys.executable, "-u", "-m", "course", "grade", UNIT, "--watch"]
            self.process = subprocess.Popen(
                command,
                cwd=root,
                stdout=file,
                stderr=file,
                preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
            )

    def said(self) -> str:
        return self.log.read_text()

    def until(self, is_so: Callable[[], bool], seconds: float = 90) -> None:
        end = time.monotonic() + seconds
        while not is_so():
            assert self.process.poll() is None, self.said()
            assert time.monotonic() < end, self.said()
            time.sleep(0.1)

    def end(self, sign: int) -> int:
        self.process.send_signal(sign)
        return self.process.wait(30)


@pytest.fixture
def watching(classroom: Classroom, tmp_path: Path) -> Iterator[Callable[[], Watcher]]:
    with (classroom.root / "nbgrader_config.py").open("a") as file:
        file.write(f"c.Course.watch_per_day = 2\nc.Exchange.root = {str(tmp_path / 'exchange')!r}\n")
    started = []

    def start() -> Watcher:
        started.append(Watcher(classroom.root, tmp_path / "log"))
        return started[-1]

    yield start
    for watcher in started:
        if watcher.process.poll() is None:
            watcher.end(signal.SIGKILL)


def page(classroom: Classroom, student: str) -> Path:
    return classroom.root / "feedback" / student / UNIT / f"{UNIT}.html"


def is_whole(path: Path) -> bool:
    try:
        return path.read_text().rstrip().endswith("</html>")
    except OSError:  # nbgrader takes the old one away before it writes the new one
        return False


def graded(classroom: Classroom) -> dict[str, float]:
    """Student → points, of those that the gradebook has as graded."""
    query = """select a.student_id, sum(g.auto_score) from grade g join submitted_notebook n on g.notebook_id = n.id
               join submitted_assignment a on n.assignment_id = a.id
               join course_result r on r.student = a.student_id where r.status = 'graded' group by 1"""
    with sqlite3.connect(classroom.root / "gradebook.db", timeout=10) as database:
        return dict(database.execute(query).fetchall())


def test_what_arrives_is_graded_with_its_page_but_not_too_often_in_a_day(
    classroom, watching, reference, monkeypatch, capsys
):
    monkeypatch.chdir(classroom.root)
    right, stub = filled_in(classroom.notebook(UNIT), reference(UNIT)), classroom.notebook(UNIT)
    watcher = watching()
    watcher.until(lambda: "watching submitted/" in watcher.said())
    text = nbformat.writes(right)
    path = classroom.root / "submitted" / "a" / UNIT / f"{UNIT}.ipynb"
    path.parent.mkdir(parents=True)
    path.write_text(text[: len(text) // 2])  # half of it, and the rest some seconds later
    time.sleep(4)
    path.write_text(text)
    watcher.until(page(classroom, "a").exists)
    assert graded(classroom) == {"a": 100}
    assert "not gradable" not in watcher.said()
    assert main(["due", UNIT]) == 0  # another command works meanwhile
    assert main(["grade", UNIT]) == 0
    classroom.hand_in("a", UNIT, stub)
    watcher.until(lambda: graded(classroom) == {"a": 0})
    watcher.until(lambda: "0 / 100" in watcher.said().splitlines()[-1])
    classroom.hand_in("a", UNIT, right)
    watcher.until(lambda: "2 versions were graded today" in watcher.said())
    assert graded(classroom) == {"a": 0}
    assert watcher.end(signal.SIGINT) == 0
    assert watcher.said().endswith("stopped watching; what was graded is kept\n")
    assert "Traceback" not in watcher.said()
    again = watching()  # the count survives a restart
    again.until(lambda: again.said().count("2 versions were graded today") == 2)
    assert graded(classroom) == {"a": 0}
    assert again.end(signal.SIGTERM) == -signal.SIGTERM
    capsys.readouterr()
    assert main(["grade", UNIT]) == 0
    assert graded(classroom) == {"a": 100}


def test_who_kills_a_watcher_loses_nothing(classroom, watching, reference):
    right = filled_in(classroom.notebook(UNIT), reference(UNIT))
    students = [f"s{number}" for number in range(8)]
    for student in students:
        classroom.hand_in(student, UNIT, right)
    watcher = watching()
    watcher.until(page(classroom, "s1").exists)
    watcher.end(signal.SIGKILL)
    assert len(graded(classroom)) < len(students)
    page(classroom, "s0").parent.mkdir(parents=True, exist_ok=True)
    page(classroom, "s0").write_text("<!DOCTYPE html><html>")  # killed while it was written
    page(classroom, "s1").unlink()
    again = watching()
    again.until(lambda: all(is_whole(page(classroom, student)) for student in students))
    assert graded(classroom) == dict.fromkeys(students, 100)
    assert again.end(signal.SIGINT) == 0
    assert not list(classroom.root.glob("autograded/**/.writing-*"))


def test_what_comes_by_the_exchange_is_collected_and_graded(classroom, watching, reference, tmp_path):
    inbound = tmp_path / "exchange" / "gradient-tape" / "inbound"
    inbound.mkdir(parents=True)
    (tmp_path / "exchange").chmod(0o777)
    watcher = watching()
    watcher.until(lambda: "watching submitted/" in watcher.said())
    for stamp, notebook, score in (
        ("2026-12-01 10:00:00.000000 KST", classroom.notebook(UNIT), 0),
        ("2026-12-01 11:00:00.000000 KST", filled_in(classroom.notebook(UNIT), reference(UNIT)), 100),
    ):
        place = inbound / f"a+{UNIT}+{stamp}+{score}"
        place.mkdir()
        nbformat.write(notebook, place / f"{UNIT}.ipynb")
        (place / "timestamp.txt").write_text(stamp)
        watcher.until(lambda score=score: graded(classroom) == {"a": score})
    watcher.until(page(classroom, "a").exists)
    stolen = inbound / f"b+{UNIT}+2026-12-01 11:00:00.000000 KST+1"
    stolen.mkdir()
    (stolen / f"{UNIT}.ipynb").symlink_to(classroom.root / "source" / UNIT / f"{UNIT}.ipynb")
    watcher.until(lambda: "links and devices in the exchange were not followed" in watcher.said())
    assert graded(classroom) == {"a": 100}
    with sqlite3.connect(classroom.root / "gradebook.db") as database:
        stamps = database.execute("select timestamp from submitted_assignment").fetchall()
    assert stamps == [("2026-12-01 02:00:00.000000",)]
    shutil.rmtree(inbound)  # an exchange that is taken away ends nothing
    time.sleep(1)
    assert watcher.end(signal.SIGINT) == 0
