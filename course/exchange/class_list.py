"""A class list: a CSV file, as a spreadsheet or a learning management system writes it, becomes students.

Read is what `course.exchange.spreadsheet` reads, also with titles above the header and a sum below, as Korean offices
write it. An export of Canvas's gradebook is understood as well. Whatever could enrol the wrong person is refused, with
its line.

This module may touch: the file, reading.
"""

import itertools
import re
from dataclasses import dataclass
from pathlib import Path

from course.errors import UsageError
from course.exchange.spreadsheet import HEADERS, forms, known_in, plain, rows_of
from course.facts.student import RosterStudent, is_student_id, plain_id, without_decimals
from course.language import _
from course.text import is_hangul, letters, one_line, whole_name

MOST_CHARACTERS = 128
"""What nbgrader's columns of a student hold."""

# Field → the names of its column, the more telling first; compared without case, spaces, underscores, dots and hyphens.
_COLUMNS = {
    "student": (
        *("sisloginid", "studentid", "studentnumber", "학번", "id"),
        *("student", "username", "userid", "login", "loginid", "아이디"),
    ),
    "name": ("name", "fullname", "studentname", "이름", "성명", "학생", "학생명"),
    "first_name": ("firstname", "givenname"),
    "last_name": ("lastname", "surname", "familyname", "성"),
    "email": ("email", "emailaddress", "mail", "이메일", "이메일주소", "메일", "전자우편"),
    "lms_id": ("lmsuserid", "lmsid", "canvasid", "canvasuserid", "moodleid"),
    "sis_id": ("sisuserid", "sisid", "idnumber"),
    "section": ("section", "분반", "반"),
}
_KNOWN = {name for names in _COLUMNS.values() for name in names}
_SCIENTIFIC = re.compile(r"\d(\.\d+)?E\+\d+", re.IGNORECASE)
_BELOW = {"합계", "총계", "소계", "계", "총원", "총인원", "인원", "합계명", "총명", "계명", "이하여백", "total", "sum"}
"""What the first cell of a line says that stands below a list and is about nobody, but for numbers and signs."""
_FAMILY_NAMES = ("남궁", "황보", "제갈", "선우", "독고", "사공", "서문", "동방")  # the ones of two syllables


@dataclass(frozen=True)
class ClassList:
    """What a file says.

    Attributes:
        students: in the order of the file.
        id_column: the column that the ids were taken from, as the file calls it.
    """

    students: tuple[RosterStudent, ...]
    id_column: str


def read_class_list(path: Path, id_column: str = "") -> ClassList:
    """The class list in the file `path`.

    Arguments:
        id_column: the name of the column with the ids; "": it is found by what such columns are called.

    Raises:
        UsageError: it cannot be read, or says something that cannot be; the sentence names the lines.
    """
    known = _KNOWN | {plain(id_column)}
    rows = rows_of(path, known)
    above = list(itertools.islice(rows, HEADERS))
    if not above:
        raise UsageError("{path} is empty; it should be a class list in CSV with a header line", path=path)
    header = max(above, key=lambda row: known_in(row[1], known))
    rows = itertools.chain(above[above.index(header) + 1 :], rows)
    fields = _fields(header[1], path, id_column)
    canvas = plain(header[1][fields["student"]]) == "sisloginid"
    students: list[RosterStudent] = []
    seen: dict[tuple[str, str], int] = {}
    for line, cells in rows:
        if any(cells[len(header[1]) :]):
            raise UsageError(
                "{path}, line {line}: {cells} cells, but the header has {columns}; put a name with a comma "
                'into double quotes: "Kim, Minsu"',
                path=path,
                line=line,
                cells=len(cells),
                columns=len(header[1]),
            )
        values = {field: cells[at] if at < len(cells) else "" for field, at in fields.items()}
        if (canvas and _is_no_student(values)) or _is_below(next(filter(None, cells))):
            continue
        student = _student(values, f"{path}, line {line}")
        for kind, value in (("id", student.student), ("LMS id", student.lms_id), ("SIS id", student.sis_id)):
            first = seen.setdefault((kind, value), line)
            if value and first != line:
                raise UsageError(
                    "{path}, lines {first} and {line} have the same {kind} {value}; keep one of them",
                    path=path,
                    first=first,
                    line=line,
                    kind=_(kind),
                    value=value,
                )
        students.append(student)
    if not students:
        raise UsageError("{path} has a header and no student below it", path=path)
    return ClassList(tuple(students), header[1][fields["student"]])


