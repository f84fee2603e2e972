"""A run that is killed at any moment is finished by the next, and nobody sees a difference."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

import pytest
from conftest import ROOT

from course.authoring.handed_in import filled_in
from course.judging.bank import read_bank

pytestmark = pytest.mark.slow
UNIT = "01-basics"
QUERIES = (
    """select a.student_id, c.name, g.auto_score, g.manual_score, g.extra_credit, g.needs_manual_grade
       from grade g join base_cell c on g.cell_id = c.id join submitted_notebook n on g.notebook_id = n.id
       join submitted_assignment a on n.assignment_id = a.id order by 1, 2""",
    """select a.student_id, c.name, k.auto_comment, k.manual_comment
       from comment k join base_cell c on k.cell_id = c.id join submitted_notebook n on k.notebook_id = n.id
       join submitted_assignment a on n.assignment_id = a.id order by 1, 2""",
    """select a.student_id, a.timestamp, n.late_submission_penalty
       from submitted_assignment a join submitted_notebook n on n.assignment_id = a.id order by 1""",
    """select student, unit, status, reason, notes, submission_digest, key_digest from course_result order by 1, 2""",
    "select student, unit, exercise, outcome, causes, content from course_diagnosis order by 1, 2, 3",
    "select student, unit, cell, state, digest from course_observation order by 1, 2, 3",
    "select id from student order by 1",
)
LATE = """
from nbgrader.plugins import BasePlugin
class Late(BasePlugin):
    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return 5.0
c.AssignLatePenalties.plugin_class = Late
"""


def contents(root):
    """All that a gradebook says, but for its random ids and the time of grading."""
    with sqlite3.connect(root / "gradebook.db") as database:
        return [database.execute(query).fetchall() for query in QUERIES]


def start(root):
    return subprocess.Popen([sys.executable, "-m", "course", "grade"], cwd=root, stdout=subprocess.DEVNULL)


def start_in_terminal(command, root):
    """Started so that Ctrl-C reaches it: a shell's background jobs, the tests among them, may ignore it."""
    return subprocess.Popen(
        command,
        cwd=root,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def prepare(classroom):
    """A class of ten, every third late, with a penalty for that."""
    bank, released = read_bank(ROOT / "answers", UNIT), classroom.notebook(UNIT)
    for number in range(10):
        chosen = {name: answers[(number * 3) % len(answers)].handed_in for name, answers in bank.items()}
        path = classroom.hand_in(f"s{number:02}", UNIT, filled_in(released, chosen))
        if number % 3 == 0:
            (path.parent / "timestamp.txt").write_text("2026-03-02 00:00:00 UTC")
    for unit in (classroom.root / "source").iterdir():
        if unit.name != UNIT:
            unit.rename(classroom.root / f"not-{unit.name}")
    (classroom.root / "nbgrader_config.py").open("a").write(LATE)
    with sqlite3.connect(classroom.root / "gradebook.db") as database:
        database.execute("update assignment set duedate = '2026-03-01 00:00:00.000000'")


def test_ten_kills(classroom, tmp_path):
    prepare(classroom)
    undisturbed = tmp_path / "undisturbed"
    shutil.copytree(classroom.root, undisturbed)
    began = time.monotonic()
    assert start(undisturbed).wait() == 0
    whole = time.monotonic() - began
    moments = random.Random(7)
    unfinished = 0
    for _ in range(10):
        run = start(classroom.root)
        time.sleep(moments.uniform(0.3, 1.0) * whole * 0.8)
        run.send_signal(signal.SIGKILL)
        unfinished += run.wait() == -signal.SIGKILL
    assert unfinished >= 1
    assert start(classroom.root).wait() == 0
    assert contents(classroom.root) == contents(undisturbed)
    made = {path.relative_to(undisturbed) for path in undisturbed.glob("autograded/*/*/*")}
    assert {path.relative_to(classroom.root) for path in classroom.root.glob("autograded/*/*/*")} == made
    assert not list(classroom.root.glob("autograded/**/.writing-*")), "half-written notebooks are left"


def test_ctrl_c_stops_cleanly(classroom):
    prepare(classroom)
    command = [sys.executable, "-m", "course", "grade", "--jobs", "1"]
    run = start_in_terminal(command, classroom.root)
    while run.poll() is None and not list(classroom.root.glob("autograded/*/*/*.ipynb")):
        time.sleep(0.05)
    run.send_signal(signal.SIGINT)
    _, said = run.communicate(timeout=30)
    assert run.returncode == 130
    assert "what was done is kept" in said
    assert "Traceback" not in said
    assert len(classroom.grade(UNIT)) == 10


def test_ctrl_c_does_not_wait_for_what_does_not_end(classroom):
    notebook = classroom.notebook(UNIT)
    endless = "while True:\n    try:\n        while True: pass\n    except BaseException: pass"
    for number in range(5):
        classroom.hand_in(f"s{number}", UNIT, filled_in(notebook, {"derivative_at": endless}))
    command = [sys.executable, "-m", "course", "grade", UNIT, "--jobs", "2"]
    run = start_in_terminal(command, classroom.root)
    time.sleep(12)
    began = time.monotonic()
    run.send_signal(signal.SIGINT)
    _, said = run.communicate(timeout=60)
    assert run.returncode == 130, said
    assert time.monotonic() - began < 8


def test_a_killed_run_leaves_no_process_and_no_folder(classroom):
    prepare(classroom)
    own = tempfile.mkdtemp(prefix="resume-", dir="/tmp")
    command = [sys.executable, "-m", "course", "grade"]
    run = subprocess.Popen(command, cwd=classroom.root, stdout=subprocess.DEVNULL, env={**os.environ, "TMPDIR": own})
    while run.poll() is None and not list(classroom.root.glob("autograded/*/*/*.ipynb")):
        time.sleep(0.05)
    run.send_signal(signal.SIGKILL)
    run.wait()
    end = time.monotonic() + 20
    while (os.listdir(own) or own in _running()) and time.monotonic() < end:
        time.sleep(0.2)
    assert os.listdir(own) == []
    assert own not in _running()
    os.rmdir(own)


def _running():
    return subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True).stdout


def test_ctrl_c_inside_an_exec_ends_with_the_code_too(tmp_path):
    interrupted = (
        "import course.commands.doctor as doctor; doctor.run = lambda options: exec('raise KeyboardInterrupt')"
    )
    (tmp_path / "sitecustomize.py").write_text(interrupted)
    command = [sys.executable, "-m", "course", "doctor"]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    ended = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert ended.returncode == 130, ended
    assert "what was done is kept" in ended.stderr
