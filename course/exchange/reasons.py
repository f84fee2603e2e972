"""The sentences on what was found among files handed in, for the table and the terminal."""

from course.facts.collecting import Remark, Trouble
from course.language import _

TROUBLES = {
    Trouble.LINK: "it is a link, which is not followed",
    Trouble.NOT_A_FILE: "it is a pipe or a device and no file",
    Trouble.CLOSED: "it cannot be opened: give yourself the right to read it",
    Trouble.OUTSIDE: "its path leads out of the archive, so nothing was taken of it",
    Trouble.ENCRYPTED: "it is encrypted: unpack it with its password, and collect the folder",
    Trouble.PACKING: "it is packed in a way that is not read here: unpack it by hand, and collect the folder",
    Trouble.OTHER_ARCHIVE: "only zip is unpacked here: unpack it by hand, and collect the folder",
    Trouble.BROKEN_ARCHIVE: "it is a damaged archive: download it again, or ask for it again",
    Trouble.BROKEN_FILE: "it is damaged in its archive: download it again, or ask for it again",
    Trouble.TOO_DEEP: "it lies too deep: only {0} are looked into, one in another",
    Trouble.TOO_MANY: "it holds more than {0} entries, so what is left of it was not looked into",
    Trouble.TOO_MUCH: "it unpacks to more than {0} MB, so what is left of it was not looked into",
}
REMARKS = {
    Remark.BLANK: "nothing is filled in; ask whether another file was meant",
    Remark.NAMED_OTHERWISE: "it is named like {0}; the unit is that of its content",
    Remark.LATE: "marked as late",
    Remark.NEWER: "there is a newer one: {0}",
    Remark.FILLED_IN: "nothing is filled in here, but in {0}",
    Remark.STANDS: "{0} is newer, or filled in where this is not",
    Remark.KEPT: "kept as {0}",
    Remark.SAME: "the same content as {0}",
    Remark.NO_UNIT: "it is a notebook of no unit of this course",
    Remark.LAID_DOWN: "nothing else came, so it lies in {0} and is told as not gradable",
    Remark.POINTER: "it only points to a file elsewhere; ask for the file itself",
    Remark.NO_NOTEBOOK: "it is no notebook",
    Remark.BLOCKED: "{0} is a link or no file; remove it and collect again",
    Remark.BY_TABLE: "not in the class list; collected because the table says so",
    Remark.LEFT_OUT: "left out because the table says so",
    Remark.NO_ID: "{0} in the table is nobody of the class list and cannot be an id",
    Remark.NOBODY: "nothing in its path says whose it is; write the id into the column student",
    Remark.NO_ROSTER: "its path has no id, and there is no class list; run: course roster FILE, "
    "or write the id into the column student",
    Remark.SEVERAL: "it may be of {0}; write the id into the column student",
    Remark.ODD_ID: "{0} is not in the class list, but the name is that of {1}; write the id into the column student",
    Remark.UNKNOWN_ID: "{0} is not in the class list; write the id into the column student to collect it all the same",
    Remark.UNKNOWN_NAME: "nobody in the class list is called {0}; write the id into the column student",
    Remark.ANOTHERS_ID: "its path has the id of {0}, who handed in under another name; write the id into the column "
    "student",
}


def trouble_sentence(trouble: Trouble, *detail: object) -> str:
    """Why something was not looked into, and what to do."""
    return _(TROUBLES[trouble], *detail)


def remark_sentence(remark: Remark, *detail: object) -> str:
    """Why a file is what it is, and what to do."""
    return _(REMARKS[remark], *detail)