def _fields(header: list[str], path: Path, id_column: str) -> dict[str, int]:
    """Field → position of its column."""
    names = [plain(name) for name in header]
    fields: dict[str, int] = {}
    for field, aliases in _COLUMNS.items():
        found = [at for alias in aliases for at, name in enumerate(names) if name == alias]
        found = found or [at for alias in aliases for at, name in enumerate(header) if alias in forms(name)]
        if field == "student" and id_column:
            found = [at for at, name in enumerate(names) if name == plain(id_column)]
            if not found:
                raise UsageError(
                    "{path} has no column {column!r} (there are: {columns})",
                    path=path,
                    column=id_column,
                    columns=_told(header),
                )
        if found:
            fields[field] = found[0]
            if names.count(names[found[0]]) > 1:
                raise UsageError(
                    "{path} has the column {column!r} twice; keep one of them", path=path, column=header[found[0]]
                )
    if "student" not in fields and "sis_id" in fields:
        fields["student"] = fields.pop("sis_id")
    if "student" not in fields:
        raise UsageError(
            "{path} has no column with the students' ids; call it id, student_id or 학번, or name it: --id "
            "COLUMN (there are: {columns})",
            path=path,
            columns=_told(header),
        )
    taken = set(fields.values())
    if "name" not in fields and "student" in names and names.index("student") not in taken:
        fields["name"] = names.index("student")
    if names[fields["student"]] == "sisloginid" and "lms_id" not in fields and "id" in names:
        fields["lms_id"] = names.index("id")  # in an export of Canvas, ID is Canvas's own number
    return fields


def _told(header: list[str]) -> str:
    return ", ".join(one_line(name, 40) or "(no name)" for name in header[:20])


def _is_no_student(values: dict[str, str]) -> bool:
    """Whether a row of Canvas's export is about the columns, or is the teacher's own "Test Student"."""
    name = values.get("name", "")
    return name.startswith("Points Possible") or name == "Student, Test" or not (name or values["student"])


def _is_below(first: str) -> bool:
    return first.startswith("※") or "".join(filter(str.isalpha, letters(first))) in _BELOW


def _student(values: dict[str, str], where: str) -> RosterStudent:
    student = values["student"] = without_decimals(plain_id(values["student"]))
    if not student:
        raise UsageError("{where}: there is no id", where=where)
    if _SCIENTIFIC.fullmatch(student):
        raise UsageError(
            "{where}: the id {student} is what Excel makes of a long number; make the column text, enter the ids again",
            where=where,
            student=student,
        )
    if not is_student_id(student):
        raise UsageError(
            "{where}: {student!r} cannot be an id: it has to be the name of a folder, without / \\ * ? [ "
            "] {{ }} < > & and quotes, not longer than 128 bytes, and not begin with a dot",
            where=where,
            student=one_line(student, 60),
        )
    long = next((value for value in values.values() if len(value) > MOST_CHARACTERS), None)
    if long is not None:
        raise UsageError(
            "{where}: {text!r} has more than {most} characters",
            where=where,
            text=one_line(long, 40),
            most=MOST_CHARACTERS,
        )
    marked = next((value for value in values.values() if "<" in value or ">" in value), None)
    if marked is not None:  # formgrader shows names as HTML
        raise UsageError(
            "{where}: {text!r} holds < or >, which is in nobody's name; take it out",
            where=where,
            text=one_line(marked, 40),
        )
    first, last = values.pop("first_name", ""), values.pop("last_name", "")
    if last and not first:  # 성 beside 이름: the name is the first name, unless it already is the whole
        name = values.pop("name", "")
        first = name.removeprefix(last).strip()
    if first or last:
        values["name"] = values.get("name") or whole_name(first, last)
    else:
        first, last = _parts(values.get("name", ""))
    return RosterStudent(**values, first_name=first, last_name=last)


def _parts(name: str) -> tuple[str, str]:
    """First and last name; nbgrader shows them as ``last, first``."""
    if "," in name:
        last, _, first = name.partition(",")
        return first.strip(), last.strip()
    words = name.split()
    if len(words) > 1:
        return (" ".join(words[1:]), words[0]) if is_hangul(name) else (" ".join(words[:-1]), words[-1])
    if is_hangul(name) and len(name) > 1:
        length = 2 if len(name) > 2 and name.startswith(_FAMILY_NAMES) else 1
        return name[length:], name[:length]
    return "", name
