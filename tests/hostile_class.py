"""The class of hostile submissions: how they are made from the files below ``hostile/``, and what each is worth.

Beside those files: malformed ones (`MALFORMED`), and innocent students (`INNOCENT`) among all the others.
"""

from __future__ import annotations

import copy
import gzip
import io
import json
import os
import pickle
import re
import socket
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell

from course.authoring.handed_in import filled_in, hand_in

UNIT = "01-basics"
FAMILIES = ("forging", "reading", "writing", "staying", "exhausting", "leaving")
FOLDER = Path(__file__).resolve().parent / "hostile"
INNOCENT = ("annie", *(f"{family}-innocent" for family in FAMILIES), "zoe")
SOLUTION = re.compile(r"^### SOLUTION$", re.MULTILINE)

PRELUDE = """
import ctypes, errno, os, platform, sys
BAIT = {bait}
libc = ctypes.CDLL(None, use_errno=True)
def escaped(what):
    print("ESC" + "APED:", what, flush=True)
def leaked(data, what):
    data = data if isinstance(data, bytes) else str(data).encode("utf-8", "replace")
    if BAIT["secret"][::-1].encode() in data:
        escaped(what)
def attempt(action, what):
    try:
        result = action()
    except Exception:
        return False
    if result is not False:
        escaped(what)
    return result is not False
def as_long(argument):
    return ctypes.c_long(argument) if isinstance(argument, int) else argument
def call(name, *arguments):
    function = getattr(libc, name)
    function.restype = ctypes.c_long if name == "syscall" else ctypes.c_int
    result = function(*map(as_long, arguments))
    if result == -1:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result
def system_call(x86, arm, *arguments):
    return call("syscall", arm if platform.machine() == "aarch64" else x86, *arguments)
"""
ESCAPED = "ESCAPED:"


@dataclass(frozen=True)
class Worth:
    """What a submission may be worth: any of some sets of lost cells, or a status instead of a score.

    Attributes:
        lost: the graded cells that earn nothing; where the second part is true, others may be lost, too.
        status: instead of a score.
    """

    lost: tuple[tuple[frozenset[str], bool], ...] = ()
    status: str = "graded"

    def allows(self, status: str, lost: set[str]) -> bool:
        if status != self.status:
            return False
        return status != "graded" or any(lost == named or (more and lost >= named) for named, more in self.lost)


def worth(score: str, cells: list[str]) -> Worth:
    """What a line ``# score:`` means in a unit with these graded cells; see ``hostile/README.md``."""
    if score in ("not gradable", "no submission"):
        return Worth(status=score)
    return Worth(tuple(_alternative(part.strip(), cells) for part in score.split(" or ")))


def _alternative(text: str, cells: list[str]) -> tuple[frozenset[str], bool]:
    if text == "full":
        return frozenset(), False
    found = re.fullmatch(r"loses( at least)? (.+)", text)
    if not found:
        raise ValueError(f"no score: {text!r}")
    return frozenset(cell for name in found[2].split(",") for cell in _named(name.strip(), cells)), bool(found[1])


def _named(name: str, cells: list[str]) -> list[str]:
    if name == "everything":
        return cells
    exercise, later = name.removesuffix("..."), name.endswith("...")
    places = [i for i, cell in enumerate(cells) if cell == exercise or cell.partition("_")[2] == exercise]
    if not places:
        raise ValueError(f"no exercise and no graded cell: {name!r}")
    return cells[places[0] :] if later else [cells[i] for i in places]


@dataclass(frozen=True)
class Attack:
    """One file below ``hostile/``."""

    student: str
    tries: str
    safe: str
    score: str
    cell: str
    code: str


def attacks() -> list[Attack]:
    """All of them, in the order of their students' names."""
    return sorted((_read(path) for path in FOLDER.glob("*/*.py")), key=lambda attack: attack.student)


