"""How far a student is: this unit as the kernel knows it, the others as they were saved, and where a run stopped."""

import json
import os
import shutil

import nbformat
import pytest
from conftest import ROOT, UNITS
from nbclient import NotebookClient
from test_last_runs import Student

from course import case, check, misconceptions, progress
from course.authoring.handed_in import filled_in
from course.comparison.recognisers import write
from course.facts.finding import Finding, Kind
from course.facts.progress import ERROR_COMES, Exercise, Standing, Stop, UnitProgress
from course.judging.sanitize import sanitize
from course.judging.submission import Submission, SubmittedCell
from course.judging.unit import read_unit, tags
from course.kernel.execute import execute
from course.kernel.execution import CellState
from course.notebook import last_checks, last_runs, saved
from course.observation.form import METADATA_KEY
from course.words import progress as words

UNIT = "01-basics"
POINTS = {"f": 4, "g": 5, "h": 3}


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """A folder of units, in which a kernel of one of them is new."""
    monkeypatch.setattr(last_checks, "_said", {})
    monkeypatch.setattr(last_runs, "_runs", [])
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    for name in POINTS:
        monkeypatch.setitem(globals(), name, None)
    (tmp_path / UNIT).mkdir()
    monkeypatch.chdir(tmp_path / UNIT)
    return tmp_path


def notebook(folder, unit=UNIT, said=None, name=None):
    """Write a notebook whose checks have said, in their saved outputs, what is in `said`."""
    cells = []
    for exercise, points in POINTS.items():
        cells.append({"cell_type": "markdown", "id": f"e-{exercise}", "source": f"### 연습. `{exercise}` (9점)\n\n글"})
        cells.append({"cell_type": "code", "id": exercise, "source": [f"{exercise} = 1"], "metadata": {}})
        ours = {"nbgrader": {"grade": True, "grade_id": f"test_{exercise}", "points": points}}
        about = {METADATA_KEY: {"name": exercise, "card": (said or {}).get(exercise)}}
        cells.append(
            {"cell_type": "code", "id": f"test_{exercise}", "source": "", "metadata": ours,
             "outputs": [{"output_type": "display_data", "data": {}, "metadata": about}]}
        )  # fmt: skip
    cells.append({"cell_type": "code", "id": "progress", "source": "import course\ncourse.progress()"})
    path = folder / unit / (name or f"{unit}.ipynb")
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({"cells": cells}), encoding="utf-8")
    return path


def try_it(name, student, right=True):
    globals()[name] = student
    with misconceptions(write([], (POINTS[name], 9))):
        check(name, case(1, counted=False, expect=1 if right else 2, numbers="integer"))


def same(x):
    return x


def shown(captured):
    captured.clear()
    progress()
    if not captured:
        return None
    ((data, metadata),) = captured
    assert not metadata  # it is no observation
    return data["text/plain"]


def test_what_each_check_said_its_points_and_what_to_do_next(folder, captured):
    notebook(folder)
    assert shown(captured) == (
        "01-basics: 보이는 점수 12점 가운데 0점\n"
        "   ○ 연습 1 f: 확인 셀을 실행하지 않음, 0 / 4\n"
        "   ○ 연습 2 g: 확인 셀을 실행하지 않음, 0 / 5\n"
        "   ○ 연습 3 h: 확인 셀을 실행하지 않음, 0 / 3\n"
        "다음에 할 연습: 연습 1 f"
    )
    try_it("f", None)
    try_it("g", same)
    try_it("h", same, right=False)
    assert shown(captured) == (
        "01-basics: 보이는 점수 12점 가운데 5점\n"
        "   ○ 연습 1 f: 미시도, 0 / 4\n"
        "   ✔ 연습 2 g: 맞음, 5 / 5\n"
        "   ✘ 연습 3 h: 아직 아님, 0 / 3\n"
        "다음에 할 연습: 연습 3 h"
    )
    try_it("f", same)
    try_it("h", same)
    assert shown(captured).endswith("맞음, 3 / 3\n보이는 확인을 모두 통과했습니다. " + words._ALL_RIGHT.split(". ")[1])


def test_no_tick_for_what_was_run_after_the_check(folder, captured):
    notebook(folder)
    try_it("f", same)
    globals()["f"] = lambda x: x
    assert "○ 연습 1 f: 셀을 다시 실행한 뒤 확인하지 않음, 0 / 4" in shown(captured)
    try_it("f", same)
    error = Finding(Kind.SOLUTION_ERROR, detail=("SyntaxError", "invalid syntax", "1", "f = ="))
    last_runs._runs.append(last_runs.Run("f = =", "f", error, 0, 7))
    text = shown(captured)
    assert "✘ 연습 1 f: 마지막 실행이 오류로 끝남, 0 / 4" in text
    assert (
        "오류로 멈춘 곳: ‘연습. f’ 아래의 셀 [7]\n오류: SyntaxError: invalid syntax\n오류가 난 곳: 1번째 줄: f = ="
        in text
    )


