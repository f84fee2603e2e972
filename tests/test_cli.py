"""The command line: one sentence and an exit code for every mistake, no traceback."""

import errno
import importlib
import json
import os
import re
import subprocess
import sys
import tomllib

import pytest
from conftest import ROOT, UNITS, new_course

from course.audit.audit import UnitAudit, Variant
from course.audit.mutants import Mutant
from course.authoring.build import first_difference, require_holding, why_of
from course.authoring.rules import broken_rules
from course.authoring.validate import validate
from course.cli import VERBS
from course.errors import SourceError, UsageError
from course.grading.course_folder import open_course_folder
from course.judging.unit import chosen_units, find_units, read_unit, unit_named
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
        (["grade", "00"], 1, "run: course build 00-chain-rule"),
        (["build", "1"], 1, "no unit '1'; there are: 00-chain-rule"),
        (["export", "99"], 1, "no unit '99'; there are: 00-chain-rule"),
        (["feedback", "00", "--zip", "moodle"], 1, "run: course grade 00-chain-rule"),
        (["feedback", "--output", "x.zip"], 1, "--output is for --zip"),
        (["grade", "--student", "../x"], 1, "no student '../x'"),
        (["export", "--output", "no/such/folder.csv"], 1, "cannot be written"),
        (["audit", "--drafts", "00", "x"], 1, "00-chain-rule has no exercise 'x'; there are: "),
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


def test_a_unit_is_known_by_how_it_begins():
    known = ["00-chain-rule", "01-basics", "01-basics-more", "02-shapes"]
    assert [unit_named(text, known) for text in ("00", "02-s", "01-basics", "01-basics-")] == [
        *("00-chain-rule", "02-shapes", "01-basics", "01-basics-more")
    ]
    with pytest.raises(UsageError, match="'01' may be 01-basics or 01-basics-more; write more of the name"):
        unit_named("01", known)
    for text in ("2", "", "basics"):
        with pytest.raises(UsageError, match=r"there is no unit '.*'; there are: 00-chain-rule, 01"):
            unit_named(text, known)


def test_a_unit_named_twice_is_one(folder):
    assert chosen_units(find_units(folder / "source"), ["00", UNITS[0]]) == [UNITS[0]]


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
        ("lmits = {}", "c.Course has no 'lmits'; there are: answers, "),
        ("titles = {'01-basics': 3}", "must be a unicode string, but a value of 3"),
        ("titles = {'a': '과제', 'b': ' 과제'}", "titles has '과제' twice; an LMS tells units apart by their titles"),
        ("titles = {'a': ' '}", "titles has an empty title"),
        ("weights = {'01-basics': -1}", "weights['01-basics'] is -1; it should be a number, 0 or above"),
        ("weights = {'01-basics': True}", "weights['01-basics'] is True; it should be"),
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


@pytest.mark.parametrize("verb", ["grade", "build", "export", "report"])
def test_a_damaged_gradebook(folder, verb):
    (folder / "gradebook.db").write_text("no database\n" * 100)
    run = course(verb, cwd=folder)
    assert run.returncode == 1
    assert len(run.stderr.splitlines()) == 1, run.stderr
    assert "file is not a database" in run.stderr


@pytest.mark.parametrize("name", ["미적분 [2반]", "a{b}", "what?"])
def test_a_path_that_nbgrader_takes_for_a_pattern(tmp_path, name):
    run = course("grade", cwd=new_course(tmp_path / name, []))
    assert run.returncode == 1
    assert "for a pattern; rename the folder" in run.stderr


def test_a_file_system_without_locks(folder, monkeypatch):
    def no_locks(*_):
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    opened = open_course_folder(folder)
    monkeypatch.setattr("fcntl.flock", no_locks)
    with pytest.raises(UsageError, match="cannot be written and locked"), opened.lock():
        pass


def test_what_killed_writers_left_is_swept(folder):
    places = [folder / place for place in ("answer_key", "release/00-chain-rule", "autograded/s/00-chain-rule")]
    for place in places:
        place.mkdir(parents=True)
        (place / ".writing-0123.tmp").touch()
    with open_course_folder(folder).lock():
        assert not any(list(place.iterdir()) for place in places)


def edit(folder, change, unit=UNITS[0]):
    path = folder / "source" / unit / f"{unit}.ipynb"
    notebook = json.loads(path.read_text(encoding="utf-8"))
    change(notebook)
    path.write_text(json.dumps(notebook, ensure_ascii=False), encoding="utf-8")
    return path


def of_role(notebook, role):
    return next(cell for cell in notebook["cells"] if cell["metadata"].get("nbgrader", {}).get(role))


def lose(mark):
    def change(notebook):
        cell = of_role(notebook, "solution")
        cell["source"] = [line for line in cell["source"] if mark not in line]

    return change


def give_points(points):
    return lambda notebook: of_role(notebook, "grade")["metadata"]["nbgrader"].update(points=points)


