"""Grade the class of hostile submissions in a built course folder, and write down what became of it.

    python tests/hostile_run.py COURSE_FOLDER OUT.json [--deny-namespaces]

The folder that holds COURSE_FOLDER is given over to this: bait is laid beside the course. Expected in the environment:
``HOME`` and ``TMPDIR`` (empty folders there) and ``HOSTILE_SECRET``; with ``HOSTILE_ALONE`` the innocent students hand
in alone, to be compared with. It needs a process of its own, because it becomes the parent of everything that a
submission leaves behind; grading itself runs in a child, so that the warm server has ended when all is compared.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import errno
import json
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections import defaultdict
from pathlib import Path

LIMITS = {
    **{"cell_seconds": 4.0, "notebook_seconds": 16.0, "grace_seconds": 0.5},
    **{"memory_mb": 600, "disk_mb": 30, "files": 300},
}
JOBS = 4
PATIENCE_SECONDS = 5.0
"""How long after the grader's end something that it started may still be ending."""
_SUBREAPER = 36


def deny_namespaces() -> bool:
    """Take new namespaces away from this process and all that it starts; whether they are now denied."""
    from course.kernel.seccomp import Rule, install

    flags = (0x10000000, 0x20000000, 0x40000000, 0x00020000)  # user, pid, net, mount
    rules = [Rule("unshare"), Rule("setns"), Rule("clone3", errno.ENOSYS)]  # as a container with a strict profile does
    install([*rules, *(Rule("clone", argument=0, mask=flag, values=(flag,)) for flag in flags)])
    pid = os.fork()
    if pid == 0:
        os._exit(0 if ctypes.CDLL(None).unshare(0x10000000) != 0 else 1)
    return os.waitpid(pid, 0)[1] == 0


def main() -> None:
    """Grade, compare, write."""
    parser = argparse.ArgumentParser()
    parser.add_argument("course", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--deny-namespaces", action="store_true")
    parser.add_argument("--grade", action="store_true", help="(the child that grades)")
    options = parser.parse_args()
    if options.grade:
        grade(options.course, options.out)
    else:
        options.out.write_text(json.dumps(run(options.course, options.deny_namespaces), ensure_ascii=False))


def run(course: Path, denied: bool) -> dict:
    """The whole class, from the bait to the comparison."""
    from hostile_bait import Bait
    from hostile_class import UNIT, ClassRoom, outputs

    told: dict = {"user": os.getuid(), "denied": deny_namespaces() if denied else None}
    ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)
    with open(course / "nbgrader_config.py", "a", encoding="utf-8") as file:
        file.write(f"\nc.Course.limits = {LIMITS!r}\n")
    bait, room = Bait(course, UNIT, LIMITS), ClassRoom(course)
    answers = course.parent / "grades.json"
    command = [sys.executable, "-P", __file__, "--grade", str(course), str(answers)]
    grader = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert grader.stdin is not None
    assert grader.stdout is not None
    grader.stdout.readline()  # it has warmed up what it keeps in the home
    alone = bool(os.environ.get("HOSTILE_ALONE"))
    told["due"] = room.hand_in_all({**bait.facts, "grader": grader.pid}, alone=alone)
    tables = _tables(course)
    bait.remember()
    begin, watch = time.monotonic(), _Watch(grader.pid)
    grader.communicate("go\n")
    told["seconds"] = time.monotonic() - begin
    told |= watch.ended()
    told["grader_exit"] = grader.returncode
    told["left_running"] = _left_running({bait.witness.pid, bait.victim.pid})
    told["largest_mb"] = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1000
    told["left_in_temporary"] = sorted(os.listdir(bait.facts["temporary"]))
    told |= json.loads(answers.read_text()) if answers.exists() else {"results": {}}
    answers.unlink(missing_ok=True)
    told["changes"] = bait.changes()
    told["new_tables"] = sorted(_tables(course) - tables)
    told["recorded"] = _recorded(course)
    told["points"] = room.points
    told["outputs"] = {
        path.parent.parent.name: list(outputs(path)) for path in course.glob(f"autograded/*/{UNIT}/{UNIT}.ipynb")
    }
    told["secret"] = bait.secret
    return told


class _Watch(threading.Thread):
    """The most memory that the grader took beyond what it began with, and that one keeper had for itself."""

    def __init__(self, grader: int) -> None:
        super().__init__(daemon=True)
        self.grader, self.over, self.keeper = grader, threading.Event(), 0
        self.first = self.peak = _kilobytes(f"/proc/{grader}/status", "VmHWM")
        self.start()

    def run(self) -> None:
        while not self.over.wait(0.1):
            self.peak = max(self.peak, _kilobytes(f"/proc/{self.grader}/status", "VmHWM"))
            parents = _parents()
            servers = {pid for pid, parent in parents.items() if parent == self.grader}
            for keeper in (pid for pid, parent in parents.items() if parent in servers):
                self.keeper = max(self.keeper, _kilobytes(f"/proc/{keeper}/smaps_rollup", "Private_"))

    def ended(self) -> dict:
        self.over.set()
        self.join()
        return {"grader_growth_mb": (self.peak - self.first) // 1000, "keeper_mb": self.keeper // 1000}


def _kilobytes(path: str, name: str) -> int:
    """The sum of the fields of a file below ``/proc`` that begin with `name`."""
    try:
        lines = Path(path).read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith(name))


