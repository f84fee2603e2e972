"""New exercises and units: what is written builds, and what would break is refused before anything is written."""

import nbformat
import pytest
from conftest import UNITS, new_course

from course.authoring.build import Audit, build
from course.authoring.new import FIRST_EXERCISE, new_exercise, new_unit
from course.authoring.rules import broken_rules
from course.cli import main
from course.errors import AnswerError, UsageError
from course.grading.course_folder import open_course_folder
from course.judging.bank import read_bank
from course.judging.unit import read_unit
from course.normalise import normalise, to_text

UNIT, NEW = UNITS[1], "05-keras"
FREED = "chain_parts"
"""Of this exercise the points are lowered to make room."""


@pytest.fixture
def folder(tmp_path):
    return open_course_folder(new_course(tmp_path, UNITS[:2]))


def path_of(folder, unit=UNIT):
    return folder.source / unit / f"{unit}.ipynb"


def make_room(folder, points=12):
    notebook = nbformat.read(path_of(folder), 4)
    for cell in notebook.cells:
        if cell.id == f"hidden_{FREED}":
            cell.metadata.nbgrader.points -= points
    text = to_text(normalise(notebook)).replace(f"`{FREED}` (18점)", f"`{FREED}` ({18 - points}점)")
    path_of(folder).write_text(text, encoding="utf-8")


def files(folder):
    return {path: path.read_bytes() for path in folder.root.rglob("*") if path.is_file()}


def test_a_new_exercise_is_four_cells_that_break_no_rule(folder):
    make_room(folder)
    old = [cell.id for cell in read_unit(folder.source, UNIT).notebook.cells]
    new_exercise(folder, UNIT, "my_slope", (4, 8))
    unit = read_unit(folder.source, UNIT)
    ids = [cell.id for cell in unit.notebook.cells]
    place = old.index("summary")
    assert ids[:place] + ids[place + 4 :] == old
    assert ids[place : place + 4] == ["exercise-my-slope", "my_slope", "test_my_slope", "hidden_my_slope"]
    assert unit.notebook.cells[place].source.startswith("### 연습 7. `my_slope` (12점)\n")
    assert [cell.points for cell in unit.graded_cells][-2:] == [4, 8]
    assert "raise NotImplementedError" in unit.stubs["my_slope"]
    assert "tf.GradientTape" not in unit.stubs["my_slope"]
    assert "보이는 점수는 **36점**" in unit.notebook.cells[0].source
    assert broken_rules(unit, folder.source) == []


def test_templates_of_answers_do_no_harm_until_they_are_begun(folder):
    make_room(folder)
    *_, independent = new_exercise(folder, UNIT, "my_slope", (4, 8))
    exercises = read_unit(folder.source, UNIT).exercises
    assert "my_slope" not in read_bank(folder.answers, UNIT, exercises)
    assert independent == folder.answers / UNIT / "my_slope" / "independent" / "template.py"
    with independent.open("a") as file:
        file.write("def my_slope(f, x0):\n    return 0.0\n")
    with pytest.raises(AnswerError, match="'# route:' is not written yet; write it"):
        read_bank(folder.answers, UNIT, exercises)


@pytest.mark.parametrize(
    ("unit", "name", "points", "words"),
    [
        (UNIT, "my_slope", (4, 9), "has 12 of 100 points left, and 13 are asked for; first take some from others"),
        (UNIT, "my_slope", (0, 9), "give each test at least 1"),
        (UNIT, "derivative_at", (4, 8), "uses the name 'derivative_at' already, in cell exercise-derivative-at"),
        (UNIT, "np", (4, 8), "uses the name 'np' already, in cell setup"),
        (UNIT, "sum", (4, 8), "a name of Python's own"),
        (UNIT, "lambda", (4, 8), "no name for an exercise"),
        (UNIT, "2nd", (4, 8), "no name for an exercise"),
        (UNIT, "기울기", (4, 8), "no name for an exercise"),
        (UNIT, "hidden_slope", (4, 8), "no name for an exercise"),
        (UNIT, "left_over", (4, 8), "left_over is there already"),
        ("99-nowhere", "my_slope", (4, 8), "there is no unit '99-nowhere'"),
    ],
)
def test_an_exercise_that_would_break_is_refused(folder, unit, name, points, words):
    make_room(folder)
    (folder.answers / UNIT / "left_over").mkdir()
    before = files(folder)
    with pytest.raises(UsageError, match=words):
        new_exercise(folder, unit, name, points)
    assert files(folder) == before


@pytest.mark.parametrize(
    ("unit", "words"),
    [
        ("keras", "no name of a unit"),
        ("5-keras", "no name of a unit"),
        ("05-Keras", "no name of a unit"),
        ("05-../x", "no name of a unit"),
        (UNIT, f"the number 01 is that of {UNIT}"),
        ("01-other", f"the number 01 is that of {UNIT}"),
        ("06-left-over", "06-left-over is there already"),
    ],
)
def test_a_unit_that_would_break_is_refused(folder, unit, words):
    (folder.answers / "06-left-over").mkdir()
    before = files(folder)
    with pytest.raises(UsageError, match=words):
        new_unit(folder, unit)
    assert files(folder) == before


def test_the_command_says_what_it_wrote_and_what_it_refuses(folder, monkeypatch, capsys):
    monkeypatch.chdir(folder.root)
    assert main(["new", "unit", NEW]) == 0
    assert f"wrote source/{NEW}/{NEW}.ipynb\n" in capsys.readouterr().out
    assert main(["new", "exercise", NEW, "second_exercise", "--points", "1", "1"]) == 1
    assert "has 0 of 100 points left" in capsys.readouterr().err


def test_a_new_unit_breaks_no_rule(folder):
    new_unit(folder, NEW)
    assert broken_rules(read_unit(folder.source, NEW), folder.source) == []
    assert list(read_bank(folder.answers, NEW)) == [FIRST_EXERCISE]


@pytest.mark.slow
def test_a_new_unit_builds_and_its_tests_hold(folder):
    new_unit(folder, NEW)
    build(folder, [NEW], audit=Audit.ALL)
    released = nbformat.read(folder.release / NEW / f"{NEW}.ipynb", 4)
    assert next(cell for cell in released.cells if cell.id == FIRST_EXERCISE).source.endswith("코드를 쓰세요")
