"""Source and student notebooks: true, tidy, and in step with each other."""

import json
import shutil
import subprocess

import nbformat
import pytest
from conftest import ROOT, UNITS
from nbformat.v4 import new_code_cell, new_notebook, new_output

from course.authoring.rules import ERROR_COMES, PREDICTION, broken_rules
from course.authoring.validate import validate
from course.comparison.recognisers import read
from course.judging.unit import BEGIN_HIDDEN, BEGIN_SOLUTION, READING, folded, read_unit, tags, without_recognisers
from course.normalise import normalise, normalised_text, to_text


def source(unit):
    return ROOT / "source" / unit / f"{unit}.ipynb"


def release(unit):
    return ROOT / "release" / unit / f"{unit}.ipynb"


@pytest.mark.parametrize("unit", UNITS)
def test_no_rule_is_broken(unit):
    assert broken_rules(read_unit(ROOT / "source", unit), ROOT / "source") == []


@pytest.mark.parametrize(
    ("added", "sentence"),
    [
        ("\nplt.close('all')", "has \"plt.close('all')\" outside of _course_test()"),
        ("\n# 끝", "does not end with the line _course_test()"),
        ("\nfor", "is not Python: invalid syntax, line"),
    ],
)
def test_a_visible_test_that_the_build_could_not_add_to_breaks_a_rule(added, sentence):
    unit = read_unit(ROOT / "source", UNITS[0])
    test = next(cell for cell in unit.notebook.cells if cell.id.startswith("test_"))
    test.source += added
    found = [one for one in broken_rules(unit, ROOT / "source") if one.startswith(f"{UNITS[0]}: ") or test.id in one]
    assert any(sentence in one for one in found), found


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("보이는 점수는 **31점**", "the first text says that 31 points are visible, the test cells 30;"),
        ("보이는 점수는 30점", "the first text says that no points are visible, the test cells 30;"),
        ("보이는 점수는 **30점**, 보이는 점수는 **30점**", "says that 30 and 30 points are visible"),
    ],
)
def test_the_visible_points_in_the_first_text_are_the_sum_of_the_visible_checks(said, sentence):
    unit = read_unit(ROOT / "source", UNITS[0])
    title = unit.notebook.cells[0]
    title.source = title.source.replace("보이는 점수는 **30점**", said)
    assert [one for one in broken_rules(unit, ROOT / "source") if sentence in one]


@pytest.mark.parametrize("unit", UNITS)
def test_a_prediction_whose_reading_stands_unfolded_breaks_a_rule(unit):
    count = sum(PREDICTION in cell.source for cell in read_unit(ROOT / "source", unit).notebook.cells)
    assert count
    for number in range(count):
        copy = read_unit(ROOT / "source", unit)
        cells = copy.notebook.cells
        asks = [at for at, cell in enumerate(cells) if PREDICTION in cell.source][number]
        run = next(at for at in range(asks, len(cells)) if cells[at].cell_type == "code")
        del next(cell for cell in cells[run:] if READING in tags(cell)).metadata["tags"]
        told = (
            f"{unit}: {cells[asks].id} asks to predict what {cells[run].id} prints, and what follows stands unfolded; "
        )
        assert [one for one in broken_rules(copy, ROOT / "source") if one.startswith(told)], cells[asks].id


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("watch-caption", "None"),
        ("watch-repair-intro", "None"),
        ("spent-question", "RuntimeError"),
        ("healthy-caption", "114"),
    ],
)
def test_a_caption_or_a_text_further_down_that_tells_what_was_to_be_predicted_breaks_a_rule(place, told):
    unit = read_unit(ROOT / "source", "04-pitfalls")
    cell = next(cell for cell in unit.notebook.cells if cell.id == place)
    cell.source += f"\n\n<details><summary>답</summary>\n\n{told}입니다.\n\n</details>"
    assert broken_rules(unit, ROOT / "source") == [], "it is folded"
    cell.source += f" {told}입니다."
    assert [one for one in broken_rules(unit, ROOT / "source") if f"{place} tells {told}, which" in one]


