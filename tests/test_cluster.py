"""The same grades from a Dask cluster as from this machine, also when a worker dies in the middle."""

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time

import pytest

from course.authoring.handed_in import filled_in
from course.errors import UsageError
from course.facts.remarks import Status
from course.judging.bank import read_bank

pytestmark = pytest.mark.slow
UNIT = "01-basics"


class Cluster:
    """A Dask scheduler and workers, each a process of its own, on loopback."""

    def __init__(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
        self.scheduler = self._start("scheduler", "--port", self.address.rpartition(":")[2])
        self.workers: list[subprocess.Popen] = []

    def add_worker(self, *options: str) -> None:
        self.workers.append(self._start("worker", self.address, "--nthreads", "1", "--no-nanny", *options))

    def wait_for_workers(self) -> None:
        from distributed import Client

        with Client(self.address, timeout="30s", set_as_default=False) as client:
            client.wait_for_workers(len(self.workers), timeout=60)

    @staticmethod
    def _start(*arguments: str) -> subprocess.Popen:
        command = [sys.executable, "-m", "dask", *arguments, "--host", "127.0.0.1", "--no-dashboard"]
        return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def close(self) -> None:
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait()


@pytest.fixture
def cluster():
    pytest.importorskip("distributed")
    cluster = Cluster()
    yield cluster
    cluster.close()


def hand_in_class(classroom, count):
    from conftest import ROOT

    bank = read_bank(ROOT / "answers", UNIT)
    released = classroom.notebook(UNIT)
    for number in range(count):
        chosen = {name: answers[(number * 5 + 1) % len(answers)].handed_in for name, answers in bank.items()}
        classroom.hand_in(f"s{number:02}", UNIT, filled_in(released, chosen))


def figures(results):
    return {name: (result.score, result.status, result.notes) for name, result in results.items()}


def test_a_cluster_with_a_killed_worker_gives_the_same_grades(classroom, cluster):
    hand_in_class(classroom, 12)
    locally = classroom.grade(UNIT)
    for _ in range(3):
        cluster.add_worker()
    cluster.wait_for_workers()
    seen = []

    def on_result(result):
        seen.append(result.student)
        if len(seen) == 3:
            cluster.workers[0].send_signal(signal.SIGKILL)

    remotely = classroom.grade(UNIT, force=True, scheduler=cluster.address, on_result=on_result)
    assert figures(remotely) == figures(locally)
    assert sorted(seen) == sorted(locally)
    with sqlite3.connect(classroom.root / "gradebook.db") as database:
        assert database.execute("select count(*) from submitted_assignment").fetchone() == (12,)
        assert database.execute("select distinct status from course_result").fetchall() == [("graded",)]


def test_workers_that_all_die_leave_nothing_graded_as_zero(classroom, cluster):
    hand_in_class(classroom, 4)
    cluster.add_worker()
    cluster.wait_for_workers()

    def end_the_scheduler(total):
        os.kill(cluster.scheduler.pid, signal.SIGKILL)

    began = time.monotonic()
    try:
        results = classroom.grade(UNIT, scheduler=cluster.address, on_start=end_the_scheduler)
    except UsageError as error:
        assert "run the same command again" in str(error)  # noqa: PT017
    else:
        assert {result.status for result in results.values()} == {Status.FAULT}
    assert time.monotonic() - began < 120
    assert {result.status for result in classroom.grade(UNIT).values()} == {Status.GRADED}


WRONG_ANSWERS = """
import itertools
from course.running import workers

class Unknown:
    def __reduce__(self):
        return print, ("unpickled",)

deep, other = "[" * 100_000, '{"cells": {"setup": {"state": "done", "outputs": [{"output_type": "html"}]}}, "ended": 0}'
wrong = itertools.cycle([7, None, "no JSON", deep, "[]", '{"cells": 3}', other, '{"fault": "broken"}', Unknown()])
workers._answer_if_same = lambda *arguments: next(wrong)
"""


def test_what_is_no_answer_is_a_fault_of_that_submission_alone(classroom, cluster, tmp_path, capfd):
    hand_in_class(classroom, 9)
    (tmp_path / "wrong_answers.py").write_text(WRONG_ANSWERS, encoding="utf-8")
    cluster.add_worker("--preload", str(tmp_path / "wrong_answers.py"))
    cluster.wait_for_workers()
    results = classroom.grade(UNIT, scheduler=cluster.address)
    assert {result.status for result in results.values()} == {Status.FAULT}
    assert "unpickled" not in capfd.readouterr().out
    assert {result.status for result in classroom.grade(UNIT).values()} == {Status.GRADED}


def test_no_scheduler_and_no_workers(classroom, cluster):
    with pytest.raises(UsageError, match="no Dask scheduler at tcp"):
        classroom.grade(UNIT, scheduler="tcp://127.0.0.1:1")
    with pytest.raises(UsageError, match="no Dask scheduler at nonsense"):
        classroom.grade(UNIT, scheduler="nonsense")
    time.sleep(5)
    with pytest.raises(UsageError, match="has no workers"):
        classroom.grade(UNIT, scheduler=cluster.address)