def _read(path: Path) -> Attack:
    text = path.read_text(encoding="utf-8")
    head = dict(re.findall(r"^# (tries|safe|score|cell): (.+)$", text, re.MULTILINE))
    return Attack(student=f"{path.parent.name}-{path.stem}", code=text, **head)


class ClassRoom:
    """What submissions are made of: the released notebook, the reference, our graded cells."""

    def __init__(self, course: Path) -> None:
        self.submitted = course / "submitted"
        self.released = nbformat.read(course / "release" / UNIT / f"{UNIT}.ipynb", 4)
        unit = nbformat.read(course / "source" / UNIT / f"{UNIT}.ipynb", 4)
        self.reference = {c.id: c.source for c in unit.cells if c.metadata.get("nbgrader", {}).get("solution")}
        graded = [cell for cell in unit.cells if cell.metadata.get("nbgrader", {}).get("grade")]
        self.points = {cell.id: float(cell.metadata.nbgrader.points) for cell in graded}
        lines = graded[-1].source.splitlines()
        self.later_test = max((line.strip() for line in lines if "case(" in line and line.isascii()), key=len)
        self.right = filled_in(self.released, self.reference)

    def hand_in_all(self, bait: dict, *, alone: bool = False) -> dict[str, str]:
        """Hand in the whole class, or the innocent `alone`; student → what it is worth."""
        due = dict.fromkeys(INNOCENT, "full")
        for student in INNOCENT:
            hand_in(self.right, self.submitted, student, UNIT)
        self.submitted.chmod(0o750)  # a grading closes it to others, which is no attack's doing
        if alone:
            return due
        prelude = PRELUDE.replace("{bait}", repr({**bait, "later_test": self.later_test[::-1]}))
        for attack in attacks():
            text = SOLUTION.sub(lambda _, a=attack: self.reference[a.cell], prelude + attack.code)
            notebook = filled_in(self.released, {**self.reference, attack.cell: text})
            hand_in(notebook, self.submitted, attack.student, UNIT)
            due[attack.student] = attack.score
        for name, (make, score) in MALFORMED.items():
            student = f"malformed-{name}"
            content = make(self)
            if isinstance(content, (str, bytes, NotebookNode)):
                hand_in(content, self.submitted, student, UNIT)
            due[student] = score
        return due

    def place(self, name: str) -> Path:
        """Where the malformed submission `name` has its notebook; its folder is there."""
        path = self.submitted / f"malformed-{name}" / UNIT / f"{UNIT}.ipynb"
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def json(self) -> dict:
        """The right notebook as a dict, to be spoilt."""
        return json.loads(nbformat.writes(self.right))

    def cell(self, notebook: dict, cell_id: str = "chain_parts") -> dict:
        return next(cell for cell in notebook["cells"] if cell.get("id") == cell_id)


Content = NotebookNode | str | bytes | None
Maker = Callable[[ClassRoom], Content]


def _raw(content: str | bytes) -> Maker:
    return lambda room: content


def _text(change: Callable[[str], str | bytes]) -> Maker:
    return lambda room: change(nbformat.writes(room.right))


def _with(change: Callable[[ClassRoom, dict], object]) -> Maker:
    """The right notebook, spoilt; what `change` returns (if anything) is taken in its place."""

    def make(room: ClassRoom) -> str:
        notebook = room.json()
        found = change(room, notebook)
        return json.dumps(notebook if found is None else found)

    return make


def _special(name: str, make: Callable[[Path, ClassRoom], object]) -> Maker:
    def made(room: ClassRoom) -> None:
        path = room.place(name)
        make(path, room)

    return made


def _in_place_of_folder(name: str, make: Callable[[Path, ClassRoom], object]) -> Maker:
    def made(room: ClassRoom) -> None:
        folder = room.place(name).parent
        folder.rmdir()
        make(folder, room)

    return made


def _zip() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(f"{UNIT}.ipynb", "{}")
    return buffer.getvalue()


