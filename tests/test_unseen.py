"""Nothing that was handed in goes unseen, and nobody is told to have done what an editor or an instructor did.

One class, graded once by the command itself in a terminal that has not all the letters.
"""

import io
import json
import os
import re
import subprocess
import sys
import zipfile

import nbformat
import pytest
from conftest import FAST_LIMITS
from nbgrader.api import Gradebook

from course.authoring.build import Audit, build
from course.authoring.handed_in import filled_in
from course.commands.class_table import problems
from course.facts.remarks import Change, Note
from course.facts.student import RosterStudent, is_leftover, is_student_id
from course.gradebook.database import open_gradebook
from course.gradebook.roster import write_roster
from course.grading.course_folder import open_course_folder
from course.judging.misplaced import MAXIMUM_ENTRIES, misplaced
from course.normalise import normalise, to_text
from course.report.page import report_html
from course.words.report import words

pytestmark = pytest.mark.slow
UNIT, OTHER = "01-basics", "02-several-variables"
FILE = f"{UNIT}.ipynb"


def command(room, *arguments, **environment):
    return subprocess.run(
        [sys.executable, "-m", "course", *arguments],
        cwd=room.root,
        capture_output=True,
        env={**os.environ, **environment},
    )


def zipped(text):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr(FILE, text)
    return data.getvalue()


def without_metadata(notebook):
    bare = json.loads(nbformat.writes(notebook))
    for cell in bare["cells"]:
        cell["metadata"] = {}
        cell.pop("id")
    return json.dumps(bare)


def as_on_windows(notebook):
    """With the line ends of an editor for Windows, and tests that a formatter went over."""
    edited = json.loads(nbformat.writes(notebook))
    for cell in edited["cells"]:
        text = "".join(cell["source"])
        if cell["id"].startswith("test_"):
            text = text.replace(", label=", ",\n        label = ").replace(
                "import tensorflow as tf\n", "import tensorflow as tf\n\n"
            )
        cell["source"] = text.replace("\n", "\r\n")
    return json.dumps(edited, ensure_ascii=False)


PLACES = {  # path below the student's folder → what the line about it names
    "icloud": (f"{UNIT}/.{FILE}.icloud", f".{FILE}.icloud is only a shortcut"),
    "shortcut": (f"{UNIT}/{FILE}.lnk", f"{FILE}.lnk is only a shortcut"),
    "zip": (f"{UNIT}/homework.zip", "the archive homework.zip is; unpack"),
    "pdf": (f"{UNIT}/{UNIT}.pdf", f"but {UNIT}.pdf is; ask"),
    "flat": (FILE, f"but flat/{FILE} is; move it"),
    "underscore": (f"01_basics/{FILE}", f"but underscore/01_basics/{FILE} is; move it"),
    "blank": (f"{UNIT} /{FILE}", f"but blank/'{UNIT} '/{FILE} is; move it"),
    "capitals": (f"01-BASICS/{FILE}", f"but capitals/01-BASICS/{FILE} is; move it"),
    "nested": (f"{UNIT}/{UNIT}/{FILE}", f"but nested/{UNIT}/{UNIT}/{FILE} is; move it"),
    "deep": (f"new folder/{UNIT} (1).ipynb", f"but deep/new folder/{UNIT} (1).ipynb is; move it"),
    "other-folder": (f"{OTHER}/{FILE}", f"but other-folder/{OTHER}/{FILE} is; move it"),
}
RENAMED = {"txt": f"{FILE}.txt", "upper": f"{UNIT}.IPYNB", "copy": f"{FILE}의 사본", "named": "my work.ipynb"}


