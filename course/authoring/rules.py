"""What a source notebook has to be before it is built: each broken rule is one sentence that names the cell.

This module may touch: ``source/``, read-only.
"""

import ast
import builtins
import re
from collections.abc import Iterator
from pathlib import Path

from nbformat import NotebookNode

from course.facts.progress import ERROR_COMES
from course.judging.bank import MISCONCEPTIONS, Bank, of_kind
from course.judging.unit import (
    BEGIN_HIDDEN,
    BEGIN_SOLUTION,
    END_HIDDEN,
    END_SOLUTION,
    READING,
    Unit,
    nbgrader_metadata,
    tags,
)
from course.language import _
from course.normalise import normalised_text

POINTS = 100
HINTS = ("힌트 1", "힌트 2", "힌트 3")
WRAPPER = "_course_test"
"""The one name that a test cell may bind in the student's namespace."""
_HEADING = re.compile(r"^### .*`(?P<name>\w+)`.*\((?P<points>\d+)점\)", re.MULTILINE)
_ANY_HEADING = re.compile(r"^#+ +(.*\S)", re.MULTILINE)
VISIBLE = re.compile(r"보이는 점수는 \*\*(\d+)점\*\*")
"""What a unit's first text says of the points of its visible checks."""
_SLUG = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
PREDICTION = "**먼저 예측해 보세요.**"
"""What asks students to predict what the next code cell prints."""
_CAPTION = "*그림:"
_FOLDED = re.compile(r"</summary>.*?</details>", re.DOTALL)
_FOLD, _LABELS = re.compile(r"<summary>(.*?)</summary>", re.DOTALL), ("답", "손으로 구한 값", "원문과 다른 점", *HINTS)
_RULES = re.compile(r"^\*\*지킬 것\*\*.*?(?=^<details>|\Z)", re.DOTALL | re.MULTILINE)
_RULE = re.compile(r"^- .*", re.MULTILINE)
_DOCSTRING = ("\n\n    인자:\n        ", "\n\n    결과:\n        ")
_WORDS = {r"(?<!유효 )숫자": "수", "0`는": "0`은", "스스로 물어보기": "질문", "NumPy 스칼라": "NumPy 수"}
"""What is said in another word, the same in all units."""
_PRINTED = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?!\w|\.\d)|\bNone\b|\b\w+Error\b", re.ASCII)  # ASCII: "10입니다"


def broken_rules(unit: Unit, source: Path) -> list[str]:
    """Every rule that the unit breaks, as sentences; empty when it is fit to be built."""
    files = (_folder(unit, source), _form(unit, source))
    cells = (_ids(unit), _points(unit), _exercises(unit), _outputs(unit), _predictions(unit), _voice(unit))
    return [f"{unit.name}: {sentence}" for rule in (*files, *cells) for sentence in rule]


def misread(unit: Unit, bank: Bank) -> list[str]:
    """Every misconception of the bank that sends its reader to a place that the unit does not have, as sentences."""
    texts = [cell.source for cell in unit.notebook.cells if cell.cell_type == "markdown"]
    headings = [heading.replace("`", "") for text in texts for heading in _ANY_HEADING.findall(text)]
    return [
        f"{unit.name}: {answer.exercise}/{answer.kind}/{answer.file}.py: '# read: {answer.about['read']}': "
        + _("there is no such heading")
        for answers in bank.values()
        for answer in of_kind(answers, MISCONCEPTIONS)
        if not any(_begins(heading, place) for heading in headings for place in _places(answer.about["read"]))
    ]


def _places(text: str) -> list[str]:
    """What may be the heading in "EX 1의 그림": it, and what stands before each 의."""
    plain = text.replace("`", "")
    return [plain, *(plain[: match.start()] for match in re.finditer("의 ", plain))]


def _begins(heading: str, place: str) -> bool:
    return heading == place or (heading.startswith(place) and not heading[len(place)].isalnum())


def _folder(unit: Unit, source: Path) -> Iterator[str]:
    for entry in sorted((source / unit.name).iterdir()):
        if entry.name not in (f"{unit.name}.ipynb", ".ipynb_checkpoints"):
            yield _(
                "{entry} lies beside the notebook and would be handed to the students; move it away", entry=entry.name
            )


def _form(unit: Unit, source: Path) -> Iterator[str]:
    path = source / unit.name / f"{unit.name}.ipynb"
    if path.read_text(encoding="utf-8") != normalised_text(path):
        yield _("the notebook is not normalised; run: course normalise")


