"""A unit: its source notebook, read as what it means for grading.

Also the rules that turn the source into what students get, shared by the build and by the feedback: solution regions
become stubs, hidden tests disappear, visible tests get to know the bank's misconceptions, readings are folded.

This module may touch: ``source/``, read-only.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from course.errors import SourceError, UsageError
from course.language import _

BEGIN_HIDDEN, END_HIDDEN = "### BEGIN HIDDEN TESTS", "### END HIDDEN TESTS"
BEGIN_SOLUTION, END_SOLUTION, STUB = "### BEGIN SOLUTION", "### END SOLUTION", "### STUB"
_RECOGNISERS = 'with __import__("course").misconceptions('
_RECOGNISING = re.compile(re.escape(_RECOGNISERS) + r'"""[^"]*"""\):\n    (\S.*)\Z')
READING = "reading"
"""The tag of a text that is to be read after the cell above it was run: its output was to be predicted."""
_FOLD = "<details><summary>실행한 뒤 펼치세요</summary>\n\n{text}\n\n</details>"
_DUE = "**제출 기한.** "
_DUE_LINE = re.compile(rf"\n\n{re.escape(_DUE)}[^\n]*")
DEFAULT_STUB = "raise NotImplementedError  # 이 줄을 지우고 코드를 쓰세요"


@dataclass(frozen=True)
class GradedCell:
    """One test cell: its id, the exercise (the id of the solution cell) and its points."""

    grade_id: str
    exercise: str
    points: float

    @property
    def hidden(self) -> bool:
        return self.grade_id.startswith("hidden_")


@dataclass(frozen=True)
class Unit:
    """A unit's source notebook.

    Attributes:
        name: e.g. ``01-basics``.
        notebook: the source notebook; not to be changed.
    """

    name: str
    notebook: NotebookNode

    @property
    def code(self) -> list[tuple[str, str]]:
        """Id and text of its code cells: what the key depends on."""
        return [(cell.id, cell.source) for cell in self.notebook.cells if cell.cell_type == "code"]

    @property
    def graded_cells(self) -> list[GradedCell]:
        cells = [(cell.id, nbgrader_metadata(cell)) for cell in self.notebook.cells]
        for name, ours in cells:
            if ours.get("grade") and not isinstance(ours.get("points"), (int, float)):
                raise SourceError(
                    "{unit}: {name} has points that are no number ({points!r}); give it some in its nbgrader metadata",
                    unit=self.name,
                    name=name,
                    points=ours.get("points"),
                )
        graded = [(name, float(ours["points"])) for name, ours in cells if ours.get("grade")]
        return [GradedCell(name, name.partition("_")[2], points) for name, points in graded]

    @property
    def exercises(self) -> list[str]:
        return [cell.id for cell in self.notebook.cells if nbgrader_metadata(cell).get("solution")]

    @property
    def stubs(self) -> dict[str, str]:
        """Exercise → its solution cell as it is handed out."""
        cells = {cell.id: cell for cell in self.notebook.cells}
        return {name: without_solution(cells[name].source) for name in self.exercises}

    @property
    def points(self) -> float:
        return sum(cell.points for cell in self.graded_cells)


def read_unit(source: Path, unit: str) -> Unit:
    """The unit's source notebook below the folder `source`.

    Raises:
        SourceError: it is missing or no notebook.
    """
    path = source / unit / f"{unit}.ipynb"
    if not path.is_file():
        raise SourceError("there is no unit {unit!r}: {path} is missing", unit=unit, path=path)
    try:
        notebook = nbformat.read(path, as_version=4)
    except (ValueError, nbformat.ValidationError) as error:
        raise SourceError("{path} is not a valid notebook: {why}", path=path, why=str(error).splitlines()[0]) from None
    if any("id" not in cell for cell in notebook.cells):  # as editors save it that write notebook format 4.4
        raise SourceError("{unit}: cells have no ids; run: course normalise {unit}", unit=unit)
    return Unit(unit, notebook)


def find_units(source: Path) -> list[str]:
    """The units below the folder `source`, in their order."""
    return sorted(path.parent.name for path in source.glob("*/*.ipynb") if path.stem == path.parent.name)


