"""A table in a text file, as spreadsheets and learning management systems write it: rows of cells.

Read are UTF-8, UTF-16 with its mark and cp949 (what Excel writes in Korea), with commas, semicolons or tabs.

This module may touch: the file, reading.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Set
from pathlib import Path

from course.errors import UsageError
from course.language import _
from course.text import decoded

MOST_BYTES = 20_000_000
HEADERS = 15
"""Lines among which the one with the names of the columns is looked for: offices write titles above it."""
MAGIC = {b"PK\x03\x04": "an Excel workbook", b"\xd0\xcf\x11\xe0": "an old Excel workbook", b"%PDF": "a PDF"}
_IGNORED = re.compile(r"[\s_.\-\ufeff\u200b]+")
_EXCEL_TEXT = re.compile(r'="(.*)"', re.DOTALL)  # ="00123": how a CSV keeps Excel from dropping the zeros
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1f]")  # such characters stand in no text file
_PIECES = re.compile(r"[/()（）,·]")


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise UsageError("there is no file {path}", path=path) from None
    except OSError as error:
        raise UsageError("{path} cannot be read: {reason}", path=path, reason=error.strerror) from None
    if len(data) > MOST_BYTES:
        raise UsageError("{path} has more than {most} MB: too much for a table", path=path, most=MOST_BYTES // 1000000)
    for magic, name in MAGIC.items():
        if data.startswith(magic):
            raise UsageError(
                "{path} is {name}, not CSV; save it as CSV (in Excel: CSV UTF-8) and use that file",
                path=path,
                name=_(name),
            )
    try:
        text = decoded(data)[0]
    except UnicodeDecodeError:
        text = "\0"
    if _BINARY.search(text):
        raise UsageError(
            "{path} is neither in UTF-8 nor in cp949, or no text at all; save it as CSV (in Excel: CSV UTF-8)",
            path=path,
        )
    return text


def rows_of(path: Path, known: Set[str], *, as_is: bool = False) -> Iterator[tuple[int, list[str]]]:
    """Line number and cells of each row of the file `path` that is not blank.

    Arguments:
        known: names of columns, as `plain` has them; by them the separator is found.
        as_is: keep blanks in cells, and how Excel keeps zeros.

    Raises:
        UsageError: it cannot be read, or is no such table.
    """
    text = _text(path)
    lines = text.splitlines(keepends=True)
    hint = re.fullmatch(r'"?sep=(.)"?\s*', lines[0]) if lines else None  # Excel's own way to name the separator
    delimiter = hint.group(1) if hint else _delimiter(lines[:HEADERS], known)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    if hint:
        next(reader)
    line = reader.line_num + 1
    try:
        for cells in reader:
            cells = cells if as_is else [tidy(cell) for cell in cells]
            if any(cells):
                yield line, cells
            line = reader.line_num + 1
    except csv.Error as error:
        raise UsageError(
            "{path}, line {line}: {error}; look at the double quotes there", path=path, line=line, error=error
        ) from None


def _delimiter(lines: list[str], known: Set[str]) -> str:
    def telling(delimiter: str) -> tuple[int, int]:
        rows = [next(csv.reader([line], delimiter=delimiter), []) for line in lines]
        return max(((known_in(map(tidy, cells), known), len(cells)) for cells in rows), default=(0, 0))

    return max(",;\t", key=telling)


def known_in(names: Iterable[str], known: Set[str]) -> int:
    """How many of these names of columns are `known`."""
    return sum(not known.isdisjoint(forms(name)) for name in names)


def tidy(text: str) -> str:
    """What a cell says, without blanks that mean nothing and without Excel's way to keep zeros."""
    text = text.strip().strip("\ufeff\u200b")
    quoted = _EXCEL_TEXT.fullmatch(text)
    return " ".join((quoted.group(1).replace('""', '"') if quoted else text).split())


def plain(name: str) -> str:
    """The name of a column without case, blanks and signs."""
    return _IGNORED.sub("", name).casefold()


def forms(name: str) -> list[str]:
    """The names that a column goes by: 학번/사번 is 학번, and 성명(한글) is 성명."""
    return list(dict.fromkeys(filter(None, (plain(name), *map(plain, _PIECES.split(name))))))