@pytest.fixture(scope="module")
def room(shared_classroom, reference):
    """The class, handed in and graded: the classroom with what the command printed."""
    room = shared_classroom
    (room.root / "nbgrader_config.py").open("a").write(FAST_LIMITS)
    right = filled_in(room.notebook(UNIT), reference(UNIT))
    text = nbformat.writes(right)
    for student, (path, _) in PLACES.items():
        place = room.root / "submitted" / student / path
        place.parent.mkdir(parents=True)
        place.write_bytes(zipped(text) if place.suffix == ".zip" else text.encode())
    room.hand_in("김철수é", UNIT, right)
    room.hand_in("stale", UNIT, room.notebook(UNIT))
    room.hand_in("stale", UNIT, right, f"{UNIT} (1).ipynb")
    for student, name in RENAMED.items():
        room.hand_in(student, UNIT, right, name)
    for name in ("1.ipynb", "2.ipynb"):
        room.hand_in("which", UNIT, right, name)
    room.hand_in("zeros", UNIT, text.encode() + b"\0" * 512)
    room.hand_in("twice", UNIT, text + text)
    room.hand_in("other-unit", OTHER, right)
    room.hand_in("own-notebook", OTHER, '{"cells": [{"cell_type": "code", "source": "print(1)", "metadata": {}}]}')
    room.hand_in("no-cells", OTHER, '{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}')
    room.hand_in("no-metadata", UNIT, without_metadata(right))
    room.hand_in("windows", UNIT, as_on_windows(right))
    room.hand_in("loop", UNIT, filled_in(right, {"chain_parts": "while True:\n    pass"}))
    memory = "def chain_parts(outer, inner, x0):\n    return bytearray(10**13)"
    room.hand_in("memory", UNIT, filled_in(right, {"chain_parts": memory}))
    killed = "def chain_parts(outer, inner, x0):\n    import os\n    os._exit(1)"
    room.hand_in("killed", UNIT, filled_in(right, {"chain_parts": killed}))
    (room.root / "submitted" / "stray" / UNIT).mkdir(parents=True)
    (room.root / "submitted" / "stray" / "제출.zip").write_bytes(zipped(text))
    for left in ("__MACOSX", "@eaDir"):
        room.hand_in(left, UNIT, right)
        room.hand_in("tidy", UNIT, right, f"{left}-x.txt").parent.joinpath(left).mkdir()
    room.hand_in("tidy", UNIT, right)
    room.hand_in(UNIT, "s1", right)
    run = command(room, "grade", UNIT, OTHER, PYTHONIOENCODING="cp949")
    assert run.returncode == 0, run.stderr
    room.printed = run.stdout.decode("cp949") + run.stderr.decode("cp949")
    return room


def lines_of(room, student):
    return [line for line in room.printed.splitlines() if line.startswith(f"{student}, ")]


@pytest.mark.parametrize("student", PLACES)
def test_what_lies_elsewhere_is_named(room, student):
    (line,) = [line for line in lines_of(room, student) if f", {UNIT}: " in line]
    assert line.startswith(f"{student}, {UNIT}: not gradable: ")
    assert PLACES[student][1] in line


def test_a_terminal_without_all_letters_shows_the_table(room):
    assert re.search(r"\| 김철수\? +\| +100 \|", room.printed)
    for encoding in ("ascii", "euc-kr"):
        run = command(room, "grade", UNIT, PYTHONIOENCODING=encoding)
        assert (run.returncode, b"Traceback" in run.stderr) == (0, False)
    exported = command(room, "export", "--output", "-", PYTHONIOENCODING="ascii")
    assert "\n김철수é,01-basics," in exported.stdout.decode("utf-8")


@pytest.mark.parametrize(
    ("student", "words"),
    [
        ("stale", [f"{UNIT}: {UNIT} (1).ipynb was graded: by its content"]),
        *((student, [f"{UNIT}: {name} was graded: by its content"]) for student, name in RENAMED.items()),
        ("which", [f"not gradable: {FILE} is not there, but 1.ipynb, 2.ipynb is; rename"]),
        ("zeros", ["not gradable: something follows the notebook"]),
        ("twice", ["not gradable: something follows the notebook"]),
        ("other-unit", [f"{OTHER}: not gradable: {OTHER}.ipynb holds the notebook of another unit: this is {UNIT};"]),
        ("own-notebook", [f"{OTHER}: there is nothing of this unit in {OTHER}.ipynb"]),
        ("no-cells", [f"{OTHER}: not gradable: {OTHER}.ipynb has no cells"]),
        ("no-metadata", ["dropped the metadata of all cells"]),
        ("windows", []),
        ("tidy", []),
        ("loop", ["cells were stopped because their time was over: chain_parts"]),
        ("memory", ["cells ended for want of memory: test_chain_parts, hidden_chain_parts"]),
        ("killed", ["the kernel ended in test_chain_parts;"]),
    ],
)
def test_each_is_told_in_one_line(room, student, words):
    lines = lines_of(room, student)
    assert len(lines) == len(words), lines
    for line, part in zip(lines, words, strict=True):
        assert part in line


def test_what_is_nobodys_is_passed_over_and_named(room):
    for sentence in (
        "submitted/__MACOSX was passed over: a system",
        "submitted/@eaDir was passed over: a system",
        f"submitted/{UNIT} was passed over: it is named like a unit",
        "submitted/stray: 제출.zip belongs to no unit",
    ):
        assert sentence in room.printed
    with open_gradebook(f"sqlite:///{room.root}/gradebook.db") as gradebook:
        assert not {student.id for student in gradebook.students} & {"__MACOSX", "@eaDir", UNIT}