def chosen_units(known: Sequence[str], units: Sequence[str]) -> list[str]:
    """`units`, each by its name or by how it begins, or all of `known` where none is named.

    Raises:
        UsageError: there is no such unit, there are several, or there is none at all.
    """
    chosen = list(dict.fromkeys(unit_named(unit, known) for unit in units))
    if not known:
        raise UsageError("there are no units: source/ holds no UNIT/UNIT.ipynb")
    return chosen or list(known)


def unit_named(text: str, known: Sequence[str]) -> str:
    """The one of the units `known` that is called `text`, or that alone begins so: 01 is 01-basics.

    Raises:
        UsageError: there is no such unit, or there are several.
    """
    found = [text] if text in known else [unit for unit in known if text and unit.startswith(text)]
    if not found:
        raise UsageError(
            "there is no unit {text!r}; there are: {known}", text=text, known=", ".join(known) or _("none")
        )
    if len(found) > 1:
        raise UsageError("{text!r} may be {found}; write more of the name", text=text, found=_(" or ").join(found))
    return found[0]


def nbgrader_metadata(cell: NotebookNode) -> dict:
    """The nbgrader metadata of a cell of ours; empty where it has none."""
    return cell.metadata.get("nbgrader", {})


def tags(cell: NotebookNode) -> list[str]:
    """The tags of a cell of ours."""
    return cell.metadata.get("tags", [])


def folded(cell: NotebookNode) -> str:
    """The text of a cell, folded if it is a reading; blank lines around it keep Markdown and formulas alive."""
    return _FOLD.format(text=cell.source) if READING in tags(cell) else cell.source


def without_hidden_tests(text: str) -> str:
    """`text` as students get it: the hidden regions removed."""
    kept, hidden = [], False
    for line in text.split("\n"):
        hidden = hidden or BEGIN_HIDDEN in line
        if not hidden:
            kept.append(line)
        hidden = hidden and END_HIDDEN not in line
    return "\n".join(kept).strip("\n")


def with_recognisers(text: str, recognisers: str) -> str:
    """A visible test cell as it is handed out: its call recognises the misconceptions that `recognisers` holds."""
    head, _, call = text.rstrip().rpartition("\n")
    return f'{head}\n{_RECOGNISERS}"""\n{recognisers}\n"""):\n    {call}'


def without_recognisers(text: str) -> str:
    """A visible test cell as it stands in the source, whatever it recognises."""
    return _RECOGNISING.sub(r"\1", text)


def with_due_line(text: str, due: str) -> str:
    """The first text of a notebook as it is handed out, with when it is `due` below its heading; "": it is not said."""
    heading, newline, rest = without_due_line(text).partition("\n")
    return f"{heading}\n\n{_DUE}{due}{newline}{rest}" if due else f"{heading}{newline}{rest}"


def without_due_line(text: str) -> str:
    """The first text of a notebook as it stands in the source, whenever it is due."""
    return _DUE_LINE.sub("", text, count=1)


def without_solution(text: str) -> str:
    """`text` as students get it: each solution region replaced by its stub.

    The lines behind ``### STUB`` in a region, uncommented, are the stub; without any, `DEFAULT_STUB` is.
    """
    kept: list[str] = []
    region: list[str] | None = None
    for line in text.split("\n"):
        if BEGIN_SOLUTION in line:
            region = []
            indent = line[: len(line) - len(line.lstrip())]
        elif END_SOLUTION in line and region is not None:
            kept.extend(_stub(region, indent))
            region = None
        elif region is None:
            kept.append(line)
        else:
            region.append(line)
    return "\n".join(kept)


def _stub(region: list[str], indent: str) -> list[str]:
    marks = [i for i, line in enumerate(region) if line.strip() == STUB]
    if not marks:
        return [indent + DEFAULT_STUB]
    lines = [line.removeprefix(indent) for line in region[marks[0] + 1 :]]
    return [(indent + (line[2:] if line.startswith("# ") else line.removeprefix("#"))).rstrip() for line in lines]