def _each_cell(**fields: object) -> Maker:
    return _with(lambda room, notebook: [cell.update(copy.deepcopy(fields)) for cell in notebook["cells"]] and None)


def _all_cells(cells: object) -> Maker:
    return _with(lambda room, notebook: notebook.update(cells=cells))


def _spread(junk: list) -> Maker:
    """Between all cells, in turn, something that is no cell."""

    def change(room: ClassRoom, notebook: dict) -> None:
        cells = notebook["cells"]
        notebook["cells"] = [part for i, cell in enumerate(cells) for part in (junk[i % len(junk)], cell)]

    return _with(change)


def _solution(source: object) -> Maker:
    """`source` in the last exercise; ``{}`` in it stands for the reference."""

    def change(room: ClassRoom, notebook: dict) -> None:
        text = room.reference["chain_parts"]
        room.cell(notebook)["source"] = source.replace("{}", text) if isinstance(source, str) else source

    return _with(change)


def _deep(depth: int) -> Maker:
    return _text(lambda text: text.replace('"nbformat": 4', '"x": ' + "[" * depth + "]" * depth + ', "nbformat": 4', 1))


def _number(number: str) -> Maker:
    return _text(lambda text: text.replace('"nbformat": 4', '"x": ' + number + ', "nbformat": 4', 1))


def _unix_socket(path: Path) -> None:
    here = os.getcwd()
    os.chdir(path.parent)  # a path may be too long for an address
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(path.name)
    os.chdir(here)


def _sparse(path: Path, room: ClassRoom) -> None:
    with open(path, "wb") as file:
        file.truncate(200_000_000)


def _beside(path: Path, room: ClassRoom) -> None:
    """Right, but other files lie beside it: modules, settings, time stamps that are none, links, a pipe."""
    nbformat.write(room.right, path)
    folder = path.parent
    for name in ("numpy.py", "tensorflow.py", "course.py", "sitecustomize.py", "nbgrader_config.py", "conftest.py"):
        (folder / name).write_text("raise SystemExit\n")
    (folder / "timestamp.txt").write_bytes(b"\xff\x0099999999999-13-45 25:61:61 XYZ" * 1000)
    (folder / "link").symlink_to("/")
    os.mkfifo(folder / "pipe.ipynb")
    (folder / ".ipynb_checkpoints").mkdir()


def _format_3(room: ClassRoom, notebook: dict) -> dict:
    cells = [{**cell, "input": cell["source"]} for cell in notebook["cells"]]
    return {"nbformat": 3, "worksheets": [1, {"cells": "x"}, {"cells": cells}, {}]}


def _claim_hidden_test(room: ClassRoom, notebook: dict) -> None:
    room.cell(notebook)["metadata"]["nbgrader"].update(grade_id="hidden_chain_parts", grade=True, points=1e308)


def _same_names(room: ClassRoom, notebook: dict) -> None:
    for cell in notebook["cells"]:
        cell["id"] = "chain_parts"


def _wrong_names(room: ClassRoom, notebook: dict) -> None:
    junk = [7, None, ["x"], {"a": 1}, True, "x" * 100_000, "\ud800", "../../etc", ""]
    for number, cell in enumerate(notebook["cells"]):
        cell["metadata"]["nbgrader"] = {
            "grade_id": junk[number % len(junk)],
            "points": "NaN",
            "solution": 3,
            "grade": {},
        }
        cell["metadata"]["tags"] = junk[number % len(junk)]


def _huge_numbers(room: ClassRoom, notebook: dict) -> None:
    notebook.update(nbformat=10**300, nbformat_minor=-(10**300))
    for cell in notebook["cells"]:
        cell["execution_count"] = 10**400
        if "nbgrader" in cell["metadata"]:
            cell["metadata"]["nbgrader"].update(points=10**400, schema_version=10**400)