def grade(course: Path, out: Path) -> None:
    """Grade the class once it has been handed in; in a process that holds a secret in its environment."""
    import matplotlib.font_manager  # noqa: F401  (makes its cache, in the home)
    from hostile_class import UNIT

    from course.grading.course_folder import open_course_folder
    from course.grading.pipeline import grade as grade_all
    from course.running import workers
    from course.words.findings import sentence
    from course.words.remarks import refusal_sentence

    before = _standing()
    print("warm", flush=True)
    sys.stdin.readline()
    begin, ends, cells = time.monotonic(), {}, {}
    folder, took, execute = open_course_folder(course), defaultdict(list), workers.execute

    def timed(notebook, *more):
        start = time.monotonic()
        try:
            return execute(notebook, *more)
        finally:
            took["\n".join(cell.source for cell in notebook.cells)].append(round(time.monotonic() - start, 2))

    workers.execute = timed

    def note(result) -> None:
        ends[result.student] = round(time.monotonic() - begin, 1)
        cells[result.student] = {
            v.cell.grade_id: [v.earned, str(v.outcome), sentence(v.finding) if v.finding else ""]
            for v in result.verdicts
        }
        if os.environ.get("HOSTILE_LOUD"):
            print(ends[result.student], result.student, result.status, result.score, file=sys.stderr, flush=True)

    results = grade_all(folder, [UNIT], jobs=JOBS, on_result=note)
    told = {
        result.student: {
            "status": str(result.status),
            "score": result.score,
            "reason": refusal_sentence(result.refusal),
            "cells": cells[result.student],
            "ended": ends[result.student],
        }
        for result in results
    }
    innocent = max(took.values(), key=len)  # all of these handed in the same
    told = {"results": told, "grader_changed": _changed(before, _standing()), "innocent_seconds": innocent}
    out.write_text(json.dumps(told, ensure_ascii=False))


def _standing() -> dict:
    """What a submission could do to the grader's process without ending it."""
    limits = {name: resource.getrlimit(getattr(resource, name)) for name in dir(resource) if name.startswith("RLIMIT_")}
    ignored = [int(n) for n in signal.valid_signals() if signal.getsignal(n) is signal.SIG_IGN]
    rest = {"priority": os.getpriority(os.PRIO_PROCESS, 0), "processors": sorted(os.sched_getaffinity(0))}
    return {**limits, **rest, "ignored": ignored, "folder": os.getcwd(), "mask": sorted(map(int, _blocked()))}


def _blocked() -> set:
    return signal.pthread_sigmask(signal.SIG_BLOCK, [])


def _changed(before: dict, after: dict) -> list[str]:
    return [f"{name} of the grader is {after[name]}, was {was}" for name, was in before.items() if after[name] != was]


def _left_running(expected: set[int]) -> list[str]:
    """What still descends from this process some seconds after the grader's end, but for the bait's own."""
    end = time.monotonic() + PATIENCE_SECONDS
    while left := [pid for pid in _descendants(os.getpid()) if pid not in expected]:
        for pid in left:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(pid, os.WNOHANG)
        if time.monotonic() > end:
            break
        time.sleep(0.1)
    lines = [f"{pid}: {_command(pid)}" for pid in left]
    for pid in left:
        with contextlib.suppress(OSError):
            os.kill(pid, signal.SIGKILL)
    return lines


def _parents() -> dict[int, int]:
    """Every process, and its parent."""
    parents = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                parents[int(name)] = int(Path("/proc", name, "stat").read_text().rpartition(")")[2].split()[1])
            except (OSError, ValueError):
                continue
    return parents


def _descendants(root: int) -> list[int]:
    parents = _parents()
    found, waiting = [], [root]
    while waiting:
        children = [pid for pid, parent in parents.items() if parent == waiting[-1]]
        waiting.pop()
        found += children
        waiting += children
    return found


def _command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace") or "(ended)"
    except OSError as error:
        return str(error)


def _tables(course: Path) -> set[str]:
    with sqlite3.connect(course / "gradebook.db") as database:
        return {name for (name,) in database.execute("select name from sqlite_master")}


def _recorded(course: Path) -> dict[str, float | None]:
    """Student → the score in nbgrader's own tables: of each cell what was given by hand, else by the grader."""
    query = """select a.student_id, sum(coalesce(g.manual_score, g.auto_score) + coalesce(g.extra_credit, 0))
        from grade g join submitted_notebook n on g.notebook_id = n.id
        join submitted_assignment a on n.assignment_id = a.id group by a.student_id"""
    with sqlite3.connect(course / "gradebook.db") as database:
        return dict(database.execute(query).fetchall())


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    main()