def test_scores_that_must_not_be_believed_at_once_are_marked(room):
    for student in ("stale", *RENAMED):
        assert re.search(rf"\| {student} +\| +100\* \|", room.printed)
    assert re.search(r"\| own-notebook +\| +. \| +0\* \|", room.printed)
    assert re.search(r"\| windows +\| +100 \|", room.printed)
    assert re.search(r"\| no-metadata +\| +100 \|", room.printed)


def test_the_student_reads_that_time_was_over(room):
    run = command(room, "feedback", UNIT, "--student", "loop")
    assert run.returncode == 0
    page = (room.root / "feedback" / "loop" / UNIT / f"{UNIT}.html").read_text(encoding="utf-8")
    assert "KeyboardInterrupt" not in page
    assert "제한 시간 안에 끝나지 않았습니다" in page
    assert "8초 안에 끝나지 않아 멈추었습니다" in page


def test_the_report_tells_it_too(room):
    folder = open_course_folder(room.root)
    page = report_html(folder.class_data(), [], words("en"))
    for part in (
        "cells were stopped because their time was over",
        "was graded: by its content",
        "nothing of this unit",
    ):
        assert part in page
    assert "no-metadata" not in page.partition('id="tampering"')[2].partition("</section>")[0]


def test_what_comes_to_lie_beside_a_graded_notebook_is_told(room):
    extra = room.hand_in("tidy", UNIT, "{}", f"{UNIT}의 사본.ipynb")
    told = Note(Change.LIES_BESIDE, FILE, (extra.name,))
    assert room.grade(UNIT, students=["tidy"])["tidy"].notes == (told,)
    assert room.grade(UNIT, students=["tidy"])["tidy"].notes == (told,)
    extra.unlink()
    assert room.grade(UNIT, students=["tidy"])["tidy"].notes == ()


def test_a_score_by_hand_that_holds_better_work_down_is_told(room, reference):
    room.hand_in("hand", UNIT, room.notebook(UNIT))
    room.grade(UNIT, students=["hand"])
    with Gradebook(f"sqlite:///{room.root}/gradebook.db") as gradebook:
        gradebook.find_grade("hidden_derivative_at", UNIT, UNIT, "hand").manual_score = 3
        gradebook.find_grade("test_derivative_at", UNIT, UNIT, "hand").manual_score = 4
        gradebook.db.commit()
    room.hand_in("hand", UNIT, filled_in(room.notebook(UNIT), reference(UNIT)))
    result = room.grade(UNIT, students=["hand"])["hand"]
    assert (result.score, result.notes) == (95, (Note(Change.HAND_SCORE_STANDS, "hidden_derivative_at", ("3", "8")),))


def test_who_is_not_in_the_class_list_gets_a_line(room):
    with open_gradebook(f"sqlite:///{room.root}/gradebook.db") as gradebook:
        write_roster(gradebook, (RosterStudent("stale"), RosterStudent("TIDY")))
    lines = command(room, "grade", UNIT).stdout.decode().splitlines()
    assert "not in the class list: windows" in lines
    assert "not in the class list: tidy (the class list has TIDY)" in lines
    assert "not in the class list: stale" not in lines


def test_a_bound_that_many_run_into_is_a_warning(room):
    results = room.grade(UNIT)
    few = [result for name, result in results.items() if name in ("loop", "windows")]
    assert not [line for line in problems(few) if "warning" in line]
    many = [results["loop"]] * 3 + few
    assert f"{UNIT}: warning: 4 of 5 submissions ran out of time" in "\n".join(problems(many))


