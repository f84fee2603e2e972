"""Reading a submission: what it may be, and why it cannot be graded where it is anything else.

Of a notebook only cells, their text and the two names they go by are taken. A submission is a stranger's file: it is
opened without following links or waiting for pipes, and every shape of JSON is survived. Somebody may be writing beside
us: each folder is opened in the one that holds it, so that no name is looked up twice.

This module may touch: the files of the submission that it is given, read-only.
"""

import contextlib
import errno
import gc
import hashlib
import itertools
import json
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from course.facts.remarks import Change, Note, Refusal, Why
from course.text import decoded, encodable, one_line

_HOLD = getattr(os, "O_PATH", os.O_RDONLY) | os.O_DIRECTORY | os.O_CLOEXEC
_KINDS = {"l": "link", "d": "folder", "p": "pipe", "s": "socket"}
"""What is no file, by the letter of its mode."""
_ENCODINGS = (
    ("utf-8-sig", Change.BYTE_ORDER_MARK, "UTF-8"),
    ("utf-16", Change.BYTE_ORDER_MARK, "UTF-16"),
    ("cp949", Change.OLD_ENCODING, "cp949"),
)
"""Those that are told of."""
MAXIMUM_BYTES = 64_000_000
MAXIMUM_TOKENS = 1_000_000
"""Texts, lists, dicts and separators of the file; an honest notebook has a few for each line."""
MAXIMUM_CELLS = 2_000
MAXIMUM_TEXT = 200_000
"""Characters of one cell."""
MAXIMUM_WHOLE = 2_000_000
"""Characters of all cells together: they are held, several times over, for every submission that is on its way."""
_WIDE = re.compile(rb"[\xf0-\xff]")
_MOST_WIDE = MAXIMUM_BYTES // 2
"""Bytes of a file with a sign beyond the usual 65,536: a single one makes the whole text take fourfold in memory."""