def _ids(unit: Unit) -> Iterator[str]:
    seen: set[str] = set()
    for cell in unit.notebook.cells:
        if not _SLUG.fullmatch(cell.id):
            yield _("cell id {cell!r} is not an English slug", cell=cell.id)
        if cell.id in seen:
            yield _("cell id {cell!r} stands twice", cell=cell.id)
        seen.add(cell.id)
        if nbgrader_metadata(cell) and nbgrader_metadata(cell).get("grade_id") != cell.id:
            yield _("cell {cell}: its id differs from its grade_id", cell=cell.id)
    titles = [cell.id for cell in unit.notebook.cells if _is_title(cell)]
    if len(titles) != 1:
        yield _("there are {number} first-level headings instead of one", number=len(titles))


def _is_title(cell: NotebookNode) -> bool:
    return cell.cell_type == "markdown" and cell.source.startswith("# ")


def _points(unit: Unit) -> Iterator[str]:
    if unit.points != POINTS:
        yield _("the points add up to {points:g} instead of {all}", points=unit.points, all=POINTS)
    totals: dict[str, float] = {}
    for cell in unit.graded_cells:
        totals[cell.exercise] = totals.get(cell.exercise, 0) + cell.points
    stated = {
        match["name"]: int(match["points"])
        for cell in unit.notebook.cells
        if cell.cell_type == "markdown"
        for match in _HEADING.finditer(cell.source)
    }
    for exercise, points in totals.items():
        if stated.get(exercise) != points:
            yield _(
                "{exercise}: the heading says {stated} points, the test cells {points:g}",
                exercise=exercise,
                stated=stated.get(exercise),
                points=points,
            )
    visible = sum(cell.points for cell in unit.graded_cells if not cell.hidden)
    titles = [cell.source for cell in unit.notebook.cells if _is_title(cell)]
    told = [int(points) for title in titles for points in VISIBLE.findall(title)]
    if told != [visible]:
        yield (
            _(
                "the first text says that {told} points are visible, the test cells {visible:g}; write into "
                "it: 보이는 점수는 **{visible:g}점**",
                told=_(" and ").join(map(str, told)) or _("no"),
                visible=visible,
            )
        )


def _exercises(unit: Unit) -> Iterator[str]:
    graded = {cell.grade_id for cell in unit.graded_cells}
    for exercise in unit.exercises:
        for wanted in (f"test_{exercise}", f"hidden_{exercise}"):
            if wanted not in graded:
                yield _("{exercise} has no cell {wanted}", exercise=exercise, wanted=wanted)
    for cell in unit.notebook.cells:
        ours = nbgrader_metadata(cell)
        if ours.get("task") or (ours.get("grade") and ours.get("solution")):
            yield _(
                "{cell} is graded by hand, which this course cannot do; take its nbgrader metadata away", cell=cell.id
            )
        yield from _regions(cell, BEGIN_SOLUTION, END_SOLUTION, needed=bool(ours.get("solution")))
        yield from _regions(cell, BEGIN_HIDDEN, END_HIDDEN, needed=cell.id.startswith("hidden_"))
        if nbgrader_metadata(cell).get("grade"):
            if not cell.source.startswith("# "):
                yield _(
                    "{cell} does not begin with a comment, which is all of it that the feedback shows", cell=cell.id
                )
            try:
                yield from (*_borrowed_names(cell), *_left_names(cell))
            except SyntaxError as error:
                yield _("{cell} is not Python: {error}, line {line}", cell=cell.id, error=error.msg, line=error.lineno)


