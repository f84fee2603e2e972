"""Of a submission only text comes along, and all of the student's code does."""

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from course.facts.remarks import Change, Note
from course.judging.sanitize import sanitize
from course.judging.submission import Submission, SubmittedCell
from course.judging.unit import Unit


def graded(name, source, points):
    metadata = {"grade_id": name, "grade": True, "solution": False, "locked": True, "points": points}
    return new_code_cell(source, id=name, metadata={"nbgrader": metadata})


def solution(name, source):
    metadata = {"grade_id": name, "grade": False, "solution": True, "locked": False}
    return new_code_cell(source, id=name, metadata={"nbgrader": metadata})


SOLUTION = "def f():\n    ### BEGIN SOLUTION\n    return 1\n    ### END SOLUTION"
STUB = "def f():\n    raise NotImplementedError  # 이 줄을 지우고 코드를 쓰세요"
HIDDEN = "# 숨은 테스트\n### BEGIN HIDDEN TESTS\nobserve('f')\n### END HIDDEN TESTS"


@pytest.fixture
def unit():
    cells = [
        new_markdown_cell("# 제목", id="title"),
        new_code_cell("import x", id="setup"),
        solution("f", SOLUTION),
        graded("test_f", "check('f')", 2),
        graded("hidden_f", HIDDEN, 3),
    ]
    return Unit("u", new_notebook(cells=cells))


def rebuilt(unit, *cells):
    return sanitize(unit, Submission(tuple(cells), "d"))


def cell(text, cell_id="", grade_id="", kind="code", **more):
    return SubmittedCell(kind, text, cell_id, grade_id, **more)


def handed_out():
    return [
        cell("# 제목", "title", kind="markdown"),
        cell("import x", "setup"),
        cell(STUB, "f", "f"),
        cell("check('f')", "test_f", "test_f", points=2),
        cell("# 숨은 테스트", "hidden_f", "hidden_f", points=3),
    ]


def sources(found):
    return [c.source for c in found.notebook.cells if c.cell_type == "code"]


def test_what_was_handed_out_is_rebuilt_without_a_remark(unit):
    found = rebuilt(unit, *handed_out())
    assert sources(found) == ["import x", STUB, "check('f')", HIDDEN]
    assert found.notes == ()


def test_a_solution_comes_along_and_tests_stay_ours(unit):
    cells = handed_out()
    cells[2] = cell("def f(): return 1", "f", "f")
    cells[3] = cell("check = print", "test_f", "test_f", points=1000, tags=("skip-execution",))
    cells[4] = cell("pass", "hidden_f", "hidden_f", kind="markdown")
    found = rebuilt(unit, *cells)
    assert sources(found) == ["import x", "def f(): return 1", "check('f')", HIDDEN]
    assert all("tags" not in c.metadata for c in found.notebook.cells)
    assert [c.metadata.nbgrader.get("points") for c in found.notebook.cells if "nbgrader" in c.metadata] == [None, 2, 3]
    assert found.notes == (
        Note(Change.TEST_EDITED, "test_f"),
        Note(Change.POINTS_CHANGED, "test_f"),
        Note(Change.TAGS_ADDED, "test_f", ("skip-execution",)),
        Note(Change.TEST_EDITED, "hidden_f"),
    )


def test_added_cells_keep_their_place_and_order(unit):
    cells = handed_out()
    cells.insert(2, cell("helper = 1", "h1"))
    cells.insert(3, cell("helper = 2", "h2"))
    cells.insert(0, cell("first = 0", "h0"))
    assert sources(rebuilt(unit, *cells))[:5] == ["first = 0", "import x", "helper = 1", "helper = 2", STUB]


def test_a_cell_that_was_dragged_up_takes_nothing_along(unit):
    cells = handed_out()
    cells.insert(0, cells.pop(4))
    cells.insert(3, cell("helper = 1", "h"))
    assert sources(rebuilt(unit, *cells)) == ["import x", "helper = 1", STUB, "check('f')", HIDDEN]


def test_points_of_any_size_are_no_trouble(unit):
    cells = handed_out()
    cells[3] = cell("check('f')", "test_f", "test_f", points=10**400)
    assert rebuilt(unit, *cells).notes == (Note(Change.POINTS_CHANGED, "test_f"),)


def test_deleted_tests_come_back(unit):
    found = rebuilt(unit, *handed_out()[:3])
    assert sources(found)[-2:] == ["check('f')", HIDDEN]
    assert found.notes == (Note(Change.TEST_DELETED, "test_f"), Note(Change.TEST_DELETED, "hidden_f"))


def test_copies_of_tests_stay_behind_and_copies_of_solutions_run_in_order(unit):
    cells = [*handed_out(), cell("check('f')", "copy1", "test_f"), cell("def f(): return 2", "copy2", "f")]
    cells[2] = cell("def f(): return 1", "f", "f")
    found = rebuilt(unit, *cells)
    assert sources(found) == ["import x", "def f(): return 1", "check('f')", HIDDEN, "def f(): return 2"]
    assert found.notes == (Note(Change.TEST_COPIED, "test_f", ("1",)),)


def test_a_solution_that_is_not_there_is_noted(unit):
    found = rebuilt(unit, *(cell for cell in handed_out() if cell.cell_id != "f"))
    assert found.solutions == {"f": ""}
    assert found.notes == (Note(Change.SOLUTION_MISSING, "f"),)


def test_a_copy_before_the_original_does_not_take_its_place(unit):
    cells = handed_out()
    cells.insert(2, cell("def f(): return 'copy'", "other", "f"))
    cells[3] = cell("def f(): return 'original'", "f", "f")
    assert sources(rebuilt(unit, *cells))[1:3] == ["def f(): return 'copy'", "def f(): return 'original'"]


def test_cells_without_ids_are_found_by_grade_id_or_text(unit):
    cells = [cell(c.text, "", c.grade_id, c.kind) for c in handed_out()]
    cells[2] = cell("def f(): return 1", "", "f")
    found = rebuilt(unit, *cells)
    assert sources(found) == ["import x", "def f(): return 1", "check('f')", HIDDEN]
    assert found.notes == ()


def test_a_changed_cell_of_ours_runs_after_ours(unit):
    cells = handed_out()
    cells[1] = cell("import x\nhelper = 3", "setup")
    assert sources(rebuilt(unit, *cells))[:2] == ["import x", "import x\nhelper = 3"]


def test_a_lost_grade_id_does_not_lose_the_work(unit):
    cells = handed_out()
    cells[2] = cell("def f(): return 1", "new", "")
    assert "def f(): return 1" in sources(rebuilt(unit, *cells))


def test_markdown_of_a_student_is_shown_as_text(unit):
    found = rebuilt(unit, *handed_out(), cell("<script>alert(1)</script>", "m", kind="markdown"))
    assert found.notebook.cells[-1].source == "<pre>&lt;script&gt;alert(1)&lt;/script&gt;</pre>"
    assert found.notebook.cells[-1].metadata == {"course": {"text": "<script>alert(1)</script>"}}


def test_where_the_students_text_begins(unit):
    assert rebuilt(unit, *handed_out()).first_student_cell == 2
    assert rebuilt(unit, cell("x = 0", "new"), *handed_out()).first_student_cell == 0
