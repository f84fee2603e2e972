"""The zip for students: what is in it, what never is, and that it sets itself up."""

import datetime
import io
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
import venv
import zipfile
from pathlib import Path

import nbformat
import pytest
from conftest import ROOT, UNITS
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from course import packaged
from course.authoring.build import Audit, build
from course.errors import UsageError
from course.gradebook.database import open_gradebook
from course.grading.course_folder import open_course_folder
from course.handout import wheel
from course.handout.github import GitHubFolder
from course.handout.kit import TOP, write_kit
from course.judging.bank import read_bank
from course.judging.release_cells import INSTALLER_ID, colab_link, installer, is_of_release, prepared
from course.judging.sanitize import ADDED_PREFIX, sanitize
from course.judging.submission import read_submission
from course.judging.unit import BEGIN_HIDDEN, BEGIN_SOLUTION, END_HIDDEN, END_SOLUTION, read_unit

SHORTEST = 40
"""Characters of a line that is told from what anybody would write."""


@pytest.fixture(scope="module")
def kit(built, tmp_path_factory):
    """The zip of all units."""
    return write_kit(open_course_folder(built), [], tmp_path_factory.mktemp("kit") / "handout.zip")


def files_in(data, name=""):
    """Name → bytes of each file, those in archives, too."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for member in archive.namelist():
            content = archive.read(member)
            yield f"{name}{member}", content
            if member.endswith((".whl", ".zip")):
                yield from files_in(content, f"{name}{member}!")


def own_lines(text):
    lines = {line.strip() for line in text.split("\n") if len(line.strip()) >= SHORTEST}
    return {line for line in lines if not line.startswith(("#", "@", "from ", "import "))}


def is_shown(cell):
    """Whether students get the cell as it is."""
    return not cell.metadata.get("nbgrader") or cell.id.startswith("test_")


def between(text, begin, end):
    return "\n".join(re.findall(f"{begin}\n(.*?){end}", text, re.S))


def test_nothing_that_only_instructors_may_read_is_in_it(kit):
    files = dict(files_in(kit.path.read_bytes()))
    secret, open_ = (
        {},
        "\n".join(
            data.decode(errors="replace").replace('\\"', '"') for name, data in files.items() if name.endswith(".ipynb")
        ),
    )
    for unit in UNITS:
        source = read_unit(ROOT / "source", unit).notebook
        for cell in source.cells:
            secret |= dict.fromkeys(own_lines(between(cell.source, BEGIN_HIDDEN, END_HIDDEN)), f"{unit} {cell.id}")
            solution = between(cell.source, BEGIN_SOLUTION, END_SOLUTION).partition("### STUB")[0]
            secret |= dict.fromkeys(own_lines(solution), f"{unit} {cell.id}")
        for answers in read_bank(ROOT / "answers", unit).values():
            for answer in answers:
                secret |= dict.fromkeys(own_lines(answer.code), f"{answer.exercise}/{answer.file}")
    units = [read_unit(ROOT / "source", unit) for unit in UNITS]
    handed_out = [cell.source for unit in units for cell in unit.notebook.cells if is_shown(cell)]
    handed_out += [text for unit in units for text in unit.stubs.values()]
    looked_for = {line: where for line, where in secret.items() if not any(line in text for text in handed_out)}
    assert len(looked_for) > 500
    text = "\n".join(data.decode(errors="replace").replace('\\"', '"') for data in files.values())
    assert {where for line, where in looked_for.items() if line in text} == set()
    assert not [
        name for name in files if re.search(r"(^|/)(source|answers|answer_key|tests|submitted)/|gradebook\.db", name)
    ]
    assert BEGIN_SOLUTION not in open_
    assert BEGIN_HIDDEN not in open_


def test_it_holds_the_units_that_were_asked_for_and_is_the_same_each_time(built, kit, tmp_path):
    folder = open_course_folder(built)
    one = write_kit(folder, ["02", "01"], tmp_path / "one.zip")
    assert one.units == (UNITS[2], UNITS[1])
    names = dict(files_in(one.path.read_bytes()))
    notebooks = [name for name in names if name.endswith(".ipynb")]
    assert sorted(notebooks) == [f"{TOP}/notebooks/{unit}/{unit}.ipynb" for unit in (UNITS[1], UNITS[2])]
    guide = names[f"{TOP}/학생-안내.html"].decode()
    assert f"<code>{UNITS[1]}</code></td>" in guide
    assert f"<code>{UNITS[3]}</code></td>" not in guide
    assert guide.startswith('<!doctype html>\n<html lang="ko">')
    assert write_kit(folder, [], tmp_path / "again.zip").path.read_bytes() == kit.path.read_bytes()


def test_the_wheel_has_a_version_of_its_content_and_nothing_of_an_earlier_build(kit, tmp_path, monkeypatch):
    assert re.fullmatch(r"gradient_tape_course-[\d.]+\+c[0-9a-f]{8}-py3-none-any\.whl", kit.wheel)
    copy = tmp_path / "repository"
    shutil.copytree(ROOT / "course", copy / "course", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    (copy / "build" / "lib" / "course").mkdir(parents=True)
    (copy / "build" / "lib" / "course" / "left_over.py").touch()
    (copy / "course" / "text.py").write_text((copy / "course" / "text.py").read_text() + "\n# mended\n")
    for module in (packaged, wheel):
        monkeypatch.setattr(module, "REPOSITORY", copy)
    wheel.version.cache_clear()
    mended = wheel.build_wheel(tmp_path)
    wheel.version.cache_clear()
    assert mended.name != kit.wheel
    with zipfile.ZipFile(mended) as archive:
        assert not [name for name in archive.namelist() if "left_over" in name]
        version = mended.name.split("-")[1]
        assert f'__version__ = "{version}"' in archive.read("course/__init__.py").decode()


def test_what_a_hand_out_needs_is_told_in_a_sentence(classroom, tmp_path):
    folder = open_course_folder(classroom.root)
    with pytest.raises(UsageError, match="no folder on GitHub, and Colab opens notebooks of no other site"):
        write_kit(folder, [], tmp_path / "x.zip", "https://example.org/x")
    with pytest.raises(UsageError, match="cannot be written"):
        write_kit(folder, [], tmp_path / "nowhere" / "x.zip")
    shutil.rmtree(classroom.root / "release" / UNITS[1])
    with pytest.raises(UsageError, match=f"{UNITS[1]} has no released notebook yet; run: course build {UNITS[1]}"):
        write_kit(folder, [], tmp_path / "x.zip")
    assert not (tmp_path / "x.zip").exists()


@pytest.mark.parametrize(
    ("address", "raw"),
    [
        ("https://github.com/me/class", "me/class/main/a.whl"),
        ("https://github.com/me/class.git", "me/class/main/a.whl"),
        ("https://github.com/me/class/tree/spring/unit/a/", "me/class/spring/unit/a/a.whl"),
    ],
)
def test_a_folder_on_github(address, raw):
    folder = GitHubFolder(address)
    assert folder.raw("a.whl") == f"https://raw.githubusercontent.com/{raw}"
    assert folder.colab("b.ipynb").startswith("https://colab.research.google.com/github/me/class/blob/")


def test_links_to_colab_and_the_address_of_the_wheel_stand_in_the_notebooks(built, tmp_path):
    kit = write_kit(open_course_folder(built), ["01"], tmp_path / "x.zip", "https://github.com/me/class")
    files = dict(files_in(kit.path.read_bytes()))
    notebook = nbformat.reads(files[f"{TOP}/notebooks/{UNITS[1]}/{UNITS[1]}.ipynb"].decode(), 4)
    nbformat.validate(notebook)
    assert notebook.cells[0].source == colab_link(
        f"https://colab.research.google.com/github/me/class/blob/main/notebooks/{UNITS[1]}/{UNITS[1]}.ipynb"
    )
    code = next(cell for cell in notebook.cells if cell.cell_type == "code")
    assert code.id == INSTALLER_ID
    assert f'_install_course("https://raw.githubusercontent.com/me/class/main/{kit.wheel}")' in code.source
    again = prepared(notebook)
    assert [cell.id for cell in again.cells].count(INSTALLER_ID) == 1
    assert not again.cells[0].source.startswith("[Colab")


def test_the_address_of_the_configuration_stands_in_what_a_build_releases(classroom):
    config = classroom.root / "nbgrader_config.py"
    config.write_text(config.read_text() + '\nc.Course.wheel = "https://example.org/{wheel}"\n')
    build(open_course_folder(classroom.root), [UNITS[0]], check_outputs=False, audit=Audit.NONE)
    released = nbformat.read(classroom.root / "release" / UNITS[0] / f"{UNITS[0]}.ipynb", 4)
    (cell,) = [cell for cell in released.cells if cell.id == INSTALLER_ID]
    assert f'_install_course("https://example.org/{packaged.wheel_name()}")' in cell.source


def test_what_a_released_notebook_alone_has_is_no_student_s_cell(classroom):
    unit = read_unit(classroom.root / "source", UNITS[1])
    for address in ("", "https://example.org/x.whl"):
        assert is_of_release(installer(address))
    assert is_of_release(colab_link("https://colab.research.google.com/github/a/b"))
    assert not is_of_release(colab_link("https://example.org"))
    assert not is_of_release(installer().replace("return", "return 1"))
    notebook = classroom.notebook(UNITS[1])
    notebook.cells.insert(0, new_markdown_cell(colab_link("https://colab.research.google.com/github/a/b")))
    notebook.cells.append(new_code_cell("mine = 1"))
    classroom.hand_in("a", UNITS[1], notebook)
    rebuilt = sanitize(unit, read_submission(classroom.root / "submitted" / "a" / UNITS[1], UNITS[1])).notebook
    assert [cell.source for cell in rebuilt.cells if cell.id.startswith(ADDED_PREFIX)] == ["mine = 1"]


def test_the_installer_takes_the_wheel_beside_the_notebook_or_says_what_to_do(tmp_path, monkeypatch):
    asked = []
    shell = type("Shell", (), {"run_line_magic": lambda self, *what: asked.append(what)})()
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.chdir(tmp_path)

    def run(address=""):
        with pytest.raises(ModuleNotFoundError, match="같은 폴더에 올린 다음 이 셀을 다시 실행하세요"):
            exec(installer(address), {"get_ipython": lambda: shell})

    run()
    assert asked == []
    run("https://example.org/x.whl")
    old, new = (tmp_path / f"gradient_tape_course-0.1.0+c{number}-py3-none-any.whl" for number in (2, 1))
    for number, path in enumerate((old, new)):
        path.touch()
        os.utime(path, (number, number))
    run("https://example.org/x.whl")
    assert [line.partition(" ")[2] for _, line in asked] == [
        '--quiet "https://example.org/x.whl"',
        f'--quiet "{new.name}"',
    ]


def environment_that_has_all(place):
    """An environment that finds what this one has installed, so that pip fetches nothing but the course."""
    venv.create(place, with_pip=True)
    here = [path for path in sys.path if path.endswith("site-packages")]
    (target,) = place.glob("lib/python*/site-packages")
    (target / "installed.pth").write_text("\n".join(here))
    (place / "installed").write_text("gradient_tape_course-of-an-earlier-zip.whl\n")


@pytest.mark.slow
def test_the_start_script_installs_copies_and_opens_and_leaves_a_students_work(kit, tmp_path):
    with zipfile.ZipFile(kit.path) as archive:
        archive.extractall(tmp_path)
    place = tmp_path / TOP
    environment_that_has_all(place / ".venv")
    script = place / "start.command"
    own = place / "my-notebooks" / UNITS[0] / f"{UNITS[0]}.ipynb"
    for number, said in enumerate(("설치합니다", "")):
        log = tmp_path / f"log{number}"
        options = ["--no-browser", "--allow-root", "--ServerApp.port=0", "--ServerApp.token=x"]
        with log.open("w") as output:
            process = subprocess.Popen(
                ["sh", script.name, *options],
                cwd=place,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                env={**os.environ, "PYTHON": sys.executable},
            )
        try:
            address = None
            for _ in range(600):
                text = log.read_text(errors="replace")
                if found := re.search(r"http://127\.0\.0\.1:(\d+)/lab", text):
                    address = f"http://127.0.0.1:{found[1]}/api/contents?token=x"
                    break
                assert process.poll() is None, text
                time.sleep(0.2)
            answer = urllib.request.urlopen(address, timeout=30).read().decode()
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(30)
        assert UNITS[0] in answer
        assert ("설치합니다" in text) == bool(said), text
        if not number:
            assert (place / ".venv" / "installed").read_text().strip() == kit.wheel
            own.write_text("{}")
    assert own.read_text() == "{}", "what a student has written stays"


@pytest.mark.parametrize(
    ("broken", "said"),
    [("python", "파이썬 3.11, 3.12, 3.13 가운데 하나가 필요합니다"), ("wheel", "받은 zip을 통째로 다시 푸세요")],
)
def test_the_start_script_says_what_is_missing(broken, said, tmp_path):
    script = (ROOT / "course" / "handout" / "files" / "start.command").read_text(encoding="utf-8")
    (tmp_path / "start.command").write_text(script.replace("@WHEEL@", "x.whl"), encoding="utf-8")
    python = "no-python" if broken == "python" else sys.executable
    environment = {**os.environ, "PYTHON": python}
    given = {"cwd": tmp_path, "env": environment, "stdin": subprocess.DEVNULL}
    run = subprocess.run(["sh", "start.command"], capture_output=True, text=True, **given)
    assert run.returncode == 1
    assert said in run.stdout
    assert not (tmp_path / ".installing").exists()
    assert not (tmp_path / "my-notebooks").exists()


def test_the_start_script_of_windows_has_its_line_ends_and_no_brackets_in_its_blocks(kit):
    text = dict(files_in(kit.path.read_bytes()))[f"{TOP}/start.bat"].decode()
    assert text.count("\r\n") == text.count("\n")
    said = [line for line in text.splitlines() if line.strip().startswith("echo ") and line.startswith("  ")]
    assert said
    assert not [line for line in said if re.search(r"[()%!&|<>^]", line.replace("%WHEEL%", ""))]


def test_only_what_a_notebook_needs_is_asked_of_an_environment():
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[<>=~ \[]", one)[0] for one in project["dependencies"]}
    assert needed == {"ipython", "matplotlib", "numpy", "tensorflow"}


def test_a_notebook_without_code_has_the_installer_at_its_end():
    notebook = prepared(new_notebook(cells=[new_markdown_cell("글")]))
    assert notebook.cells[-1].id == INSTALLER_ID


def test_a_due_date_that_was_set_elsewhere_stands_in_the_zip(classroom, tmp_path):
    folder = open_course_folder(classroom.root)
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:  # as formgrader does it
        gradebook.find_assignment(UNITS[1]).duedate = datetime.datetime(2026, 12, 1, 14, 59)
        gradebook.db.commit()
    files = dict(files_in(write_kit(folder, ["01"], tmp_path / "x.zip").path.read_bytes()))
    notebook = nbformat.reads(files[f"{TOP}/notebooks/{UNITS[1]}/{UNITS[1]}.ipynb"].decode(), 4)
    assert "**제출 기한.** 2026년 12월 1일 (화) 23:59 (KST)" in notebook.cells[0].source


def test_units_are_chosen_and_ordered_in_one_place(classroom):
    config = classroom.root / "nbgrader_config.py"
    text = config.read_text()
    config.write_text(f"{text}\nc.Course.units = [{UNITS[3]!r}, {UNITS[1]!r}]\n")
    folder = open_course_folder(classroom.root)
    assert folder.units == [UNITS[3], UNITS[1]]
    assert [unit.name for unit in folder.class_data().units] == folder.units
    kit = write_kit(folder, [], classroom.root / "x.zip")
    assert kit.units == (UNITS[3], UNITS[1])
    with pytest.raises(UsageError, match=f"there is no unit '00'; there are: {UNITS[3]}, {UNITS[1]}"):
        write_kit(folder, ["00"], classroom.root / "x.zip")
    config.write_text(f"{text}\nc.Course.units = ['05-more']\n")
    with pytest.raises(UsageError, match=r"c.Course.units names '05-more'; in source/ there are: 00"):
        open_course_folder(classroom.root).units  # noqa: B018
    config.write_text(f"{text}\nc.Course.units = [{UNITS[3]!r}, {UNITS[3]!r}]\n")
    with pytest.raises(UsageError, match="units has '03-non-scalar' twice"):
        open_course_folder(classroom.root)


def script_beside_a_wheel(tmp_path):
    """A start script whose `python` is this one, whose pip finds no package, in a folder of its own."""
    script = (ROOT / "course" / "handout" / "files" / "start.command").read_text(encoding="utf-8")
    (tmp_path / "start.command").write_text(script.replace("@WHEEL@", "x-1-py3-none-any.whl"), encoding="utf-8")
    (tmp_path / "x-1-py3-none-any.whl").write_bytes(b"no wheel")
    (tmp_path / "constraints.txt").touch()

    def start():
        environment = {**os.environ, "PYTHON": sys.executable}
        given = {"cwd": tmp_path, "env": environment, "stdin": subprocess.DEVNULL}
        return subprocess.run(["sh", "start.command"], capture_output=True, text=True, timeout=120, **given)

    return start


def test_what_an_installation_left_that_did_not_end_is_not_built_upon(tmp_path):
    start = script_beside_a_wheel(tmp_path)
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "half").touch()
    run = start()
    assert run.returncode == 1
    assert "설치하지 못했습니다" in run.stdout
    assert not (tmp_path / ".venv" / "half").exists()
    assert not (tmp_path / ".venv" / "installed").exists()
    assert not (tmp_path / ".installing").exists()


def test_an_environment_whose_python_is_gone_is_made_anew(tmp_path):
    start = script_beside_a_wheel(tmp_path)
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "python").symlink_to("/nowhere/python")
    (tmp_path / ".venv" / "installed").write_text("x-1-py3-none-any.whl\n")
    run = start()
    assert "설치합니다" in run.stdout
    assert "JupyterLab을 엽니다" not in run.stdout
    assert (tmp_path / ".venv" / "bin" / "python").resolve() == Path(sys.executable).resolve()


def test_two_at_once_do_not_install_into_one_environment(tmp_path):
    start = script_beside_a_wheel(tmp_path)
    (tmp_path / ".installing").mkdir()
    run = start()
    assert run.returncode == 1
    assert "다른 창에서 설치하고 있습니다" in run.stdout
    assert (tmp_path / ".installing").exists()
    assert not (tmp_path / ".venv").exists()