_LINE_END = re.compile(r"\r\n?")  # as Python itself reads them; some editors for Windows write them into cells
_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)|[\[{,]', re.DOTALL)


class NotGradable(Exception):
    """The submission cannot be graded.

    Attributes:
        refusal: why.
    """

    def __init__(self, why: Why, name: str = "", *detail: object) -> None:
        super().__init__(why)
        self.refusal = Refusal(why, one_line(name, 100), tuple(one_line(str(part)) for part in detail))


@dataclass(frozen=True)
class SubmittedCell:
    """One cell as submitted, text only.

    Attributes:
        kind: its cell type, as it says.
        text: its source.
        cell_id: its id, or "".
        grade_id: the id in its nbgrader metadata, or "".
        points, tags: what its metadata claims; compared with ours for the report, never used.
    """

    kind: str
    text: str
    cell_id: str = ""
    grade_id: str = ""
    points: object = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Submission:
    """A submission that could be read.

    Attributes:
        cells: its cells in their order.
        digest: SHA-256 of the file.
        notes: what was put right.
        python: the version of the Python in which it was run last, as it says; or "".
    """

    cells: tuple[SubmittedCell, ...]
    digest: str
    notes: tuple[Note, ...] = ()
    python: str = ""


def read_submission(folder: Path, unit: str) -> Submission:
    """The submission of `unit` in `folder` (``submitted/STUDENT/UNIT``).

    Raises:
        NotGradable: there is none, or it is not a notebook that can be read.
    """
    path = folder / f"{unit}.ipynb"
    with held(folder) as place:
        data = _read_bytes(path.name, place)
    return submission_of(data, path.name)


def submission_of(data: bytes, name: str) -> Submission:
    """The submission in `data`, what the file `name` holds: at most one byte more than `MAXIMUM_BYTES`.

    Raises:
        NotGradable: it is not a notebook that can be read.
    """
    _require_bearable(data, name)
    digest = hashlib.sha256(data).hexdigest()
    try:
        text, encoding = decoded(data)
    except UnicodeDecodeError:
        raise NotGradable(Why.ENCODING, name) from None
    del data
    notes = [Note(change, name, (shown,)) for codec, change, shown in _ENCODINGS if codec == encoding]
    notebook = _parse(text, name)
    cells, more = _cells(notebook, name)
    return Submission(cells, digest, (*notes, *more), _python(notebook))


@contextlib.contextmanager
def held(folder: Path) -> Iterator[int]:
    """A descriptor of `folder` (``submitted/STUDENT/UNIT``), which stays that folder whatever its name comes to mean.

    ``submitted`` itself may be an instructor's link; below it none is followed.

    Raises:
        NotGradable: it is not there, or no folder.
    """
    with contextlib.ExitStack() as opened:
        place = None
        for depth, name in enumerate((str(folder.parent.parent), folder.parent.name, folder.name)):
            try:
                place = os.open(name, _HOLD | (os.O_NOFOLLOW if depth else 0), dir_fd=place)
            except FileNotFoundError:
                raise NotGradable(Why.NOTHING) from None
            except PermissionError as error:
                raise NotGradable(Why.CLOSED, name, error.strerror) from None
            except OSError as error:
                if error.errno not in (errno.ENOTDIR, errno.ELOOP):
                    raise
                mode = _mode(name, place)  # as it is now, which makes a difference in what is said alone
                if stat.S_ISLNK(mode) or stat.S_ISDIR(mode):
                    raise NotGradable(Why.LINK, name) from None
                raise NotGradable(Why.NOT_A_FOLDER, name) if mode and depth == 2 else NotGradable(Why.NOTHING) from None
            opened.callback(os.close, place)
        yield place


def _mode(name: str, parent: int | None) -> int:
    """The mode of what `name` stands for, a link by itself; 0 where there is nothing."""
    try:
        return os.stat(name, dir_fd=parent, follow_symlinks=False).st_mode
    except FileNotFoundError:
        return 0


def small_file(folder: Path, name: str, most: int) -> bytes | None:
    """The first `most` bytes of the file `name` in a submission's `folder`; None where there is no such file."""
    try:
        with held(folder) as place:
            return _content(name, place, most)
    except (NotGradable, OSError):
        return None


def _content(name: str, place: int, most: int) -> bytes:
    """What the file `name` in the folder `place` holds.

    Raises:
        NotGradable: it is no file.
        OSError: it cannot be opened.
    """
    mode = _mode(name, place)  # first, because opening a device may do something
    if mode and not stat.S_ISREG(mode):
        raise NotGradable(Why.NOT_A_FILE, name, _KINDS.get(stat.filemode(mode)[0], "device"))
    descriptor = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=place)
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(mode := os.fstat(descriptor).st_mode):
            raise NotGradable(Why.NOT_A_FILE, name, _KINDS.get(stat.filemode(mode)[0], "device"))
        return file.read(most)


def _read_bytes(name: str, place: int) -> bytes:
    try:
        return _content(name, place, MAXIMUM_BYTES + 1)
    except FileNotFoundError:
        others = sorted(other for other in _listed(place) if Path(other).suffix == ".ipynb" and other != name)[:3]
        raise NotGradable(Why.OTHER_NAMES if others else Why.NO_NOTEBOOK, name, *others) from None
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise NotGradable(Why.NOT_A_FILE, name, "link") from None
        raise NotGradable(Why.CLOSED, name, error.strerror) from None


def _require_bearable(data: bytes, name: str) -> None:
    if len(data) > MAXIMUM_BYTES:
        raise NotGradable(Why.TOO_LARGE, name, MAXIMUM_BYTES // 10**6)
    if not data.strip():
        raise NotGradable(Why.EMPTY, name)
    if len(data) > _MOST_WIDE and _WIDE.search(data):
        raise NotGradable(Why.INTRICATE, name)


def _listed(place: int) -> list[str]:
    """The names in the folder `place`."""
    descriptor = os.open(".", os.O_RDONLY | os.O_DIRECTORY, dir_fd=place)
    try:
        return os.listdir(descriptor)
    finally:
        os.close(descriptor)


def _parse(text: str, name: str) -> dict:
    if _is_intricate(text):
        raise NotGradable(Why.INTRICATE, name)
    gc.disable()  # JSON has no cycles; looking for some takes ten times as long as the rest where lists lie deep
    try:
        notebook = json.loads(text)
    except (ValueError, RecursionError):
        raise NotGradable(_why_not_json(text.lstrip()), name) from None
    finally:
        gc.enable()
    if not isinstance(notebook, dict):
        raise NotGradable(Why.NOT_A_NOTEBOOK, name)
    return notebook


def _why_not_json(text: str) -> Why:
    with contextlib.suppress(ValueError, RecursionError):
        if isinstance(json.JSONDecoder().raw_decode(text)[0], dict):
            return Why.TRAILING  # also the zeros of a disk that was full, or of a computer that lost its power
    return Why.CUT_OFF if text.startswith("{") and not text.rstrip().endswith("}") else Why.NOT_JSON


def _is_intricate(text: str) -> bool:
    """Whether `text` is of more tokens than may be parsed: a few bytes each unfold to hundreds in memory."""
    if sum(map(text.count, '[{,"')) <= MAXIMUM_TOKENS:
        return False
    return next(itertools.islice(_TOKEN.finditer(text), MAXIMUM_TOKENS, None), None) is not None


def _python(notebook: dict) -> str:
    found: object = notebook
    for name in ("metadata", "language_info", "version"):
        found = found.get(name) if isinstance(found, dict) else None
    return _word(found)


def _cells(notebook: dict, name: str) -> tuple[tuple[SubmittedCell, ...], tuple[Note, ...]]:
    notes: tuple[Note, ...] = ()
    cells = notebook.get("cells")
    if cells is None and isinstance(notebook.get("worksheets"), list):
        notes = (Note(Change.OLD_FORMAT, name, ("3",)),)
        sheets = [sheet for sheet in notebook["worksheets"] if isinstance(sheet, dict)]
        lists = [sheet["cells"] for sheet in sheets if isinstance(sheet.get("cells"), list)]
        cells = [cell for cells in lists for cell in cells]
    if not isinstance(cells, list) or not cells:
        raise NotGradable(Why.NO_CELLS, name)
    if len(cells) > MAXIMUM_CELLS:
        raise NotGradable(Why.TOO_MANY_CELLS, name, len(cells), MAXIMUM_CELLS)
    read, characters = [], 0
    for cell in cells:
        if isinstance(cell, dict) and (found := _cell(cell)) is not None:
            read.append(found)
            characters += len(found.text)
            if characters > MAXIMUM_WHOLE:
                raise NotGradable(Why.INTRICATE, name)
    if dropped := len(cells) - len(read):
        notes = (*notes, Note(Change.BROKEN_CELLS, name, (str(dropped),)))
    return tuple(read), notes


def _cell(cell: dict) -> SubmittedCell | None:
    source = cell.get("source", cell.get("input", ""))
    if isinstance(source, list):
        source = "".join(part for part in source if isinstance(part, str))
    if not isinstance(source, str) or len(source) > MAXIMUM_TEXT:
        return None
    metadata = cell.get("metadata")
    metadata = metadata if isinstance(metadata, dict) else {}
    nbgrader = metadata.get("nbgrader")
    nbgrader = nbgrader if isinstance(nbgrader, dict) else {}
    tags = metadata.get("tags")
    return SubmittedCell(
        kind=kind[:20] if isinstance(kind := cell.get("cell_type"), str) else "",
        text=encodable(_LINE_END.sub("\n", source)),
        cell_id=_word(cell.get("id")),
        grade_id=_word(nbgrader.get("grade_id")),
        points=nbgrader.get("points") if isinstance(nbgrader.get("points"), (int, float)) else None,
        tags=tuple(one_line(tag, 40) for tag in tags[:20] if isinstance(tag, str)) if isinstance(tags, list) else (),
    )


def _word(value: object) -> str:
    return one_line(value) if isinstance(value, str) else ""