FAILURE = Finding(Kind.SOLUTION_ERROR, detail=("NameError", "name 'a' is not defined", "1", "a"))


@pytest.mark.parametrize("ids", [True, False])
def test_where_a_run_stopped_until_the_cell_is_run_without_error(folder, captured, ids):
    notebook(folder)

    def ran(cell, text, failure=None):
        last_runs._runs.append(last_runs.Run(text, cell if ids else "", failure, 1, len(last_runs._runs) + 1))

    ran("f", "f = 1")
    ran("g", "g = 1", FAILURE)
    ran("progress", "import course\ncourse.progress()")
    assert "오류로 멈춘 곳: ‘연습. g’ 아래의 셀 [2]" in shown(captured)
    assert "그 아래의 셀은 실행되지 않았습니다." in shown(captured)
    ran("h", "h = 1")
    assert "오류로 멈춘 곳: ‘연습. g’ 아래의 셀 [2]" in shown(captured)
    assert "그 아래의 셀은 실행되지 않았습니다." not in shown(captured)
    ran("g", "g = 1")
    assert "멈춘 곳" not in shown(captured)


def test_an_error_that_is_meant_to_come_stops_nothing(folder, captured):
    path = notebook(folder)
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    cells.insert(0, {"cell_type": "code", "id": "a", "source": "1 / 0", "metadata": {"tags": ["raises-exception"]}})
    path.write_text(json.dumps({"cells": cells}), encoding="utf-8")
    last_runs._runs.append(last_runs.Run("1 / 0", "a", FAILURE, 1, 1))
    assert "멈춘 곳" not in shown(captured)
    last_runs._runs.append(last_runs.Run("f = 1", "f", FAILURE, 1, 2))
    assert "셀 [2]" in shown(captured)


def test_a_loop_that_was_stopped_by_hand_is_no_error():
    unit = UnitProgress("u", (Exercise(1, "f", 4.0, Standing.WRONG),))
    by_hand = Finding(Kind.SOLUTION_ERROR, detail=("Interrupted", ""))
    text = words.bundle(unit, Stop(3, "", by_hand, is_last=True), [])["text/plain"]
    assert "실행을 멈춘 곳: 셀 [3]" in text
    assert "오류" not in text


def test_all_units_beside_this_one_as_they_were_saved(folder, captured):
    notebook(folder)
    notebook(folder, "00-first", said={"f": "right", "g": "wrong"})
    notebook(folder, "02-last", said={"f": "no such", "g": ["right"], "h": None})
    notebook(folder, "02-last", said={"f": "right"}, name="02-last-copy.ipynb")
    for broken in ("", "[]", "{}", '{"cells": 3}', '{"cells": [3]}', "\ud800".encode("utf-8", "replace").decode()):
        (notebook(folder, "03-broken")).write_text(broken)
        try_it("f", same)
        assert shown(captured).split("\n\n")[1] == (
            "모든 단원: 보이는 점수 36점 가운데 8점\n"
            "   00-first: ✔✘○ 4 / 12, 다음에 할 연습: 연습 2 g\n"
            "   01-basics: ✔○○ 4 / 12, 다음에 할 연습: 연습 2 g\n"
            "   02-last: ○○○ 0 / 12, 다음에 할 연습: 연습 1 f\n"
            "다른 단원은 저장한 노트북에 남아 있는 결과입니다."
        )


def test_a_notebook_that_is_no_unit_shows_all_units(folder, captured, monkeypatch):
    notebook(folder)
    monkeypatch.chdir(folder)
    assert shown(captured) is None
    (folder / "guide.ipynb").write_text('{"cells": []}')
    assert shown(captured).startswith("모든 단원: 보이는 점수 12점 가운데 0점\n   01-basics: ○○○ 0 / 12")


def test_units_of_which_nothing_is_saved_are_not_shown_beside_this_one(folder, captured):
    """As in a source folder, where what a unit prints may not depend on which others lie there."""
    notebook(folder)
    notebook(folder, "00-first")
    assert "모든 단원" not in shown(captured)


def test_what_an_author_ran_beside_this_one_is_nobodys_progress(folder, captured):
    notebook(folder)
    path = notebook(folder, "02-next", {"f": "right"})
    path.write_text(path.read_text().replace("f = 1", "### BEGIN SOLUTION"), encoding="utf-8")
    assert "02-next" not in shown(captured)


def test_without_a_file_what_was_checked_is_known_and_a_grader_shows_nothing(captured):
    globals()["g"] = same
    check("g", case(1, counted=False, expect=1, numbers="integer"))  # a check of the source, as the grader runs it
    assert shown(captured) is None
    try_it("g", same)
    assert shown(captured).startswith("보이는 점수 5점 가운데 5점\n   ✔ 연습 1 g: 맞음, 5 / 5")


