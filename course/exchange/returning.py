"""The pages of feedback in one zip, each under the name by which a learning management system knows whose it is.

That name is the one under which the file came; ``collected.csv`` has it.

Moodle, "Upload multiple feedback files in a zip": of a folder or file NAME_NUMBER_assignsubmission_file_… it takes the
number, which is one of the assignment's own, and passes over what it does not know, so that pages of other assignments
do no harm: https://github.com/moodle/moodle/blob/main/public/mod/assign/feedback/file/importziplib.php

Canvas, "Re-Upload Submissions": of a file NAME_[LATE_]USER_FILE_… it takes the first two parts that are numbers; the
file has to be one of the student's latest attempt, and its name there becomes that of the page. A name whose last part
begins with "link" is passed over, so that what the student called the file is not kept. That is how
infer_comment_context_from_filename reads it: https://github.com/instructure/canvas-lms/blob/master/app/models/abstract_assignment.rb
"""

import io
import re
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from course.exchange.collected import Row
from course.exchange.senders import CANVAS, MOODLE
from course.facts.collecting import Fate

FOLDER = "folder"
SYSTEMS = {"moodle": MOODLE, "canvas": CANVAS}
"""The systems, and how the names look that they give."""
_THEIRS = (Fate.COLLECTED, Fate.OLDER, Fate.UNTOUCHED, Fate.SAME)
_UNREADABLE = (Fate.BROKEN, Fate.OTHER)
"""Whose page says that nothing could be graded."""
_NOT_ON_WINDOWS = re.compile(r"[:|]|[. ]+$")
_THE_SAME_TIME = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Page:
    """A page of feedback."""

    student: str
    unit: str
    path: Path


@dataclass(frozen=True)
class Name:
    """The name of a page in the zip, and by what of it the system tells the student; no two students share that."""

    text: str
    key: tuple[str, ...]


@dataclass(frozen=True)
class Named:
    """Which page gets which name.

    Attributes:
        pages: name → page.
        nameless: pages whose submission came under no name of the system.
        shared: pages of several students whose submissions came under one name, so that nobody knows whose it is.
    """

    pages: dict[str, Page]
    nameless: tuple[Page, ...]
    shared: tuple[Page, ...]


def by_student(pages: Iterable[Page]) -> Named:
    """A folder for each student."""
    return _named({page: _in_folder(page) for page in pages})


def by_system(system: str, pages: Sequence[Page], rows: Iterable[Row], resolve: Callable[[str], str]) -> Named:
    """The names under which the submissions came.

    Arguments:
        system: one of `SYSTEMS`.
        rows: the table of what was collected.
        resolve: the id of a student by what stands in the table.
    """
    found: dict[tuple[str, str], list[tuple[tuple[bool, int, str, bool], Name]]] = defaultdict(list)
    for row in rows:
        is_read = row.status in _THEIRS
        if (is_read or row.status in _UNREADABLE) and (match := SYSTEMS[system].fullmatch(row.lms_name)):
            rank = is_read, (int(match["file"]) if system == "canvas" else 0), row.time, bool(row.placed)
            found[resolve(row.placed or row.student), row.unit].append((rank, _as_it_came(match, row.unit)))
    newest = {whose: max(names, key=lambda one: one[0])[1] for whose, names in found.items()}
    return _named({page: newest.get((page.student, page.unit)) for page in pages})


def _as_it_came(match: re.Match, unit: str) -> Name:
    head = match.string[: match.start("rest")]
    apart = "" if match["rest"] else "/"  # Moodle gives a folder to each student, and of old gave none
    return Name(f"{head}{apart}{unit}.html", (match["number"], unit))


def _in_folder(page: Page) -> Name:
    name = f"{_NOT_ON_WINDOWS.sub('_', page.student)}/{page.unit}.html"
    return Name(name, (name.casefold(),))


def _named(names: dict[Page, Name | None]) -> Named:
    alike: dict[tuple[str, ...], list[Page]] = defaultdict(list)
    for page, name in names.items():
        if name:
            alike[name.key].append(page)
    shared = {page for pages in alike.values() if len(pages) > 1 for page in pages}
    return Named(
        {name.text: page for page, name in names.items() if name and page not in shared},
        tuple(page for page, name in names.items() if not name),
        tuple(page for page in names if page in shared),
    )


def pack(pages: dict[str, Page]) -> bytes:
    """The zip; the same pages under the same names are the same bytes."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(pages):
            entry = zipfile.ZipInfo(name, _THE_SAME_TIME)
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 3, 0o600 << 16
            archive.writestr(entry, pages[name].path.read_bytes())
    return file.getvalue()