def test_a_prediction_of_nothing_breaks_a_rule():
    unit = read_unit(ROOT / "source", UNITS[0])
    unit.notebook.cells[-1].source += f"\n\n{PREDICTION}"
    assert f"{UNITS[0]}: {unit.notebook.cells[-1].id} asks for a prediction, and no code cell follows" in broken_rules(
        unit, ROOT / "source"
    )


def test_an_error_that_is_not_meant_to_come_breaks_a_rule():
    unit = read_unit(ROOT / "source", UNITS[0])
    cell = next(cell for cell in unit.notebook.cells if ERROR_COMES in tags(cell))
    del cell.metadata["tags"]
    assert [one for one in broken_rules(unit, ROOT / "source") if f"{cell.id} ends with RuntimeError" in one]


@pytest.mark.parametrize(
    ("cell_id", "old", "new", "sentence"),
    [
        ("ex1-question", "<summary>답<", "<summary>답 보기<", "has a fold '답 보기'; one of these will do: 답, 손으로"),
        (
            "exercise-chain-parts",
            "- 키는",
            "- 두 번 미분해도 `f`는 한 번만 부릅니다.\n- 키는",
            "has the same rule as exercise-sec",
        ),
        ("rules", "점 `x0`과", "숫자 `x0`과", "says '숫자'; say '수'"),
        ("rules", "점 `x0`과", "점 `x0`는", "says '0`는'; say '0`은'"),
        ("derivative_at", "    인자:\n        f:", "    인자: f는", "its docstring does not tell 인자: and 결과:"),
    ],
)
def test_a_unit_that_speaks_in_another_voice_breaks_a_rule(cell_id, old, new, sentence):
    unit = read_unit(ROOT / "source", "01-basics")
    cell = next(cell for cell in unit.notebook.cells if cell.id == cell_id)
    assert old in cell.source
    cell.source = cell.source.replace(old, new, 1)
    assert [one for one in broken_rules(unit, ROOT / "source") if cell_id in one and sentence in one]


def test_significant_digits_are_no_other_word_for_a_number():
    unit = read_unit(ROOT / "source", "01-basics")
    unit.notebook.cells[-1].source += "\n\n유효 숫자"
    assert broken_rules(unit, ROOT / "source") == []


@pytest.mark.parametrize("unit", UNITS)
def test_students_get_readings_folded_and_errors_that_are_let_come(unit):
    released = {cell.id: cell for cell in nbformat.read(release(unit), 4).cells}
    for cell in read_unit(ROOT / "source", unit).notebook.cells:
        assert tags(released[cell.id]) == tags(cell)
        if READING in tags(cell):
            assert released[cell.id].source == folded(cell) != cell.source


def test_where_an_error_was_raised_on_this_machine_is_not_kept():
    error = new_output("error", ename="RuntimeError", evalue="used", traceback=["File /home/me/.venv/backprop.py:1053"])
    notebook = normalise(new_notebook(cells=[new_code_cell("f()", outputs=[error])]))
    assert notebook.cells[0].outputs[0].traceback == ["RuntimeError: used"]


@pytest.mark.parametrize("path", [p(unit) for p in (source, release) for unit in UNITS], ids=lambda path: path.name)
def test_notebooks_are_normalised_and_normalising_twice_changes_nothing(path):
    text = path.read_text(encoding="utf-8")
    assert text == normalised_text(path)
    assert to_text(normalise(nbformat.reads(text, 4))) == text