def _regions(cell: NotebookNode, begin: str, end: str, *, needed: bool) -> Iterator[str]:
    """What a region hides is handed out, or what follows it is not, where one of its two lines is lost."""
    lines = [begin if begin in line else end for line in cell.source.splitlines() if begin in line or end in line]
    if needed and not lines:
        yield _(
            "{cell} has no {begin} … {end}: what students must not see would be handed out",
            cell=cell.id,
            begin=begin,
            end=end,
        )
    elif lines != [begin, end] * (len(lines) // 2):
        yield _("{cell}: each {begin} needs its {end} below it", cell=cell.id, begin=begin, end=end)


def _borrowed_names(cell: NotebookNode) -> Iterator[str]:
    """A test that uses a name of another cell breaks when a student uses that name for something else."""
    tree = ast.parse(cell.source)
    nodes = list(ast.walk(tree))
    own = {node.arg for node in nodes if isinstance(node, ast.arg)} | set(dir(builtins))
    own |= {node.id for node in nodes if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)}
    own |= {node.name for node in nodes if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    own |= {
        (alias.asname or alias.name).partition(".")[0]
        for node in nodes
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for alias in node.names
    }
    used = {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    for name in sorted(used - own):
        yield _("{cell} uses {name!r} of another cell; import or define it in the test", cell=cell.id, name=name)


def _left_names(cell: NotebookNode) -> Iterator[str]:
    """A test that leaves names behind overwrites a student's helper of the same name before it is called."""
    body = ast.parse(cell.source).body
    if not cell.id.startswith("hidden_") and cell.source.rpartition("\n")[2] != f"{WRAPPER}()":
        yield _(
            "{cell} does not end with the line {wrapper}(), which the build lets recognise misconceptions",
            cell=cell.id,
            wrapper=WRAPPER,
        )
    for node in body:
        wrapper = isinstance(node, ast.FunctionDef) and node.name == WRAPPER
        if not wrapper and not (isinstance(node, ast.Expr) and ast.unparse(node) == f"{WRAPPER}()"):
            yield _(
                "{cell} has {code!r} outside of {wrapper}(); put all of the test into it",
                cell=cell.id,
                code=ast.unparse(node)[:40],
                wrapper=WRAPPER,
            )


def _outputs(unit: Unit) -> Iterator[str]:
    for cell in unit.notebook.cells:
        for output in cell.get("outputs", []):
            if output.output_type == "error" and ERROR_COMES not in tags(cell):
                yield _(
                    "{cell} ends with {error}; if it is meant to, tag it {tag!r}",
                    cell=cell.id,
                    error=output.ename,
                    tag=ERROR_COMES,
                )
            if output.output_type == "stream" and output.name == "stderr":
                yield _("{cell} writes to stderr", cell=cell.id)


def _predictions(unit: Unit) -> Iterator[str]:
    """A prediction is none whose answer can be read before its cell was run: below it, or in what stands around it."""
    cells = unit.notebook.cells
    for place, asks in enumerate(cells):
        if asks.cell_type != "markdown" or PREDICTION not in asks.source:
            continue
        run = next((at for at in range(place + 1, len(cells)) if cells[at].cell_type == "code"), None)
        if run is None:
            yield _("{asks} asks for a prediction, and no code cell follows", asks=asks.id)
            continue
        texts = [cell for cell in cells[run + 1 :] if not cell.source.startswith(_CAPTION)]
        if not texts or READING not in tags(texts[0]):
            yield (
                _(
                    "{asks} asks to predict what {cell} prints, and what follows stands unfolded; put the "
                    "reading right below {cell}, in a text cell with the tag {tag!r}",
                    asks=asks.id,
                    cell=cells[run].id,
                    tag=READING,
                )
            )
        printed = _told("\n".join(map(_output_text, cells[run].get("outputs", []))))
        printed -= _told(asks.source) | _told(cells[run].source)
        for cell in _until_the_next(cells[place + 1 :]):
            if found := printed & _told(_FOLDED.sub("", cell.source)):
                yield _(
                    "{cell} tells {value}, which {asks} asks to predict; fold it or leave it out",
                    cell=cell.id,
                    value=sorted(found)[0],
                    asks=asks.id,
                )


def _until_the_next(cells: list[NotebookNode]) -> Iterator[NotebookNode]:
    """The texts that stand unfolded before the next prediction or heading."""
    for cell in cells:
        if cell.cell_type == "markdown" and READING not in tags(cell):
            if PREDICTION in cell.source or cell.source.startswith("#"):
                return
            yield cell


def _output_text(output: NotebookNode) -> str:
    return output.get("text") or output.get("ename") or ""


def _told(text: str) -> set[str]:
    """The numbers, None and names of errors in `text`; 10 and 10.0 are one."""
    return {f"{float(one):g}" if one[-1].isdigit() else one for one in _PRINTED.findall(text)}


def _voice(unit: Unit) -> Iterator[str]:
    """All units speak in one way; see CONTRIBUTING.md, "One voice"."""
    told: dict[str, str] = {}
    for cell in unit.notebook.cells:
        is_text = cell.cell_type == "markdown"
        if is_text or cell.id in unit.stubs:
            said = ((re.search(word, cell.source), better) for word, better in _WORDS.items())
            yield from (f"{cell.id} says {word[0]!r}; say {better!r}" for word, better in said if word)
        if not is_text:
            continue
        for label in _FOLD.findall(cell.source):
            if label not in _LABELS:
                yield _(
                    "{cell} has a fold {label!r}; one of these will do: {labels}",
                    cell=cell.id,
                    label=label,
                    labels=", ".join(_LABELS),
                )
        for rule in (rule for rules in _RULES.findall(cell.source) for rule in _RULE.findall(rules)):
            if told.setdefault(rule, cell.id) != cell.id:
                yield _(
                    "{cell} has the same rule as {other}; tell it once, at the unit's head: {rule}",
                    cell=cell.id,
                    other=told[rule],
                    rule=rule,
                )
    for exercise, stub in unit.stubs.items():
        if f"def {exercise}(" in stub and not all(part in stub for part in _DOCSTRING):
            yield _(
                "{exercise}: its docstring does not tell 인자: and 결과:, each on a line of its own", exercise=exercise
            )
