"""The table of what was collected: a row for each file that was ever found, as CSV that a spreadsheet may save again.

The command writes all of it, and reads back one thing that an instructor writes: whose a file is. Beside it stands whom
the command itself has found, which tells the one from the other.

This module may touch: the table.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from course import atomic
from course.errors import UsageError
from course.exchange.csv_export import csv_text, harmless
from course.exchange.senders import core
from course.exchange.spreadsheet import plain, rows_of, tidy

NAME = "collected.csv"
NOBODY = "-"
"""What an instructor writes in place of an id, so that a file is left out."""


@dataclass(frozen=True)
class Row:
    """One file, as text.

    Attributes:
        student: whose it is; the instructor may write here.
        status: a `Fate`.
        unit: of which unit it is, by its content.
        place: the way to it, from what the instructor named on.
        reason: why it is what it is.
        time: when it was handed in, or written.
        lms_name: what the LMS called it, or its folder.
        found: whose it is by its path.
        placed: in whose folder of ``submitted/`` it lies, where it is the one that is graded, or told as not gradable.
        content: a digest of what it holds.
        file: a digest of its place and content, by which its row is found again.
    """

    student: str = ""
    status: str = ""
    unit: str = ""
    place: str = ""
    reason: str = ""
    time: str = ""
    lms_name: str = ""
    found: str = ""
    placed: str = ""
    content: str = ""
    file: str = ""

    @property
    def decision(self) -> str:
        """What an instructor wrote into the column of students; "" where it is what the command had found."""
        return self.student if core(self.student) != core(self.found) else ""


COLUMNS = tuple(field.name for field in fields(Row))


def read_table(path: Path) -> dict[str, Row]:
    """The rows of the table, by `Row.file`; none where there is no table yet.

    Raises:
        UsageError: it is no such table any more.
    """
    if not path.exists():
        return {}
    columns = {plain(name): name for name in COLUMNS}
    lines = [cells for _, cells in rows_of(path, set(columns), as_is=True)]
    names = [columns.get(plain(cell)) for cell in lines[0]] if lines else []
    for needed in ("student", "found", "file"):
        if needed not in names:
            raise UsageError(
                "{path} has no column {column!r}; put the first line and the columns back, or move the file "
                "away and collect everything again",
                path=path,
                column=needed,
            )
    lines = [cells + [""] * len(names) for cells in lines]  # some programs drop empty cells at the end
    rows = ({name: cell.removeprefix("'") for name, cell in zip(names, cells) if name} for cells in lines[1:])
    return {row["file"]: Row(**row | {"student": tidy(row["student"])}) for row in rows if row.get("file")}


def write_table(path: Path, rows: Iterable[Row]) -> None:
    """Write the table, all of it or nothing; where nothing is new, it is left alone.

    Raises:
        UsageError: it cannot be written.
    """
    cells = ([harmless(value) for value in asdict(row).values()] for row in rows)
    data = csv_text([COLUMNS, *cells]).encode("utf-8-sig", "replace")  # by the mark, Excel knows that it is UTF-8
    if not (path.exists() and path.read_bytes() == data):
        atomic.write_as_asked(path, data)
