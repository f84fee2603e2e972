"""Copied, split, merged and moved cells run where they stand; our tests run whole, once, and behind the answer."""

import random

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from test_sanitize import cell, graded, rebuilt, solution

from course.facts.remarks import Change, Note
from course.judging.unit import Unit

CHECK = "# 확인 셀\ndef _course_test():\n    check('{}')\n_course_test()"
PLACEHOLDER = "# 숨은 테스트"
HIDDEN = PLACEHOLDER + "\n### BEGIN HIDDEN TESTS\nobserve('{}')\n### END HIDDEN TESTS"
STUB = "raise NotImplementedError"


def exercise(name):
    source = f"### BEGIN SOLUTION\n{name} = 0\n### STUB\n# {STUB}\n### END SOLUTION"
    tests = graded(f"test_{name}", CHECK.format(name), 2), graded(f"hidden_{name}", HIDDEN.format(name), 3)
    return [new_markdown_cell(f"## {name}", id=f"about-{name}"), solution(name, source), *tests]


@pytest.fixture(scope="module")
def unit():
    setup, example = new_code_cell("import x", id="setup"), new_code_cell("example", id="example")
    return Unit("u", new_notebook(cells=[setup, *exercise("f"), example, *exercise("g")]))


SUBMITTED = {
    "setup": cell("import x", "setup"),
    "example": cell("example", "example"),
    "stub": cell(STUB, "f", "f"),
    "answer": cell("answer", "f", "f"),
    "copy": cell("copy", "c", "f"),
    "upper": cell("upper", "", "f"),
    "middle": cell("middle", "n", "f"),
    "lower": cell("lower", "f", "f"),
    "nothing": cell("\n", "e", "f"),
    "answer+TEST": cell(f"answer\n\n{CHECK.format('f')}", "f", "f"),
    "TEST+answer+more": cell(f"answer\n\n{CHECK.format('f')}\nmore", "test_f", "test_f", points=2),
    "all": cell(f"answer\n{CHECK.format('f')}\n\n{PLACEHOLDER}", "hidden_f", "hidden_f", points=3),
    "TEST": cell(CHECK.format("f"), "test_f", "test_f", points=2),
    "TEST2": cell(CHECK.format("f"), "t", "test_f", points=2),
    "HIDDEN": cell(PLACEHOLDER, "hidden_f", "hidden_f", points=3),
    "g": cell("g", "g", "g"),
    "TEST-g": cell(CHECK.format("g"), "test_g", "test_g", points=2),
    "HIDDEN-g": cell(PLACEHOLDER, "hidden_g", "hidden_g", points=3),
    "helper": cell("helper", "h"),
    "reset": cell("%reset -f", "r"),
    "pasted": cell("import x", "p"),
}
SHOWN = {"import x": "setup", "%reset -f": "reset", STUB: "stub"}
SHOWN |= {CHECK.format("f"): "TEST", HIDDEN.format("f"): "HIDDEN"}
SHOWN |= {CHECK.format("g"): "TEST-g", HIDDEN.format("g"): "HIDDEN-g"}
REST = "example g TEST-g HIDDEN-g"

