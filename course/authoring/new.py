"""New exercises and units in the form that a build asks for: cells, ids, metadata, points, answers.

Their texts stand in ``templates/``. All that could break is asked first: either everything is written, or nothing.

This module may touch: ``source/`` and ``answers/``.
"""

import builtins
import keyword
import re
from pathlib import Path

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from course import atomic
from course.authoring.rules import POINTS, VISIBLE
from course.errors import UsageError
from course.grading.course_folder import CourseFolder
from course.judging.bank import BELIEFS, FIELDS, UNWRITTEN, answer_header
from course.judging.unit import Unit, chosen_units, find_units, read_unit
from course.normalise import normalise, to_text

FIRST_EXERCISE, FIRST_POINTS = "first_exercise", (40, 60)
_TEMPLATES = Path(__file__).with_name("templates")
_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_UNIT = re.compile(r"\d\d-[a-z0-9]+(-[a-z0-9]+)*")
_NUMBER = re.compile(r"^### 연습 (\d+)\.", re.MULTILINE)
_SUMMARY = re.compile(r"## .*정리")
_GUIDE = {
    "name": "the misconception in a few Korean words",
    "belief": f"a Korean sentence as the student would say it; or an id of {BELIEFS}, and no name",
    "hint": "a Korean question that does not give the answer away",
    "read": "a heading of the unit",
    "fails": "test, hidden, or both",
    "style": "in Korean, what is done differently",
    "route": "in Korean, how it gets the same results without a tape",
}


def new_exercise(folder: CourseFolder, unit_name: str, name: str, points: tuple[int, int]) -> list[Path]:
    """Write the four cells of an exercise into a unit, and templates of its answers; the files written.

    Arguments:
        points: of the visible and of the hidden test.

    Raises:
        UsageError: there is no such unit, the name cannot be used, or the unit has not so many points left.
    """
    (unit_name,) = chosen_units(folder.units, [unit_name])
    unit = read_unit(folder.source, unit_name)
    _require_name(folder, unit, name)
    _require_points(unit, points)
    cells = unit.notebook.cells
    graded = [place for place, cell in enumerate(cells) if "nbgrader" in cell.metadata]
    behind = graded[-1] + 1 if graded else 0
    summaries = (place for place in range(behind, len(cells)) if _SUMMARY.match(cells[place].source))
    place = next(summaries, len(cells))
    numbers = [int(number) for cell in cells for number in _NUMBER.findall(cell.source)]
    cells[place:place] = _exercise_cells(name, max(numbers, default=0) + 1, points)
    visible = sum(cell.points for cell in unit.graded_cells if not cell.hidden)
    for cell in cells:
        if cell.source.startswith("# ") and cell.cell_type == "markdown":
            cell.source = VISIBLE.sub(lambda told: told[0].replace(told[1], f"{visible:g}"), cell.source)
    files = {folder.source / unit_name / f"{unit_name}.ipynb": to_text(normalise(unit.notebook))}
    for kind in FIELDS:
        files[folder.answers / unit_name / name / kind / "template.py"] = _blank(kind, _text(kind, NAME=name))
    return _write(files)


def new_unit(folder: CourseFolder, unit: str) -> list[Path]:
    """Write a unit of one exercise that is worth all points, with its answers; the files written.

    Raises:
        UsageError: the name has another form, or is taken.
    """
    if not _UNIT.fullmatch(unit):
        raise UsageError(
            "{unit!r} is no name of a unit; it should be two digits and an English slug, as in 05-keras", unit=unit
        )
    number = unit.partition("-")[0]
    for other in find_units(folder.source):
        if other.partition("-")[0] == number:
            raise UsageError("the number {number} is that of {other}; choose another", number=number, other=other)
    for place in (folder.source / unit, folder.answers / unit):
        if place.exists():
            raise UsageError("{place} is there already; choose another name, or move it away", place=place)
    cells = [
        new_markdown_cell(_text("title", NUMBER=number, VISIBLE=str(FIRST_POINTS[0])), id="title"),
        new_markdown_cell(_text("rules"), id="rules"),
        new_code_cell(_text("setup"), id="setup"),
        new_markdown_cell(_text("section"), id="first-section"),
        *_exercise_cells(FIRST_EXERCISE, 1, FIRST_POINTS),
        new_markdown_cell(_text("summary"), id="summary"),
        new_code_cell(_text("progress"), id="progress", metadata={"deletable": False, "editable": False}),
        new_markdown_cell(_text("before-handing-in"), id="before-handing-in"),
    ]
    files = {folder.source / unit / f"{unit}.ipynb": to_text(normalise(new_notebook(cells=cells)))}
    for kind in FIELDS:
        files[folder.answers / unit / FIRST_EXERCISE / kind / "example.py"] = _text(kind, NAME=FIRST_EXERCISE) + "\n"
    return _write(files)


