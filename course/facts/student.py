"""Who a student is: the id, and what a class list says of them."""

import re
import unicodedata
from dataclasses import dataclass

# Braces and brackets are nbgrader's own globs; formgrader shows ids and names as HTML; terminals obey \x9b as \x1b[.
_BAD_ID = re.compile(r"[/\\\x00-\x1f\x7f-\x9f\ud800-\udfff*?\[\]{}<>&\"'`]|^$|^\.")

# What systems leave in folders that they unpacked, shared or showed.
_LEFTOVER = re.compile(
    r"__MACOSX|@eaDir|@Recycle|#recycle|@tmp|#snapshot|\$RECYCLE\.BIN|System Volume Information|lost\+found"
    r"|__pycache__|\.ipynb_checkpoints|\.DS_Store|\._.*|Icon\r|Thumbs\.db|desktop\.ini|timestamp\.txt",
    re.IGNORECASE | re.DOTALL,
)
_AS_NUMBER = re.compile(r"\A(\d+)\.0+\Z")


def is_leftover(name: str) -> bool:
    """Whether a system, an editor or nbgrader left the file or folder `name`, and no student handed it in."""
    return bool(_LEFTOVER.fullmatch(name))


def is_student_id(name: str) -> bool:
    """Whether `name` can be a student's id: one plain folder name."""
    return not _BAD_ID.search(name) and len(name.encode("utf-8", "surrogateescape")) <= 128


def plain_id(name: str) -> str:
    """`name` as it reads: one student is one, in whatever form and width, and with whatever blanks an id is written."""
    seen = "".join(sign for sign in name if unicodedata.category(sign) != "Cf")
    plain = " ".join(unicodedata.normalize("NFKC", seen).split())
    return plain if is_student_id(plain) else name  # a wide slash becomes a slash


def without_decimals(student: str) -> str:
    """An id that a spreadsheet took for a number, as it was: 202412345.0 is 202412345."""
    return _AS_NUMBER.sub(r"\1", student)


@dataclass(frozen=True)
class RosterStudent:
    """One student of the class; what the list does not say is empty.

    Attributes:
        student: the id, the name of the folder in ``submitted/``.
        name: the whole name, as the list has it.
        email: the address.
        lms_id: the number that the learning management system itself gave (Canvas's ID).
        sis_id: the institution's id (Canvas's SIS User ID, Moodle's ID number), where the list has it beside the id.
        section: 분반.
        first_name, last_name: the parts of the name.
    """

    student: str
    name: str = ""
    email: str = ""
    lms_id: str = ""
    sis_id: str = ""
    section: str = ""
    first_name: str = ""
    last_name: str = ""
