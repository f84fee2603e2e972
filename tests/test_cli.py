"""The command line: one sentence and an exit code for every mistake, no traceback."""

import importlib
import re
import subprocess
import sys

import pytest
from conftest import ROOT, UNITS, new_course

from course.cli import VERBS


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
    verbs = {module.__name__.rpartition(".")[2] for module in modules if hasattr(module, "HELP")}
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
    ("limits", "words"),
    [("{'cell_second': 3}", "has no 'cell_second'"), ("{'cell_seconds': 'x'}", "should be a number above 0")],
)
def test_limits_that_are_none(folder, limits, words):
    (folder / "nbgrader_config.py").open("a").write(f"c.Course.limits = {limits}\n")
    run = course("grade", cwd=folder)
    assert run.returncode == 1
    assert words in run.stderr