def _require_name(folder: CourseFolder, unit: Unit, name: str) -> None:
    if not _NAME.fullmatch(name) or keyword.iskeyword(name) or name.startswith(("test_", "hidden_")):
        raise UsageError(
            "{name!r} is no name for an exercise; it should be one for a function, as derivative_at", name=name
        )
    if hasattr(builtins, name):
        raise UsageError("{name!r} is a name of Python's own; choose another", name=name)
    for cell in unit.notebook.cells:
        used = cell.cell_type == "code" and re.search(rf"\b{name}\b", cell.source)
        if used or cell.id in (name, _heading_id(name)):
            raise UsageError(
                "{unit} uses the name {name!r} already, in cell {cell}; choose another",
                unit=unit.name,
                name=name,
                cell=cell.id,
            )
    if (place := folder.answers / unit.name / name).exists():
        raise UsageError("{place} is there already; choose another name, or move it away", place=place)


def _require_points(unit: Unit, points: tuple[int, int]) -> None:
    if min(points) < 1:
        raise UsageError("{points} points are none; give each test at least 1", points=min(points))
    left = POINTS - int(unit.points)
    if sum(points) > left:
        each: dict[str, list[str]] = {}
        for cell in unit.graded_cells:
            each.setdefault(cell.exercise, []).append(f"{cell.points:g}")
        has = ", ".join(f"{name} {' + '.join(parts)}" for name, parts in each.items())
        raise UsageError(
            "{unit} has {left} of {all} points left, and {asked} are asked for; first take some "
            'from others ({has}): lower "points" in the metadata of their test cells, and the sum in '
            "their headings",
            unit=unit.name,
            left=left,
            all=POINTS,
            asked=sum(points),
            has=has,
        )


def _exercise_cells(name: str, number: int, points: tuple[int, int]) -> list[NotebookNode]:
    heading = _text("exercise", NAME=name, NUMBER=str(number), POINTS=str(sum(points)))
    return [
        new_markdown_cell(heading, id=_heading_id(name)),
        _graded_cell("solution", name, name),
        _graded_cell("test", name, f"test_{name}", points[0]),
        _graded_cell("hidden", name, f"hidden_{name}", points[1]),
    ]


def _graded_cell(template: str, name: str, cell_id: str, points: int | None = None) -> NotebookNode:
    test = points is not None
    about = {
        "grade_id": cell_id,
        "schema_version": 3,
        "task": False,
        "grade": test,
        "locked": test,
        "solution": not test,
    }
    about |= {"points": points} if test else {}
    return new_code_cell(_text(template, NAME=name), id=cell_id, metadata={"nbgrader": about})


def _heading_id(name: str) -> str:
    return f"exercise-{name.replace('_', '-')}"


def _text(template: str, **parts: str) -> str:
    text = (_TEMPLATES / f"{template}.txt").read_text(encoding="utf-8").rstrip("\n")
    for word, part in parts.items():
        text = text.replace(word, part)
    return text


def _blank(kind: str, answer: str) -> str:
    """A template of an answer: a header to be written, and the code of the example as comments."""
    head = [f"# {field}: {UNWRITTEN}: {_GUIDE[field]}" for field in FIELDS[kind]]
    code = [f"# {line}".rstrip() for line in answer.splitlines()[len(answer_header(answer)) :]]
    note = (
        "Write these lines, and below them the text of a solution cell for the comments. Till then it is passed over."
    )
    return "\n".join([*head, f"# {note}", *code]) + "\n"


def _write(files: dict[Path, str]) -> list[Path]:
    """Write the answers, and the notebook, which stands first, last: what is not whole is not there."""
    for path, text in reversed(files.items()):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UsageError("{folder} cannot be made: {reason}", folder=path.parent, reason=error.strerror) from None
        atomic.write_as_asked(path, text.encode(), mode=None)
    return list(files)
