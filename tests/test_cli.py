"""The command line: one sentence and an exit code for every mistake, no traceback."""

import importlib
import re
import subprocess
import sys

import pytest
from conftest import ROOT, UNITS, new_course

from course.cli import VERBS
from course.errors import UsageError
from course.grading.course_folder import open_course_folder
from course.kernel.limits import Limits


def course(*arguments, cwd=ROOT):
    return subprocess.run([sys.executable, "-m", "course", *arguments], cwd=cwd, capture_output=True, text=True)


@pytest.fixture
def folder(tmp_path):
    return new_course(tmp_path / "강의 폴더", UNITS[:1])


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["build", "99-nowhere"], 1, "no unit '99-nowhere'"),
        (["grade", "99-nowhere"], 1, "no unit '99-nowhere'"),
        (["grade"], 1, "run: course build 00-chain-rule"),
        (["grade", "--student", "../x"], 1, "no student '../x'"),
        (["export", "--output", "no/such/folder.csv"], 1, "cannot be written"),
        (["audit", "--drafts", "00-chain-rule", "x"], 1, "has no exercise 'x'; there are: "),
        (["new", "unit", "keras"], 1, "is no name of a unit"),
        (["new"], 2, "required"),
        (["frobnicate"], 2, "invalid choice"),
        (["grade", "--frobnicate"], 2, "unrecognized arguments"),
        ([], 2, "required"),
    ],
)
def test_mistakes(folder, arguments, code, words):
    run = course(*arguments, cwd=folder)
    assert run.returncode == code, run.stderr
    assert words in run.stderr
    assert "Traceback" not in run.stderr + run.stdout


def test_outside_a_course_folder(tmp_path):
    run = course("grade", cwd=tmp_path)
    assert run.returncode == 1
    assert "no nbgrader_config.py here" in run.stderr


def test_a_broken_configuration(folder):
    (folder / "nbgrader_config.py").write_text("c = get_config(\n")
    run = course("grade", cwd=folder)
    assert run.returncode == 1
    assert "nbgrader_config.py" in run.stderr
    assert "Traceback" not in run.stderr


def test_a_demo_does_not_overwrite_a_folder_of_somebody(folder):
    (folder / "demo").mkdir()
    (folder / "demo" / "mine.txt").write_text("x")
    run = course("demo", cwd=folder)
    assert run.returncode == 1
    assert "is no demonstration folder" in run.stderr
    assert (folder / "demo" / "mine.txt").exists()


def test_help_lists_every_verb():
    run = course("--help")
    assert run.returncode == 0
    modules = [
        importlib.import_module(f"course.commands.{path.stem}") for path in (ROOT / "course" / "commands").glob("*.py")
    ]
    verbs = {module.__name__.rpartition(".")[2] for module in modules if hasattr(module, "run")}
    assert verbs == set(VERBS)
    for verb in VERBS:
        assert re.search(rf"^ +{verb}\b", run.stdout, re.MULTILINE), verb


def test_doctor(folder):
    run = course("doctor", cwd=folder)
    assert run.returncode == 0, run.stdout
    assert "tensorflow" in run.stdout
    assert "run: course build 00-chain-rule" in run.stdout


def test_an_empty_class(folder):
    assert "wrote" in course("export", cwd=folder).stdout


def test_a_stray_file_beside_a_notebook_is_not_handed_out(folder):
    (folder / "source" / UNITS[0] / "answers.txt").write_text("42")
    run = course("build", UNITS[0], "--no-nbval", "--audit", "none", cwd=folder)
    assert run.returncode == 1
    assert "answers.txt lies beside the notebook" in run.stderr


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("limits = {'cell_second': 3}", "limits has no 'cell_second'; there are: cell_seconds, "),
        ("limits = {'cell_seconds': 'x'}", "limits['cell_seconds'] is 'x'; it should be a number above 0"),
        ("limits = 3", "expected a dict, not the int 3"),
        ("unit_limits = {'01-basics': {'threads': 0}}", "unit_limits['01-basics']['threads'] is 0; it should be"),
        ("unit_limits = {'01-basics': 3}", "must be a dict, but a value of 3"),
        ("answers = 3", "expected a unicode string, not the int 3"),
        ("lmits = {}", "c.Course has no 'lmits'; there are: answers, limits, unit_limits"),
    ],
)
def test_settings_that_are_none(folder, line, words):
    (folder / "nbgrader_config.py").open("a").write(f"c.Course.{line}\n")
    with pytest.raises(UsageError) as error:
        open_course_folder(folder)
    assert words in str(error.value)
    assert "\n" not in str(error.value)


def test_settings(folder):
    more = (
        "c.Course.limits.update(threads=7)\nc.Course.unit_limits = {'01-basics': {'threads': 5, 'cell_seconds': 2}}\n"
    )
    (folder / "nbgrader_config.py").open("a").write(f"c.Course.answers = 'bank'\n{more}")
    found = open_course_folder(folder)
    assert found.answers == folder / "bank"
    assert found.limits_of("00-chain-rule") == Limits(cell_seconds=30.0, notebook_seconds=240.0, threads=7)
    assert found.limits_of("01-basics") == Limits(cell_seconds=2.0, notebook_seconds=240.0, threads=5)