WAYS = {
    "as handed out": (f"setup answer TEST HIDDEN {REST}", f"setup answer TEST HIDDEN {REST}"),
    "stub, copy below": (f"setup stub copy TEST HIDDEN {REST}", f"setup stub copy TEST HIDDEN {REST}"),
    "stub, copy above": (f"setup copy stub TEST HIDDEN {REST}", f"setup copy stub TEST HIDDEN {REST}"),
    "stub, copy behind the tests": (f"setup stub TEST HIDDEN copy {REST}", f"setup stub copy TEST HIDDEN {REST}"),
    "once more below, with the check": (
        f"setup stub TEST HIDDEN helper copy TEST2 {REST}",
        f"setup stub helper copy TEST HIDDEN {REST}",
    ),
    "one more attempt below all": (f"setup answer TEST HIDDEN {REST} copy", f"setup answer TEST HIDDEN {REST} copy"),
    "one more attempt below the tests": (
        f"setup answer TEST HIDDEN copy {REST}",
        f"setup answer TEST HIDDEN copy {REST}",
    ),
    "split in three, a helper between": (
        f"setup upper middle helper lower TEST HIDDEN {REST}",
        f"setup upper middle helper lower TEST HIDDEN {REST}",
    ),
    "split, nothing left below": (f"setup answer nothing TEST HIDDEN {REST}", f"setup answer TEST HIDDEN {REST}"),
    "merged with the check below": (f"setup answer+TEST HIDDEN {REST}", f"setup answer TEST HIDDEN {REST}"),
    "merged into the check": (f"setup TEST+answer+more HIDDEN {REST}", f"setup answer TEST more HIDDEN {REST}"),
    "on top of the check": (f"setup stub TEST+answer+more {REST}", f"setup stub answer TEST more HIDDEN {REST}"),
    "three in one": (f"setup all {REST}", f"setup answer TEST HIDDEN {REST}"),
    "moved below the check": (f"setup TEST answer HIDDEN {REST}", f"setup answer TEST HIDDEN {REST}"),
    "moved up": (f"answer setup TEST HIDDEN {REST}", f"answer setup TEST HIDDEN {REST}"),
    "all moved to the end": (f"setup {REST} helper answer TEST HIDDEN", f"setup {REST} helper answer TEST HIDDEN"),
    "without tests": (f"setup answer helper {REST}", f"setup answer helper TEST HIDDEN {REST}"),
    "setup pasted again": (
        f"setup answer TEST HIDDEN reset pasted {REST}",
        f"setup answer TEST HIDDEN reset setup {REST}",
    ),
    "an example moved up, where it is used": (
        "setup example answer TEST HIDDEN g TEST-g HIDDEN-g",
        f"setup example answer TEST HIDDEN {REST}",
    ),
}


def run(unit, names):
    found = rebuilt(unit, *map(SUBMITTED.get, names.split()))
    shown = [(SHOWN.get(c.source, c.source), c.id) for c in found.notebook.cells if c.cell_type == "code"]
    return found, shown


@pytest.mark.parametrize("way", WAYS)
def test_it_runs_in_the_order_of_the_students_notebook(unit, way):
    names, due = WAYS[way]
    found, shown = run(unit, names)
    assert " ".join(name for name, _ in shown) == due
    assert {note.change for note in found.notes} <= {Change.TEST_COPIED, Change.TEST_DELETED}


def test_the_answer_is_the_part_that_is_checked_last(unit):
    for names, answer in (("stub copy TEST", "copy"), ("upper lower TEST", "upper\n\nlower"), ("stub TEST", STUB)):
        assert run(unit, names)[0].solutions["f"] == answer
    _, shown = run(unit, "upper copy TEST HIDDEN")
    assert [name for name, id_ in shown if id_ == "f"] == ["copy"]


def test_an_edit_within_a_test_stays_an_edit(unit):
    edited = cell("answer\n" + CHECK.format("f").replace("check", "print"), "test_f", "test_f", points=2)
    found = rebuilt(unit, *(edited if name == "TEST" else SUBMITTED[name] for name in ["stub", "TEST", "HIDDEN"]))
    assert Note(Change.TEST_EDITED, "test_f") in found.notes
    assert not any("print('f')" in c.source for c in found.notebook.cells)


def test_line_ends_are_no_edits(unit):
    names = f"setup answer TEST HIDDEN {REST}".split()
    cells = [SUBMITTED[name] for name in names]
    other = [cell(c.text.replace("\n", "  \r\n"), c.cell_id, c.grade_id, points=c.points) for c in cells]
    assert rebuilt(unit, *other).notes == rebuilt(unit, *cells).notes == ()


def test_whatever_is_handed_in_our_cells_run_whole_and_once(unit):
    ours = {c.id: c.source for c in unit.notebook.cells if c.id not in ("f", "g")}
    chance = random.Random(0)
    for _ in range(500):
        names = [name for name in chance.choices(list(SUBMITTED), k=chance.randrange(14)) if name != "all"]
        found, shown = run(unit, " ".join(names))
        cells = found.notebook.cells
        ids = [c.id for c in cells]
        assert len(set(ids)) == len(ids)
        assert set(ids) >= {*ours, "f", "g"}
        assert all(c.source == ours[c.id] for c in cells if c.id in ours)
        assert ids.index("f") < min(ids.index("test_f"), ids.index("hidden_f"))
        students = ("upper", "middle", "lower", "copy", "helper", "reset")
        assert [one for one, _ in shown if one in students] == [one for one in names if one in students]
