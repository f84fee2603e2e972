"""Source and student notebooks: true, tidy, and in step with each other."""

import ast
import json
import shutil

import nbformat
import pytest
from conftest import ROOT, UNITS

from course.authoring.normalise import normalise, normalised_text, to_text
from course.authoring.rules import broken_rules
from course.authoring.validate import validate
from course.grading.our_copy import BEGIN_HIDDEN, BEGIN_SOLUTION, read_our_copy

CONTRACTS = {
    "00-chain-rule": {
        "chain_derivative": "functions, derivatives, x",
        "multiplication_count": "sizes, mode",
        "central_difference": "f, x, h=0.0001",
    },
    "01-basics": {
        "derivative_at": "f, x0",
        "second_derivative_at": "f, x0",
        "nth_derivative_at": "f, x0, n",
        "indentation_answer": None,
        "two_derivatives": "f, g, x0, w0",
        "chain_parts": "outer, inner, x0",
    },
    "02-several-variables": {
        "gradients_as_list": "f, values",
        "gradients_as_dict": "f, values",
        "curve_with_slope": "f, low, high, n",
        "plot_curve_with_slope": "f, low, high, n",
        "directional_derivative": "f, x, v",
    },
    "03-non-scalar": {
        "sum_of_gradients": "functions, x0",
        "separate_gradients": "functions, x0",
        "non_scalar_answer": None,
        "elementwise_slope": "f, x",
        "vector_jacobian_product": "f, x, upstream",
    },
    "04-pitfalls": {
        "gradient_of_constant": "f, value",
        "gradient_from_integer": "f, value",
        "gradient_through_numpy": "x0",
        "gradient_recorded_late": "f, g, x0",
        "gradients_of_chosen": "f, values, chosen",
        "gradient_descent": "variable, loss, learning_rate, steps",
        "gradients_or_zeros": "f, values",
        "diagnosis": None,
    },
}


def source(unit):
    return ROOT / "source" / unit / f"{unit}.ipynb"


def release(unit):
    return ROOT / "release" / unit / f"{unit}.ipynb"


def test_the_units_are_those_of_the_contracts():
    assert list(CONTRACTS) == UNITS


@pytest.mark.parametrize("unit", UNITS)
def test_every_exercise_has_the_name_and_arguments_of_its_contract(unit):
    ours = read_our_copy(ROOT / "source", unit)
    cells = {cell.id: cell.source for cell in ours.notebook.cells}
    for name, arguments in CONTRACTS[unit].items():
        assert name in ours.exercises
        if arguments is not None:
            defined = [n for n in ast.walk(ast.parse(cells[name])) if isinstance(n, ast.FunctionDef) and n.name == name]
            assert ast.unparse(defined[-1].args) == arguments


@pytest.mark.parametrize("unit", UNITS)
def test_no_rule_is_broken(unit):
    assert broken_rules(read_our_copy(ROOT / "source", unit), ROOT / "source") == []


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
    for name in read_our_copy(ROOT / "source", unit).exercises:
        assert [c for c in cells if c.cell_type == "markdown" and f"`{name}`" in c.source and "점)" in c.source]


@pytest.mark.slow
def test_release_is_a_fresh_build(built):
    for unit in UNITS:
        fresh = (built / "release" / unit / f"{unit}.ipynb").read_text(encoding="utf-8")
        assert fresh == release(unit).read_text(encoding="utf-8"), f"run: course build {unit}"


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
