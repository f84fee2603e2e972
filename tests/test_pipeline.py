"""A class with every kind of trouble in it, through a real kernel and a real gradebook."""

import copy
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time

import nbformat
import pytest
from conftest import FAST_LIMITS, UNITS

from course.authoring.handed_in import filled_in
from course.errors import GradebookBusy, KeyMissing, UsageError
from course.exchange.csv_export import grades_csv
from course.facts.remarks import Change, Note, Refusal, Status, Why
from course.gradebook import database as database_module
from course.grading import pipeline
from course.grading.course_folder import open_course_folder
from course.kernel.server_process import WarmServer, connect
from course.words.findings import EN, KO
from course.words.remarks import refusal_sentence

pytestmark = pytest.mark.slow
UNIT = "01-basics"


@pytest.fixture(scope="module")
def trouble(shared_classroom, reference):
    """The class, graded once: student → result, and what each should get."""
    room = shared_classroom
    (room.root / "nbgrader_config.py").open("a").write(FAST_LIMITS)
    right = filled_in(room.notebook(UNIT), reference(UNIT))
    due = {}

    def student(name, notebook, worth, file_name=""):
        due[name] = worth
        return room.hand_in(name, UNIT, notebook, file_name)

    def changed(change, base=right):
        notebook = copy.deepcopy(base)
        change(notebook)
        return notebook

    text = nbformat.writes(right)
    student("innocent", right, 100)
    student("이름 with 공백", right, 100)
    student("untouched", room.notebook(UNIT), 0)
    student("truncated", text[: len(text) // 3], Status.DAMAGED)
    student("empty", b"", Status.DAMAGED)
    student("not-json", "안녕하세요", Status.DAMAGED)
    student("bom", b"\xef\xbb\xbf" + text.encode(), 100)
    student("renamed", right, 100, "my work.ipynb")
    student("heavy", changed(lambda n: n.metadata.update(x="y" * 60_000_000)), 100)
    student(
        "wrong-kernel", changed(lambda n: n.metadata.update(kernelspec={"name": "no-such", "display_name": "x"})), 100
    )
    student("tags", changed(_mistag), 100)
    student("deleted-tests", changed(_delete_tests), 100)
    student("retyped-tests", changed(_retype_tests), 100)
    student("copied-tests", changed(_copy_tests), 100)
    student("filled-outputs", changed(_fill_outputs, room.notebook(UNIT)), 0)
    student("no-ids", changed(_strip_ids), 100)
    student("old-format", _format_3(right), 100)
    student("prints-50-mb", changed(_append("derivative_at", "for _ in range(50): print('x' * 1_000_000)")), 100)
    last = list(reference(UNIT))[-1]
    student("endless", changed(_replace(last, f"def {last}(*a):\n    while True: pass")), _without(room, last))
    student("exits", changed(_replace(last, "import sys; sys.exit(0)")), _without(room, last))
    student("dies", changed(_replace(last, "import os; os._exit(0)")), _without(room, last))
    loop = "    while True:\n        try:\n            while True: pass\n        except BaseException: pass"
    stubborn = f"def {last}(*a):\n{loop}"
    student("stubborn", changed(_replace(last, stubborn)), _without(room, last))
    for name, make in {"pipe": os.mkfifo, "folder": os.mkdir}.items():
        path = room.root / "submitted" / name / UNIT / f"{UNIT}.ipynb"
        path.parent.mkdir(parents=True)
        make(path)
        due[name] = Status.DAMAGED
    link = room.root / "submitted" / "link" / UNIT / f"{UNIT}.ipynb"
    link.parent.mkdir(parents=True)
    link.symlink_to(room.root / "submitted" / "innocent" / UNIT / f"{UNIT}.ipynb")
    device = room.root / "submitted" / "device" / UNIT / f"{UNIT}.ipynb"
    device.parent.mkdir(parents=True)
    device.symlink_to("/dev/zero")
    (room.root / "submitted" / "nothing").mkdir()
    (room.root / "submitted" / "a file, no folder").write_text("x")
    beside = room.root / "submitted" / "innocent" / UNIT
    (beside / "numpy.py").write_text("raise SystemExit")
    due |= {"link": Status.DAMAGED, "device": Status.DAMAGED, "nothing": Status.MISSING}
    return room, room.grade(UNIT), due


def _mistag(notebook):
    for number, cell in enumerate(notebook.cells):
        cell.metadata["tags"] = ["skip-execution", "raises-exception"]
        if "nbgrader" in cell.metadata and cell.metadata.nbgrader.get("grade"):
            cell.metadata.nbgrader.update(points=10_000, schema_version=99, grade_id=f"other{number}")


def _delete_tests(notebook):
    notebook.cells = [c for c in notebook.cells if not c.metadata.get("nbgrader", {}).get("grade")]


def _retype_tests(notebook):
    for index, cell in enumerate(notebook.cells):
        if cell.metadata.get("nbgrader", {}).get("grade"):
            notebook.cells[index] = nbformat.v4.new_markdown_cell("지움", id=cell.id, metadata=cell.metadata)


def _copy_tests(notebook):
    tests = [c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade")]
    notebook.cells += [nbformat.v4.new_code_cell(c.source, metadata=c.metadata) for c in tests]


def _fill_outputs(notebook):
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [nbformat.v4.new_output("execute_result", {"text/plain": "100"}, execution_count=1)]


def _strip_ids(notebook):
    notebook.nbformat_minor = 4
    for cell in notebook.cells:
        del cell["id"]


def _format_3(notebook):
    cells = [
        {k: c[k] for k in ("cell_type", "metadata")} | {"input": c.source, "source": c.source} for c in notebook.cells
    ]

    return json.dumps({"nbformat": 3, "nbformat_minor": 0, "metadata": {}, "worksheets": [{"cells": cells}]})


def _replace(cell_id, text):
    def change(notebook):
        next(c for c in notebook.cells if c.id == cell_id).source = text

    return change


def _append(cell_id, text):
    def change(notebook):
        next(c for c in notebook.cells if c.id == cell_id).source += "\n" + text

    return change


def _without(room, exercise):
    cells = [c for c in room.notebook(UNIT).cells if c.id in (f"test_{exercise}", f"hidden_{exercise}")]
    return 100 - sum(cell.metadata.nbgrader.points for cell in cells)


def test_everyone_gets_what_the_work_is_worth(trouble):
    _, results, due = trouble
    got = {name: result.score if result.status is Status.GRADED else result.status for name, result in results.items()}
    assert got == due


def test_every_trouble_is_one_sentence(trouble):
    _, results, _ = trouble
    for result in results.values():
        assert (result.refusal is None) is (result.status is Status.GRADED)
        for language in (KO, EN):
            told = refusal_sentence(result.refusal, language)
            assert "\n" not in told
            assert bool(told) is (result.status is not Status.GRADED)
        assert result.refusal is None or result.refusal.status is result.status


def test_why_something_is_not_gradable_is_a_fact(trouble):
    _, results, _ = trouble
    file = f"{UNIT}.ipynb"
    due = {
        "truncated": Refusal(Why.CUT_OFF, file),
        "empty": Refusal(Why.EMPTY, file),
        "not-json": Refusal(Why.NOT_JSON, file),
        "pipe": Refusal(Why.NOT_A_FILE, file, ("pipe",)),
        "folder": Refusal(Why.NOT_A_FILE, file, ("folder",)),
        "link": Refusal(Why.NOT_A_FILE, file, ("link",)),
        "device": Refusal(Why.NOT_A_FILE, file, ("link",)),
        "nothing": Refusal(Why.NOTHING),
    }
    assert {name: result.refusal for name, result in results.items() if result.refusal} == due


def test_what_was_put_right_is_a_fact(trouble):
    _, results, _ = trouble
    file = f"{UNIT}.ipynb"
    changed = {name: {note.change for note in result.notes} for name, result in results.items() if result.notes}
    assert results["bom"].notes == (Note(Change.BYTE_ORDER_MARK, file, ("UTF-8",)),)
    assert Note(Change.OLD_FORMAT, file, ("3",)) in results["old-format"].notes
    assert changed["deleted-tests"] == {Change.TEST_DELETED}
    assert changed["retyped-tests"] == {Change.TEST_EDITED}
    assert changed["copied-tests"] == {Change.TEST_COPIED}
    assert changed["tags"] == {Change.TAGS_ADDED, Change.POINTS_CHANGED}
    assert "innocent" not in changed


def test_the_gradebook_tells_the_four_statuses_apart(trouble):
    room, _, due = trouble
    with sqlite3.connect(room.root / "gradebook.db") as database:
        rows = dict(database.execute("select student, status from course_result where unit = ?", [UNIT]))
    assert rows == {name: worth if isinstance(worth, Status) else "graded" for name, worth in due.items()}


def test_everyone_has_rows_in_the_csv(trouble):
    room, _, due = trouble
    lines = grades_csv(open_course_folder(room.root).class_data()).splitlines()
    for name in due:
        assert sum(line.startswith(name + ",") and f",{UNIT}," in line for line in lines) == 6


def test_a_damaged_file_needs_a_person_in_formgrader(trouble):
    room, _, _ = trouble
    with sqlite3.connect(room.root / "gradebook.db") as database:
        query = """select distinct g.needs_manual_grade, g.auto_score from grade g join submitted_notebook n
            on g.notebook_id = n.id join submitted_assignment a on n.assignment_id = a.id where a.student_id = ?"""
        assert database.execute(query, ["truncated"]).fetchall() == [(1, None)]
    page = nbformat.read(room.root / "autograded" / "truncated" / UNIT / f"{UNIT}.ipynb", 4)
    assert "채점하지 못했습니다" in page.cells[0].source


def left_running(expected):
    """How many processes run below our warm server (keepers, kernels, their leavings), within 10 s `expected` many."""
    server = WarmServer.shared()
    assert server is not None
    deadline = time.monotonic() + 10  # a keeper answers before it ends
    while True:
        lines = subprocess.run(["ps", "-ww", "-eo", "pid=,ppid=,args="], capture_output=True, text=True).stdout
        rows = [line.split(maxsplit=2) for line in lines.splitlines()]
        below = {
            int(pid) for pid, parent, args in rows if int(parent) == server.process.pid or str(server.folder) in args
        }
        found = len(below - {server.process.pid})
        if found == expected or time.monotonic() > deadline:
            return found
        time.sleep(0.05)


def test_nothing_runs_on_when_all_is_done(trouble):
    assert left_running(0) == 0


def test_what_runs_on_would_be_seen():
    wire = connect(timeout=10)
    assert left_running(1) == 1
    wire.close()
    assert left_running(0) == 0


def test_what_has_not_changed_is_not_graded_again(trouble, monkeypatch):
    room, before, _ = trouble
    monkeypatch.setattr("course.running.workers.execute", _must_not_run)
    again = room.grade(UNIT)
    assert {name: (r.score, r.status) for name, r in again.items()} == {
        name: (r.score, r.status) for name, r in before.items()
    }


def _must_not_run(*args, **options):
    raise AssertionError("graded again")


def test_the_feedback_shows_no_hidden_test_and_no_active_content(trouble):
    from course.grading.feedback_pages import write_feedback

    room, _, _ = trouble
    write_feedback(open_course_folder(room.root), UNIT)
    page = (room.root / "feedback" / "innocent" / UNIT / f"{UNIT}.html").read_text(encoding="utf-8")
    assert "BEGIN HIDDEN" not in page
    assert "observe(" not in page
    assert "_course_test" not in page
    assert "숨은 테스트: 8 / 8점" in page
    assert str(room.root) not in page


def test_a_changed_unit_needs_a_new_key(classroom):
    path = classroom.root / "source" / UNIT / f"{UNIT}.ipynb"
    path.write_text(path.read_text(encoding="utf-8").replace('observe(\\"', 'observe( \\"', 1).replace("# ", "#  ", 1))
    with pytest.raises(KeyMissing, match="course build 01-basics"):
        classroom.grade(UNIT)


@pytest.mark.parametrize(
    ("options", "words"),
    [({"students": ["nobody"]}, "no student 'nobody'"), ({"students": ["../../etc"]}, "no student")],
)
def test_unknown_students_are_named(classroom, options, words):
    with pytest.raises(UsageError, match=words):
        classroom.grade(UNIT, **options)


def test_unknown_units_are_named(classroom):
    with pytest.raises(UsageError, match="no unit '99-nowhere'"):
        classroom.grade("99-nowhere")


def test_a_database_that_another_process_holds(classroom, monkeypatch):
    monkeypatch.setattr(database_module, "BUSY_SECONDS", 1.0)
    classroom.hand_in("s", UNIT, classroom.notebook(UNIT))
    holder = sqlite3.connect(classroom.root / "gradebook.db", isolation_level=None)
    holder.execute("begin exclusive")
    with pytest.raises(GradebookBusy, match="another program holds the gradebook"):
        classroom.grade(UNIT)
    holder.execute("rollback")
    assert classroom.grade(UNIT)["s"].score == 0


def test_two_runs_at_once(classroom):
    folder = open_course_folder(classroom.root)
    with folder.lock(), pytest.raises(UsageError, match="another course command is at work"):
        classroom.grade(UNIT)


def test_our_own_fault_is_no_zero(classroom, reference, monkeypatch):
    from course.kernel.execute import ExecutionFault

    classroom.hand_in("s", UNIT, filled_in(classroom.notebook(UNIT), reference(UNIT)))
    calls = []

    def broken(*args, **options):
        calls.append(1)
        raise ExecutionFault("the kernel did not start")

    with monkeypatch.context() as patched:
        patched.setattr("course.running.workers.execute", broken)
        result = classroom.grade(UNIT)["s"]
    assert (result.status, result.score, len(calls)) == (Status.FAULT, None, 3)
    assert result.refusal == Refusal(Why.EXECUTION, detail=("the kernel did not start",))
    assert classroom.grade(UNIT)["s"].score == 100


def test_a_score_given_by_hand_survives_a_regrade(classroom):
    from nbgrader.api import Gradebook

    classroom.hand_in("s", UNIT, classroom.notebook(UNIT))
    classroom.grade(UNIT)
    url = f"sqlite:///{classroom.root}/gradebook.db"
    with Gradebook(url) as gradebook:
        gradebook.find_grade("hidden_derivative_at", UNIT, UNIT, "s").manual_score = 7
        gradebook.find_comment("derivative_at", UNIT, UNIT, "s").manual_comment = "잘했습니다"
        gradebook.db.commit()
    assert classroom.grade(UNIT, force=True)["s"].score == 7
    with Gradebook(url) as gradebook:
        assert gradebook.find_comment("derivative_at", UNIT, UNIT, "s").manual_comment == "잘했습니다"


def test_a_killed_run_is_finished_by_the_next(classroom, reference):
    right = filled_in(classroom.notebook(UNIT), reference(UNIT))
    for name in "abcdefghijkl":
        classroom.hand_in(name, UNIT, right)
    run = subprocess.Popen(
        [sys.executable, "-m", "course", "grade", UNIT], cwd=classroom.root, stdout=subprocess.DEVNULL
    )
    autograded = classroom.root / "autograded"
    while run.poll() is None and not list(autograded.glob("*/*/*.ipynb")):
        time.sleep(0.05)
    run.kill()
    assert run.wait() == -9, "the run ended before it could be killed"
    assert len(list(autograded.glob("*/*/*.ipynb"))) < 12
    assert {name: result.score for name, result in classroom.grade(UNIT).items()} == dict.fromkeys("abcdefghijkl", 100)


def test_the_reference_and_the_release_by_both_ways(classroom, reference):
    """`nbgrader autograde` and `course grade` give the same, in every unit."""
    other = classroom.root.parent / "other"
    for unit in UNITS:
        classroom.hand_in("reference", unit, filled_in(classroom.notebook(unit), reference(unit)))
        classroom.hand_in("untouched", unit, classroom.notebook(unit))
    shutil.copytree(classroom.root, other)
    ours = {key: result.score for key, result in classroom.grade().items()}
    assert ours == {(name, unit): worth for unit in UNITS for name, worth in (("reference", 100), ("untouched", 0))}
    for unit in UNITS:
        run = subprocess.run(
            [sys.executable, "-m", "nbgrader", "autograde", unit], cwd=other, capture_output=True, text=True
        )
        assert run.returncode == 0, run.stderr
    both = [grades_csv(open_course_folder(root).class_data()) for root in (other, classroom.root)]
    assert both[0] == both[1]


def test_the_warm_server_starts_before_the_keys_are_read_where_something_is_new(classroom, monkeypatch):
    happened = []
    start, read = WarmServer.shared.__func__, pipeline.jobs_of
    monkeypatch.setattr(WarmServer, "shared", classmethod(lambda cls: happened.append("server") or start(cls)))
    monkeypatch.setattr(pipeline, "jobs_of", lambda *where: time.sleep(0.5) or happened.append("keys") or read(*where))
    classroom.hand_in("s", UNIT, classroom.notebook(UNIT))
    classroom.grade(UNIT)
    assert happened[:2] == ["server", "keys"]
    happened.clear()
    classroom.grade(UNIT)
    assert happened == ["keys"], "nothing has come since"


def test_a_submission_that_is_gone_keeps_its_grade(classroom, reference):
    classroom.hand_in("s", UNIT, filled_in(classroom.notebook(UNIT), reference(UNIT)))
    assert classroom.grade(UNIT)["s"].score == 100
    shutil.rmtree(classroom.root / "submitted" / "s" / UNIT)
    result = classroom.grade(UNIT)["s"]
    assert (result.status, result.score) == (Status.GRADED, 100)
    assert result.notes == (Note(Change.SUBMISSION_GONE),)


def test_no_name_of_a_test_gets_in_the_way_of_a_helper(classroom):
    """Helpers may be called anything that a test cell calls its own."""
    helpers = ("_scalar_only", "_cube", "_square", "_twice", "_d", "case", "check", "observe", "np", "str", "float")
    shadows = "\n".join(f"{name} = None" for name in helpers if name != "_scalar_only")
    text = f"""{shadows}
def _scalar_only(value):
    return tf.cast(value, tf.float32)


def second_derivative_at(f, x0):
    x = _scalar_only(x0)
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        slope = inner.gradient(y, x)
    return outer.gradient(slope, x)
"""
    classroom.hand_in("s", UNIT, filled_in(classroom.notebook(UNIT), {"second_derivative_at": text}))
    earned = [v for v in classroom.grade(UNIT)["s"].verdicts if v.cell.exercise == "second_derivative_at"]
    assert [v.earned == v.cell.points for v in earned] == [True, True], earned