@pytest.mark.parametrize("unit", UNITS)
def test_students_get_no_solution_no_hidden_test_and_no_output(unit):
    text = release(unit).read_text(encoding="utf-8")
    assert BEGIN_HIDDEN not in text
    assert BEGIN_SOLUTION not in text
    notebook = json.loads(text)
    assert all(not cell.get("outputs") for cell in notebook["cells"])
    hidden = [c for c in notebook["cells"] if c["id"].startswith("hidden_")]
    assert hidden
    assert all("observe(" not in "".join(c["source"]) for c in hidden)


@pytest.mark.parametrize("unit", UNITS)
def test_the_heading_of_each_exercise_says_its_points(unit):
    cells = nbformat.read(release(unit), 4).cells
    for name in read_unit(ROOT / "source", unit).exercises:
        assert [c for c in cells if c.cell_type == "markdown" and f"`{name}`" in c.source and "점)" in c.source]


@pytest.mark.parametrize("path", [p(unit) for p in (source, release) for unit in UNITS], ids=lambda path: path.name)
def test_each_unit_ends_with_the_table_and_what_to_do_before_handing_in(path):
    summary, table, last = nbformat.read(path, 4).cells[-3:]
    assert (summary.id, table.id, last.id) == ("summary", "progress", "before-handing-in")
    assert table.source.endswith("course.progress()")
    assert table.metadata == {"deletable": False, "editable": False}  # locked, and none of nbgrader's


def unpacked(path):
    """A released notebook as text, but for the last digits of what misconceptions leave, in which machines differ."""
    notebook, known = nbformat.read(path, 4), []
    for cell in notebook.cells:
        text = without_recognisers(cell.source)
        if text != cell.source:
            found = read(cell.source.split('"""')[-2])
            told = [(one.name, one.hint, [left is None for left in one.cases]) for one in found.known]
            known.append((cell.id, told, found.points, found.stub))
        cell.source = text
    return to_text(notebook), known


@pytest.mark.slow
def test_release_is_a_fresh_build(built):
    for unit in UNITS:
        fresh, known = unpacked(built / "release" / unit / f"{unit}.ipynb")
        assert (fresh, known) == unpacked(release(unit)), f"run: course build {unit}"
        assert len(known) == len(read_unit(ROOT / "source", unit).exercises)


@pytest.mark.slow
def test_the_key_is_the_instructors_alone(built):
    for path in (built / "answer_key").iterdir():
        assert path.stat().st_mode & 0o077 == 0
    assert (built / "answer_key").stat().st_mode & 0o077 == 0


@pytest.mark.slow
@pytest.mark.parametrize("unit", UNITS)
def test_what_a_unit_prints_is_what_it_has_stored(unit):
    run = validate([source(unit)])
    assert run.returncode == 0, run.stdout[-4000:]


@pytest.mark.slow
def test_one_changed_output_is_noticed(tmp_path):
    unit = UNITS[1]
    notebook = nbformat.read(source(unit), 4)
    printed = [o for c in notebook.cells if c.cell_type == "code" for o in c.outputs if o.output_type == "stream"]
    printed[0].text = printed[0].text.rstrip("\n") + "0\n"
    path = tmp_path / f"{unit}.ipynb"
    path.write_text(nbformat.writes(notebook), encoding="utf-8")
    run = validate([path])
    assert run.returncode == 1
    assert "1 failed" in run.stdout


@pytest.mark.slow
@pytest.mark.parametrize("unit", UNITS)
def test_student_notebooks_run_in_the_lax_mode(unit, tmp_path):
    path = shutil.copy(release(unit), tmp_path)
    run = validate([type(tmp_path)(path)], lax=True)
    assert run.returncode == 0, run.stdout[-4000:]


@pytest.mark.slow
def test_nbgrader_validate_says_what_is_not_tried(classroom):
    shutil.copy(release(UNITS[0]), classroom.root)
    run = subprocess.run(
        ["nbgrader", "validate", release(UNITS[0]).name], cwd=classroom.root, capture_output=True, text=True
    )
    assert "아직 시도하지 않았습니다" in run.stdout, run.stderr[-2000:]
