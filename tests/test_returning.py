"""The way back: each page gets a name by which Moodle and Canvas, as they read names, find the student it is of."""

import io
import os
import re
import shutil
import stat
import zipfile

import nbformat
import pytest
from conftest import ROOT, UNITS, new_course

from course import cli
from course.exchange.collected import Row, read_table
from course.exchange.returning import Page, by_student, by_system, pack
from course.exchange.senders import Roster
from course.facts.student import RosterStudent
from course.gradebook.database import open_gradebook
from course.gradebook.roster import members, write_roster
from course.grading.course_folder import open_course_folder

ONE, OTHER = UNITS[1], UNITS[2]
CLASS = [RosterStudent(f"0012{n}", name, lms_id=str(7000 + n)) for n, name in enumerate(("김민수", "이영희", "박지훈"))]


def moodle_reads(name):
    """The number by which Moodle finds a student, and what the feedback is called there; see importziplib.php."""
    parts = name.split("/")
    for at, part in enumerate(parts):
        info = part.split("_", 4)
        if len(info) >= 4 and info[1].isdecimal() and info[2] == "assignsubmission" and info[3] == "file":
            return int(info[1]), "/".join([*info[4:], *parts[at + 1 :]]).lstrip("/")
    return None


def canvas_reads(name):
    """The numbers of the user and of the file by which Canvas finds an attempt; see abstract_assignment.rb."""
    parts = [part for part in name.rsplit("/")[-1].split("_") if part != "LATE"]
    numbers = [part for part in parts if re.fullmatch(r"\d+", part)]
    return None if parts[-1].startswith("link") or len(numbers) < 2 else tuple(map(int, numbers[:2]))


def notebook(unit, mark):
    made = nbformat.read(ROOT / "release" / unit / f"{unit}.ipynb", as_version=4)
    made.cells.append(nbformat.v4.new_markdown_cell(mark, id="mark"))
    return nbformat.writes(made)


@pytest.fixture(scope="module")
def enrolled(tmp_path_factory):
    """A course folder with a class and no answer keys; not to be changed."""
    root = new_course(tmp_path_factory.mktemp("class") / "course", [ONE, OTHER])
    folder = open_course_folder(root)
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        write_roster(gradebook, tuple(CLASS))
    return root


@pytest.fixture
def root(enrolled, tmp_path, monkeypatch):
    root = shutil.copytree(enrolled, tmp_path / "강의")
    monkeypatch.chdir(root)
    return root


def collect(root, system, *entries):
    path = root.parent / f"{system}.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number, (name, unit) in enumerate(entries):
            archive.writestr(zipfile.ZipInfo(name, (2026, 11, 2, 10, number * 10, 0)), notebook(unit, name))
    assert cli.main(["collect", str(path)]) == 0


def names(root, system, *whose):
    """(student, unit) → the name of its page, for those that are in the zip; and those that are not."""
    folder = open_course_folder(root)
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        roster = Roster(members(gradebook), [ONE, OTHER])
    pages = [Page(student, unit, root) for student, unit in whose]
    named = by_system(system, pages, read_table(root / "collected.csv").values(), roster.resolve)
    left = [(page.student, page.unit) for page in (*named.nameless, *named.shared)]
    return {(page.student, page.unit): name for name, page in named.pages.items()}, left