def add_task(notebook):
    ours = {"grade_id": "task1", "task": True, "grade": False, "solution": False, "locked": True, "points": 5}
    ours |= {"schema_version": 3}
    cell = {"cell_type": "markdown", "id": "task1", "metadata": {"nbgrader": ours}, "source": "서술형"}
    notebook["cells"].append(cell)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lose("### END SOLUTION"), "each ### BEGIN SOLUTION needs its ### END SOLUTION below it"),
        (lose("### BEGIN SOLUTION"), "each ### BEGIN SOLUTION needs its ### END SOLUTION below it"),
        (lose(" SOLUTION"), "has no ### BEGIN SOLUTION … ### END SOLUTION"),
        (give_points(None), "has points that are no number (None)"),
        (give_points("4"), "has points that are no number ('4')"),
        (add_task, "task1 is graded by hand, which this course cannot do"),
    ],
)
def test_a_source_that_another_editor_spoilt(folder, change, words):
    edit(folder, change)
    course("normalise", cwd=folder)
    run = course("build", "--no-nbval", "--audit", "none", cwd=folder)
    assert run.returncode == 1
    assert len(run.stderr.splitlines()) == 1, run.stderr
    assert words in run.stderr


def test_a_source_without_ids_and_with_other_line_ends_is_put_right(folder):
    def change(notebook):
        notebook["nbformat_minor"] = 4
        for cell in notebook["cells"]:
            del cell["id"]
            cell["source"] = [line.replace("\n", "\r\n") for line in cell["source"]]

    before = read_unit(folder / "source", UNITS[0])
    edit(folder, change)
    run = course("build", cwd=folder)
    assert f"cells have no ids; run: course normalise {UNITS[0]}" in run.stderr
    assert course("normalise", cwd=folder).returncode == 0
    after = read_unit(folder / "source", UNITS[0])
    assert after.graded_cells == before.graded_cells
    assert [cell.source for cell in after.notebook.cells] == [cell.source for cell in before.notebook.cells]
    assert broken_rules(after, folder / "source") == []


def test_a_misconception_that_sends_its_reader_nowhere(folder):
    answer = next((folder / "answers" / UNITS[0]).glob("*/misconceptions/*.py"))
    answer.write_text(re.sub("# read: .*", "# read: EX 99의 그림", answer.read_text(encoding="utf-8"), count=1))
    run = course("build", cwd=folder)
    assert run.returncode == 1
    assert f"{answer.name}: '# read: EX 99의 그림': there is no such heading" in run.stderr


def test_a_full_disk_costs_no_notebook(folder):
    path = edit(folder, lambda notebook: notebook["metadata"].update(x=1))
    before = path.read_bytes()
    run = subprocess.run(
        ["bash", "-c", f"ulimit -f 8; exec {sys.executable} -m course normalise"],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 1
    assert len(run.stderr.splitlines()) == 1, run.stderr
    assert f"{path.name} cannot be written" in run.stderr
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    assert path.read_bytes() == before


def test_a_students_environment(folder, tmp_path):
    (tmp_path / "nbgrader.py").write_text("raise ModuleNotFoundError(\"No module named 'nbgrader'\", name='nbgrader')")
    run = subprocess.run(
        [sys.executable, "-m", "course", "grade"],
        cwd=folder,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
    )
    assert run.returncode == 1
    assert (
        run.stderr == "course: nbgrader is not installed here; for instructors, run: pip install -e '.[instructor]'\n"
    )


def test_what_does_not_print_as_stored_is_told_with_its_remedy(folder):
    def change(notebook):
        one = {"cell_type": "code", "id": "one", "metadata": {}, "execution_count": 1, "source": "print('now')"}
        one["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "then\n"}]
        notebook["cells"] = [notebook["cells"][0], one]

    run = validate([edit(folder, change)])
    assert run.returncode
    told = first_difference(run.stdout)
    assert told.startswith("\nCell 0: Cell outputs differ")
    assert "then" in told
    assert "now" in told
    assert "pytest" not in told
    assert first_difference("") == ""


def test_a_survivor_comes_with_the_entry_that_makes_it_known():
    mutant = Mutant("drop-watch", 3, "a → b", "code")
    with pytest.raises(SourceError) as error:
        require_holding(UnitAudit("01-basics", survivors=[Variant("derivative_at", "ours", mutant)]))
    entry = tomllib.loads(str(error.value).partition("\n\n")[2])["mutant"]
    assert entry == [{"exercise": "derivative_at", "operator": "drop-watch", "change": "a → b", "reason": ""}]


@pytest.mark.parametrize(
    ("log", "why"),
    [
        (
            'x\nTraceback (most recent call last):\n  File "a"\nRuntimeError: Cannot add\nsee above\n',
            "RuntimeError: Cannot add",
        ),
        ("one\nlast line\n", "last line"),
        ("", "nbgrader gave no reason"),
    ],
)
def test_of_nbgraders_log_the_useful_line_is_told(log, why):
    assert why_of(log) == why