def test_the_file_is_that_which_jupyter_names(folder, monkeypatch):
    first, second = notebook(folder), notebook(folder, name="mine.ipynb")
    assert saved.own_notebook() == first
    monkeypatch.setenv("JPY_SESSION_NAME", str(second))
    assert saved.own_notebook() == second
    monkeypatch.setenv("JPY_SESSION_NAME", str(folder / "gone.ipynb"))
    first.unlink()
    assert saved.own_notebook() == second  # the only one


def test_what_a_notebook_holds_is_text_in_the_table():
    unit = UnitProgress("<b>", (Exercise(1, "<script>", 4.0, Standing.RIGHT),))
    page = words.bundle(unit, Stop(1, "<i>", FAILURE, is_last=False), [unit])["text/html"]
    assert not [tag for tag in ("<b>:", "<script>", "<i>") if tag in page]
    assert page.count("<caption") == page.count("<table") == 2
    assert page.count("<th ") == page.count('<th scope="col"') == 7


def submitted(cells):
    about = [cell.metadata.get("nbgrader", {}) for cell in cells]
    pairs = zip(cells, about, strict=True)
    return Submission(
        tuple(SubmittedCell(c.cell_type, c.source, c.id, a.get("grade_id"), a.get("points"), ()) for c, a in pairs), "d"
    )


def test_a_notebook_that_was_handed_out_without_the_table_loses_nothing():
    unit = read_unit(ROOT / "source", UNIT)
    cells = nbformat.read(ROOT / "release" / UNIT / f"{UNIT}.ipynb", 4).cells
    old = [cell for cell in cells if cell.id not in ("progress", "before-handing-in")]
    with_it, without = sanitize(unit, submitted(cells)), sanitize(unit, submitted(old))
    assert with_it == without
    assert with_it.notes == ()
    assert [cell.id for cell in with_it.notebook.cells] == [cell.id for cell in unit.notebook.cells]


@pytest.mark.slow
def test_the_grader_is_shown_nothing():
    done = execute(read_unit(ROOT / "source", UNITS[0]).notebook)
    (cell,) = (cell for cell in done.notebook.cells if cell.id == "progress")
    assert done.states["progress"] is CellState.DONE
    assert cell.outputs == []


RIGHT = """def derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
"""
WRONG = "def second_derivative_at(f, x0):\n    return tf.constant(1.0)\n"
BROKEN = "def two_derivatives(f, g, x0, w0)\n    return f(x0)\n"


@pytest.mark.slow
def test_a_released_notebook_half_done_in_a_real_kernel(folder):
    shutil.copytree(ROOT / "release", folder, dirs_exist_ok=True)
    before, path = folder / UNITS[0] / f"{UNITS[0]}.ipynb", folder / UNIT / f"{UNIT}.ipynb"
    first = nbformat.read(before, 4)
    NotebookClient(first, kernel_name="python3", resources={"metadata": {"path": str(before.parent)}}).execute()
    nbformat.write(first, before)  # as JupyterLab saves it
    answers = {"derivative_at": RIGHT, "second_derivative_at": WRONG, "two_derivatives": BROKEN}
    nbformat.write(half := filled_in(nbformat.read(path, 4), answers), path)
    student, ran = Student(os.fspath(path.parent)), []
    try:
        for cell in (cell for cell in half.cells if cell.cell_type == "code"):
            ran.append(cell.id)
            if student.run(cell.source, cell.id).startswith("ERROR") and ERROR_COMES not in tags(cell):
                break
        assert ran[-1] == "two_derivatives"
        here, units = student.run(half.cells[-2].source, "progress").split("\n\n")
    finally:
        student.close()
    assert here.split("\n") == [
        "01-basics: 보이는 점수 32점 가운데 4점",
        "   ✔ 연습 1 derivative_at: 맞음, 4 / 4",
        "   ✘ 연습 2 second_derivative_at: 아직 아님, 0 / 5",
        "   ○ 연습 3 indentation_answer: 미시도, 0 / 4",
        "   ✘ 연습 4 two_derivatives: 마지막 실행이 오류로 끝남, 0 / 5",
        "   ○ 연습 5 chain_parts: 확인 셀을 실행하지 않음, 0 / 6",
        "   ○ 연습 6 nth_derivative_at: 확인 셀을 실행하지 않음, 0 / 8",
        f"오류로 멈춘 곳: ‘연습 4. two_derivatives’ 아래의 셀 [{len(ran)}]",
        "오류: SyntaxError: expected ':'",
        "오류가 난 곳: 1번째 줄: def two_derivatives(f, g, x0, w0)",
        *here.split("\n")[10:11],
        "그 아래의 셀은 실행되지 않았습니다. 고친 뒤 Restart Kernel and Run All Cells…를 다시 하세요.",
        "다음에 할 연습: 연습 2 second_derivative_at",
    ]
    assert units.startswith("모든 단원: 보이는 점수 248점 가운데 4점\n   00-chain-rule: ○○○ 0 / 30")
    assert "   01-basics: ✔✘○✘○○ 4 / 32" in units