def test_moodle_finds_everybody(root):
    collect(
        root,
        "moodle",
        ("김민수_51000_assignsubmission_file_/과제 의 사본.ipynb", ONE),
        ("김민수_51000_assignsubmission_file_/둘째.ipynb", OTHER),
        ("이영희_51001_assignsubmission_file/01.ipynb", ONE),
        ("박지훈_51002_assignsubmission_file_01-basics.ipynb", ONE),
    )
    found, left = names(root, "moodle", ("00120", ONE), ("00120", OTHER), ("00121", ONE), ("00122", ONE), ("x", ONE))
    assert found == {
        ("00120", ONE): f"김민수_51000_assignsubmission_file_/{ONE}.html",
        ("00120", OTHER): f"김민수_51000_assignsubmission_file_/{OTHER}.html",
        ("00121", ONE): f"이영희_51001_assignsubmission_file/{ONE}.html",
        ("00122", ONE): f"박지훈_51002_assignsubmission_file_{ONE}.html",
    }
    assert left == [("x", ONE)]
    assert {key: moodle_reads(name) for key, name in found.items()} == {
        ("00120", ONE): (51000, f"{ONE}.html"),
        ("00120", OTHER): (51000, f"{OTHER}.html"),
        ("00121", ONE): (51001, f"{ONE}.html"),
        ("00122", ONE): (51002, f"{ONE}.html"),
    }
    assert names(root, "canvas", ("00120", ONE)) == ({}, [("00120", ONE)])


def test_canvas_finds_the_latest_attempt(root):
    collect(
        root,
        "canvas",
        ("kimminsu_7000_88000_01-basics.ipynb", ONE),
        ("kimminsu_LATE_7000_88007_01-basics-2.ipynb", ONE),
        ("leeyounghee_7001_88001_link_7.ipynb", ONE),
    )
    found, left = names(root, "canvas", ("00120", ONE), ("00121", ONE), ("00122", ONE))
    assert found == {
        ("00120", ONE): f"kimminsu_LATE_7000_88007_{ONE}.html",
        ("00121", ONE): f"leeyounghee_7001_88001_{ONE}.html",
    }
    assert [canvas_reads(name) for name in found.values()] == [(7000, 88007), (7001, 88001)]
    assert left == [("00122", ONE)]


def test_what_excel_made_of_the_table_is_understood(root):
    collect(root, "moodle", ("김민수_51000_assignsubmission_file_/01.ipynb", ONE))
    table = root / "collected.csv"
    table.write_bytes(table.read_text("utf-8-sig").replace("00120", "120").encode("cp949"))
    found, _ = names(root, "moodle", ("00120", ONE))
    assert found == {("00120", ONE): f"김민수_51000_assignsubmission_file_/{ONE}.html"}


def test_one_name_for_two_is_nobodys(tmp_path):
    """A student could have named a file like somebody else's folder, and gets nobody's page by that."""
    name = "김민수_51000_assignsubmission_file_"
    rows = [
        Row(student=one, placed=one, status="collected", unit=ONE, lms_name=lms_name)
        for one, lms_name in (("a", name), ("b", "x" + name), ("c", "다른_51003_assignsubmission_file_"))
    ]
    pages = [Page(one, ONE, tmp_path) for one in "abc"]
    named = by_system("moodle", pages, rows, str)
    assert [page.student for page in named.shared] == ["a", "b"]
    assert list(named.pages) == [f"다른_51003_assignsubmission_file_/{ONE}.html"]


def test_a_folder_for_each_student(tmp_path):
    pages = [Page(one, unit, tmp_path) for one in ("김 도윤", "a:b", "a.") for unit in (ONE, OTHER)]
    assert list(by_student(pages).pages)[::2] == [f"{one}/{ONE}.html" for one in ("김 도윤", "a_b", "a_")]


def test_the_same_pages_are_the_same_bytes(tmp_path):
    (tmp_path / "a.html").write_text("가")
    (tmp_path / "b.html").write_text("나")
    pages = {f"{one}/1.html": Page(one, ONE, tmp_path / f"{one}.html") for one in "ba"}
    first = pack(pages)
    (tmp_path / "a.html").touch()
    assert pack(dict(reversed(pages.items()))) == first
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert archive.namelist() == ["a/1.html", "b/1.html"]
        assert archive.read("a/1.html").decode() == "가"


