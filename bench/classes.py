"""Classes to be graded, in folders of their own: for this course's grader, for stock nbgrader, and for the floor.

This module may touch: the folder that it is given. It reads ``source/`` and ``answers/`` of the repository.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from course.authoring.handed_in import filled_in, hand_in
from course.judging.bank import ACCEPTED, MISCONCEPTIONS, of_kind, read_bank
from course.judging.sanitize import sanitize
from course.judging.submission import read_submission
from course.judging.unit import read_unit
from course.normalise import normalise, to_text

ROOT = Path(__file__).resolve().parent.parent
PROGRAMS = Path(sys.executable).parent
UNIT, TINY = "01-basics", "00-tiny"
BUILT, DATABASE = "gradebook.built.db", "gradebook.db"


def environment(folder: Path) -> dict[str, str]:
    """What commands run with: this Python's programs on PATH, and no settings of the user's."""
    nothing = folder / "no-settings"
    nothing.mkdir(exist_ok=True)
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("COURSE_")}
    return inherited | {
        "PATH": f"{PROGRAMS}{os.pathsep}{os.environ.get('PATH', '')}",
        "JUPYTER_CONFIG_DIR": str(nothing),
        "JUPYTER_DATA_DIR": str(nothing),
    }


def our_course(folder: Path, unit: str = UNIT) -> Path:
    """A course folder with `unit` built by this course."""
    source = ROOT / "source" / unit / f"{unit}.ipynb"
    _new_folder(folder, unit, to_text(_tiny_unit()) if unit == TINY else source.read_text(encoding="utf-8"))
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    _call(folder, "course", "build", "--no-nbval", "--audit", "none", unit)
    shutil.copy(folder / DATABASE, folder / BUILT)
    return folder


def stock_course(folder: Path, unit: Path) -> Path:
    """A course folder with the same notebooks for nbgrader as it is, with nothing of this course wired in."""
    _new_folder(folder, UNIT, (unit / "source" / UNIT / f"{UNIT}.ipynb").read_text(encoding="utf-8"))
    (folder / "nbgrader_config.py").write_text('c = get_config()\nc.CourseDirectory.course_id = "stock"\n')
    _call(folder, "nbgrader", "generate_assignment", UNIT)
    shutil.copytree(unit / "submitted", folder / "submitted")
    shutil.copy(folder / DATABASE, folder / BUILT)
    return folder


def as_built(folder: Path) -> None:
    """Back to what it was before anything was graded."""
    for path in folder.glob(f"{DATABASE}*"):
        path.unlink()
    shutil.copy(folder / BUILT, folder / DATABASE)
    shutil.rmtree(folder / "autograded", ignore_errors=True)


def hand_in_mixed_class(folder: Path, students: int) -> list[str]:
    """`students` submissions of `UNIT`: accepted answers in turn, a third of them replaced by misconceptions."""
    released = nbformat.read(folder / "release" / UNIT / f"{UNIT}.ipynb", as_version=4)
    bank = read_bank(ROOT / "answers", UNIT)
    names = _names(students)
    for number, name in enumerate(names):
        texts = {}
        for place, (exercise, answers) in enumerate(bank.items()):
            wrong = (number + place) % 3 == 2
            choice = of_kind(answers, MISCONCEPTIONS if wrong else ACCEPTED)
            texts[exercise] = choice[(number // 3 if wrong else number) % len(choice)].handed_in
        hand_in(filled_in(released, texts), folder / "submitted", name, UNIT)
    return names


def hand_in_tiny_class(folder: Path, students: int) -> list[str]:
    """`students` submissions of `TINY`, every third of them wrong; those of another class are removed."""
    shutil.rmtree(folder / "submitted", ignore_errors=True)
    released = nbformat.read(folder / "release" / TINY / f"{TINY}.ipynb", as_version=4)
    names = _names(students)
    for number, name in enumerate(names):
        answer = f"def double(x):\n    return {'x * x' if number % 3 == 2 else '2 * x'}"
        hand_in(filled_in(released, {"double": answer}), folder / "submitted", name, TINY)
    return names


def write_cells(folder: Path, names: Iterable[str], path: Path) -> Path:
    """The code cells of the submissions as they are graded (rebuilt from our copy), for the floor."""
    unit = read_unit(folder / "source", UNIT)
    submissions = [read_submission(folder / "submitted" / name / UNIT, UNIT) for name in names]
    notebooks = [sanitize(unit, submission).notebook for submission in submissions]
    cells = [[cell.source for cell in notebook.cells if cell.cell_type == "code"] for notebook in notebooks]
    path.write_text(json.dumps(cells), encoding="utf-8")
    return path


def graded(folder: Path) -> int:
    """How many submissions have scores in the gradebook; it is opened for reading only."""
    question = "SELECT COUNT(DISTINCT notebook_id) FROM grade WHERE auto_score IS NOT NULL"
    try:
        database = sqlite3.connect(f"file:{folder / DATABASE}?mode=ro", uri=True, timeout=1)
        try:
            return database.execute(question).fetchone()[0]
        finally:
            database.close()
    except sqlite3.OperationalError:  # busy, or being written for the first time
        return 0


def _names(students: int) -> list[str]:
    return [f"student-{number:04}" for number in range(students)]


def _new_folder(folder: Path, unit: str, text: str) -> None:
    (folder / "source" / unit).mkdir(parents=True)
    (folder / "source" / unit / f"{unit}.ipynb").write_text(text, encoding="utf-8")


def _call(folder: Path, program: str, *arguments: str) -> None:
    command = [str(PROGRAMS / program), *arguments]
    done = subprocess.run(command, cwd=folder, env=environment(folder), capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed in {folder}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")


def _tiny_unit() -> NotebookNode:
    """A unit as small as the rules allow."""
    return normalise(new_notebook(cells=list(_tiny_cells())))


def _tiny_cells() -> Iterator[NotebookNode]:
    told = '    """두 배를 돌려줍니다.\n\n    인자:\n        x: 수.\n\n    결과:\n        수.\n    """\n'
    solution = f"def double(x):\n{told}    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION"
    test = '    from course import case, check\n\n    check("double", case(3.0, expect=6.0, tolerance=1e-6))'
    hidden = '    from course import case, observe\n\n    observe("double", case(5.0, tolerance=1e-6))'
    wrapper = "def _course_test():\n{}\n\n\n_course_test()"
    shielded = f"### BEGIN HIDDEN TESTS\n{wrapper.format(hidden)}\n### END HIDDEN TESTS"
    yield new_markdown_cell("# 작은 단원\n\n보이는 점수는 **40점**입니다.", id="title")
    yield new_markdown_cell("### 두 배 `double` (100점)", id="double-text")
    yield _nbgrader_cell("double", solution, solution=True)
    yield _nbgrader_cell("test_double", "# 확인 셀\n" + wrapper.format(test), points=40)
    yield _nbgrader_cell("hidden_double", "# 숨은 테스트\n" + shielded, points=60)


def _nbgrader_cell(name: str, text: str, *, solution: bool = False, points: int | None = None) -> NotebookNode:
    metadata = {
        "grade": points is not None,
        "grade_id": name,
        "locked": not solution,
        "schema_version": 3,
        "solution": solution,
        "task": False,
    }
    extra = {} if points is None else {"points": points}
    return new_code_cell(text, id=name, metadata={"nbgrader": metadata | extra})