def _outputs(room: ClassRoom, notebook: dict) -> None:
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell["outputs"] = [{"output_type": "display_data", "data": {"text/html": "<script>alert(1)</script>"}}, 7]
            cell["attachments"] = {"x.png": {"image/png": "A" * 100_000}}


def _text_cells(count: int) -> Maker:
    def change(room: ClassRoom, notebook: dict) -> None:
        blank = {"cell_type": "markdown", "metadata": {}, "source": "<script>alert(1)</script>"}
        notebook["cells"] += [dict(blank, id=f"more{number}") for number in range(count - len(notebook["cells"]))]

    return _with(change)


def _added_code(room: ClassRoom, notebook: dict) -> None:
    """Cells that are code in one form and text in the other."""
    notebook["cells"].insert(0, dict(new_code_cell("hidden_chain_parts = test_chain_parts = 100"), cell_type="raw"))
    notebook["cells"].insert(0, dict(new_markdown_cell("</pre><script>alert(1)</script>")))
    notebook["cells"].append(dict(new_code_cell("raise SystemExit"), id="hidden_chain_parts"))


MALFORMED: dict[str, tuple[Maker, str]] = {
    "empty": (_raw(b""), "not gradable"),
    "blanks": (_raw(b" \n\t\n"), "not gradable"),
    "truncated": (_text(lambda text: text[: len(text) // 3]), "not gradable"),
    "truncated-at-the-end": (_text(lambda text: text.rstrip()[:-1]), "not gradable"),
    "two-notebooks": (_text(lambda text: text + text), "not gradable"),
    "random-bytes": (_raw(bytes(range(256)) * 400), "not gradable"),
    "null-bytes": (_raw(bytes(100_000)), "not gradable"),
    "zip": (lambda room: _zip(), "not gradable"),
    "gzip": (_text(lambda text: gzip.compress(text.encode())), "not gradable"),
    "pickle": (_raw(pickle.dumps({"cells": []})), "not gradable"),
    "png": (_raw(b"\x89PNG\r\n\x1a\n" + bytes(1000)), "not gradable"),
    "html": (_raw("<html><script>alert(1)</script></html>"), "not gradable"),
    "list": (_raw("[]"), "not gradable"),
    "number": (_raw("7"), "not gradable"),
    "text": (_raw('"cells"'), "not gradable"),
    "null": (_raw("null"), "not gradable"),
    "empty-object": (_raw("{}"), "not gradable"),
    "deep": (_raw("[" * 200_000 + "]" * 200_000), "not gradable"),
    "deep-objects": (_raw('{"cells":' * 100_000), "not gradable"),
    "deep-metadata": (_deep(100_000), "not gradable"),
    "rather-deep-metadata": (_deep(200), "full"),
    "number-of-100000-digits": (_number("9" * 100_000), "not gradable"),
    "number-beyond-floats": (_number("-1e99999"), "full"),
    "not-a-number": (_number("[NaN, Infinity, -Infinity]"), "full"),
    "huge-numbers": (_with(_huge_numbers), "full"),
    "same-key-twice": (_text(lambda text: '{"cells": [],' + text.lstrip()[1:]), "full"),
    "byte-order-mark": (_text(lambda text: b"\xef\xbb\xbf" + text.encode()), "full"),
    "utf-16": (_text(lambda text: text.encode("utf-16")), "full"),
    "utf-16-without-mark": (_text(lambda text: text.encode("utf-16-le")), "not gradable"),
    "utf-32": (_text(lambda text: text.encode("utf-32")), "not gradable"),
    "cells-as-object": (_all_cells({"0": {}}), "not gradable"),
    "cells-as-number": (_all_cells(3), "not gradable"),
    "cells-as-text": (_all_cells("cells"), "not gradable"),
    "cells-as-null": (_all_cells(None), "not gradable"),
    "no-cells": (_all_cells([]), "not gradable"),
    "lists-of-cells": (_all_cells([[{"cell_type": "code"}]] * 5), "loses everything"),
    "100000-cells": (_all_cells([{}] * 100_000), "not gradable"),
    "1999-cells": (_text_cells(1999), "full"),
    "things-between-cells": (_spread([1, None, "cell", [[]], {}, True, 1.5, {"source": None}]), "full"),
    "sources-as-numbers": (_each_cell(source=7), "loses everything"),
    "sources-as-objects": (_each_cell(source={"a": "b"}), "loses everything"),
    "sources-as-lists-of-lists": (_each_cell(source=[["x"], 7, None]), "loses everything"),
    "metadata-as-lists": (_each_cell(metadata=[1]), "full"),
    "metadata-as-text": (_each_cell(metadata="x"), "full"),
    "cell-types-as-numbers": (_each_cell(cell_type=7), "full"),
    "outputs-that-are-none": (_with(_outputs), "full"),
    "wrong-types-of-names": (_with(_wrong_names), "full"),
    "same-names": (_with(_same_names), "full"),
    "claims-to-be-a-test": (_with(_claim_hidden_test), "loses chain_parts"),
    "added-cells": (_with(_added_code), "full"),
    "format-3-with-junk": (_with(_format_3), "full"),
    "lone-surrogates": (_solution("# \ud800 \udfff\n{}"), "full"),
    "null-in-the-source": (_solution("# \x00\n{}"), "loses chain_parts"),
    "control-characters": (_solution("# \x1b[2J \u202e \u200b \x07 \ufeff\n{}"), "full"),
    "huge-source": (_solution("# " + "x" * 300_000 + "\n{}"), "loses chain_parts"),
    "large-source": (_solution("# " + "x" * 190_000 + "\n{}"), "full"),
    "source-of-one-expression": (_solution("x = " + "(" * 5000 + ")" * 5000 + "\n{}"), "loses chain_parts"),
    "source-of-long-sums": (_solution("x = " + "+".join("1" * 20_000) + "\n{}"), "full or loses chain_parts"),
    "sparse-200-mb": (_special("sparse-200-mb", _sparse), "not gradable"),
    "pipe": (_special("pipe", lambda path, room: os.mkfifo(path)), "not gradable"),
    "folder": (_special("folder", lambda path, room: path.mkdir()), "not gradable"),
    "socket": (_special("socket", lambda path, room: _unix_socket(path)), "not gradable"),
    "link-to-device": (_special("link-to-device", lambda path, room: path.symlink_to("/dev/zero")), "not gradable"),
    "link-to-nothing": (_special("link-to-nothing", lambda path, room: path.symlink_to("nothing")), "not gradable"),
    "link-to-key": (
        _special("link-to-key", lambda path, room: path.symlink_to(f"../../../answer_key/{UNIT}.json")),
        "not gradable",
    ),
    "link-to-another": (
        _special("link-to-another", lambda path, room: path.symlink_to(f"../../annie/{UNIT}/{UNIT}.ipynb")),
        "not gradable",
    ),
    "folder-is-a-link": (
        _in_place_of_folder("folder-is-a-link", lambda path, room: path.symlink_to(f"../annie/{UNIT}")),
        "not gradable",
    ),
    "folder-is-a-file": (
        _in_place_of_folder("folder-is-a-file", lambda path, room: path.write_text("x")),
        "not gradable",
    ),
    "other-files-beside": (_special("other-files-beside", _beside), "full"),
    "only-other-files": (
        _special("only-other-files", lambda path, room: (path.parent / "a.txt").write_text("x")),
        "not gradable",
    ),
}
"""Student (after ``malformed-``) → what is handed in, and what it is worth."""


def outputs(notebook: Path) -> Iterator[tuple[str, dict]]:
    """Cell id and output of all cells of an autograded notebook."""
    for cell in nbformat.read(notebook, 4).cells:
        for output in cell.get("outputs", []):
            yield cell.id, output