def other_bits(root):
    """What of a class anybody outside it may read, write or enter."""
    places = ["gradebook.db*", "*.csv", "*.xlsx", "*.zip", "report.html", "submitted", "autograded", "feedback"]
    places += ["collected", "answer_key"]
    tops = [path for place in places for path in root.glob(place)]
    return {
        path.relative_to(root).as_posix(): stat.filemode(path.lstat().st_mode)
        for top in tops
        for path in (top, *top.rglob("*"))
        if path.lstat().st_mode & 0o007
    }, tops


def test_an_afternoon_and_nobody_else_reads_it(classroom, reference, tmp_path, monkeypatch, capsys):
    """From the LMS's zip to the LMS's zip, under a umask that lets everybody read."""
    monkeypatch.chdir(classroom.root)
    for name in ("submitted", "autograded", "feedback"):  # as a clone has them
        (classroom.root / name).mkdir(exist_ok=True)
        (classroom.root / name).chmod(0o755)
    (tmp_path / "list.csv").write_text(
        "학번,이름,lms_user_id\n" + "".join(f"{one.student},{one.name},{one.lms_id}\n" for one in reversed(CLASS))
    )
    with zipfile.ZipFile(tmp_path / "moodle.zip", "w") as archive:
        for number, one in enumerate(CLASS[:2]):
            name = f"{one.name}_5100{number}_assignsubmission_file_/과제.ipynb"
            archive.writestr(zipfile.ZipInfo(name, (2026, 11, 2, 9 + number, 0, 0)), notebook(ONE, one.name))
    mail = tmp_path / "mail" / CLASS[2].student
    mail.mkdir(parents=True)
    (mail / "01.ipynb").write_text(notebook(ONE, "mail"))
    before = os.umask(0o022)
    try:
        commands = (
            ["roster", str(tmp_path / "list.csv")],
            ["collect", str(tmp_path / "moodle.zip"), str(tmp_path / "mail")],
            ["grade", "01"],
            ["grade", "01", "--only-problems"],
            ["feedback", "01", "--zip", "moodle"],
            ["feedback", "--zip", "folder", "--output", "all.zip"],
            ["export"],
            ["export", "--format", "xlsx"],
            ["report"],
        )
        for command in commands:
            assert cli.main(command) == 0, capsys.readouterr()
        assert os.umask(0o022) == 0o022, "the umask is the caller's again"
    finally:
        os.umask(before)
    out = capsys.readouterr().out
    assert re.search(rf"{CLASS[0].student} +│ {CLASS[0].name} +│ +0 │", out), "names stand beside ids"
    assert out.count(f"\n{ONE}: 3 graded, mean 0.0 of 100\n") == 2
    assert out.count("Scores, of 100 each") == 1
    assert "\nthere is no student with something to look at\n" in out
    assert "wrote feedback-moodle.zip: 2 pages of 2 students" in out
    assert "not in the zip: 1 page, because collected.csv has no name of Moodle for it; --zip folder has all" in out
    assert f"  {CLASS[2].student} {CLASS[2].name}, {ONE}\n" in out
    with zipfile.ZipFile("feedback-moodle.zip") as archive:
        assert archive.namelist() == [
            f"{one.name}_5100{n}_assignsubmission_file_/{ONE}.html" for n, one in enumerate(CLASS[:2])
        ]
        for entry, one in zip(archive.infolist(), CLASS):
            assert archive.read(entry) == (classroom.root / "feedback" / one.student / ONE / f"{ONE}.html").read_bytes()
    with zipfile.ZipFile("all.zip") as archive:
        assert archive.namelist() == [f"{one.student}/{ONE}.html" for one in CLASS]
    first = (classroom.root / "feedback-moodle.zip").read_bytes()
    assert cli.main(["feedback", "--zip", "moodle"]) == 0
    assert (classroom.root / "feedback-moodle.zip").read_bytes() == first, "the same pages are the same bytes"
    found, tops = other_bits(classroom.root)
    assert found == {}
    assert len(tops) >= 11
    assert (classroom.root / "release" / ONE).stat().st_mode & 0o005 == 0o005, "what is handed out may be read"