def test_what_the_instructor_changed_is_no_student_s_doing(classroom, reference):
    """Points moved, a test's text changed, an exercise more: what students have is an older version."""
    path = classroom.root / "source" / UNIT / FILE
    now = nbformat.read(path, as_version=4)
    earlier = nbformat.from_dict(json.loads(json.dumps(now)))
    gone = "chain_parts"
    earlier.cells = [c for c in earlier.cells if gone not in c.get("id") and f"`{gone}`" not in c.source]
    points = dict(zip(("hidden_nth_derivative_at", "test_nth_derivative_at"), (30, 14), strict=True))
    for cell in earlier.cells:
        if cell.id in points:
            cell.metadata.nbgrader.points = points[cell.id]
        cell.source = cell.source.replace("`nth_derivative_at` (26점)", "`nth_derivative_at` (44점)")
        if cell.id == "test_derivative_at":
            cell.source = cell.source.replace("x² + 3x", "x² + 3·x")
    released = {}
    for name, notebook in (("earlier", earlier), ("now", now)):
        path.write_text(to_text(normalise(notebook)), encoding="utf-8")
        if name == "earlier":  # its answers would belong to no exercise
            (classroom.root / "answers" / UNIT / gone).rename(classroom.root / "put-away")
        else:
            (classroom.root / "put-away").rename(classroom.root / "answers" / UNIT / gone)
        build(open_course_folder(classroom.root), [UNIT], check_outputs=False, audit=Audit.NONE)
        released[name] = filled_in(classroom.notebook(UNIT), reference(UNIT))
    for name in ("old-1", "old-2"):
        classroom.hand_in(name, UNIT, released["earlier"])
    classroom.hand_in("new", UNIT, released["now"])
    touched = nbformat.from_dict(json.loads(json.dumps(released["earlier"])))
    next(c for c in touched.cells if c.id == "hidden_derivative_at").metadata.nbgrader.points = 99
    classroom.hand_in("touched", UNIT, touched)
    results = classroom.grade(UNIT)
    old = (Note(Change.OLDER_RELEASE, UNIT),)
    assert {name: result.notes for name, result in results.items()} == {
        "old-1": old,
        "old-2": old,
        "new": (),
        "touched": (Note(Change.POINTS_CHANGED, "hidden_derivative_at"), *old),
    }
    assert f"{UNIT}: 3 submissions are of an older version of the notebook; nothing was lost by it" in problems(
        list(results.values())
    )
    folder = open_course_folder(classroom.root)
    page = report_html(folder.class_data(), [folder.bank(UNIT)], words("ko"))
    assert "제출물 3건은 노트북의 옛 판으로" in page
    told = page.partition('id="tampering"')[2].partition("</section>")[0]
    assert ("old-1" in told, "touched" in told) == (False, True)


def test_cells_of_a_unit_with_grades_are_kept_and_an_author_is_told_so(room):
    path = room.root / "source" / UNIT / FILE
    before = path.read_text(encoding="utf-8")
    notebook = nbformat.reads(before, as_version=4)
    more = {"grade_id": "one-more", "grade": False, "solution": False, "locked": True, "task": False}
    more["schema_version"] = 3
    notebook.cells.append(nbformat.v4.new_markdown_cell("더", metadata={"nbgrader": more}))
    notebook.cells[-1].id = "one-more"
    path.write_text(nbformat.writes(notebook, indent=1, sort_keys=True).rstrip("\n") + "\n", encoding="utf-8")
    run = command(room, "build", UNIT, "--no-nbval", "--audit", "none")
    path.write_text(before, encoding="utf-8")
    assert (run.returncode, run.stdout) == (1, b"")
    told = run.stderr.decode()
    assert "these cells are new or gone: one-more; but there are grades" in told
    assert "Traceback" not in told


def test_a_folder_that_cannot_be_written_is_one_sentence(room, reference):
    right = filled_in(room.notebook(UNIT), reference(UNIT))
    for name in ("a", "b"):
        room.hand_in(name, UNIT, right)
    autograded = room.root / "autograded"
    autograded.rename(room.root / "kept")
    autograded.symlink_to("/proc/self")  # nobody can write there, not even root
    run = command(room, "grade", UNIT, "--student", "a", "--student", "b")
    autograded.unlink()
    (room.root / "kept").rename(autograded)
    told = run.stderr.decode() + run.stdout.decode()
    assert run.returncode == 1
    assert told.count("cannot be written") == 1
    assert "Traceback" not in told


def test_names_are_found_however_they_were_changed(tmp_path):
    units = ["01-basics", "01-basics-more", "02-two"]
    for path in (f"{UNIT}/{FILE}", f"{UNIT}/data.csv", "01basicsMORE.zip", "0２_Two/a/b.ipynb", "x/y.txt", "._x"):
        place = tmp_path / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.touch()
    (tmp_path / "link").symlink_to("/")
    assert misplaced(tmp_path, units) == {
        UNIT: [f"{UNIT}/data.csv"],
        "01-basics-more": ["01basicsMORE.zip"],
        "02-two": ["0２_Two/a/b.ipynb"],
        "": ["link", "x/y.txt"],
    }


def test_a_folder_of_any_size_is_looked_through_in_bounds(tmp_path):
    for number in range(MAXIMUM_ENTRIES + 50):
        (tmp_path / f"{number}.ipynb").touch()
    assert len(misplaced(tmp_path, [UNIT])[""]) == MAXIMUM_ENTRIES
    assert misplaced(tmp_path / "none", [UNIT]) == {}


def test_leftovers_of_systems_are_no_students():
    assert all(map(is_leftover, ["__MACOSX", "@eaDir", "Thumbs.db", "._a", "timestamp.txt"]))
    assert not any(map(is_leftover, ["20241234", "macosx", "eaDir", "_kim"]))
    assert is_student_id("_kim")
    assert not is_student_id("kim\x9b31m")
