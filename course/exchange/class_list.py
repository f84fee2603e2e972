"""A class list: a CSV file, as a spreadsheet or a learning management system writes it, becomes students.

Read are UTF-8, UTF-16 with its mark and cp949 (what Excel writes in Korea), with commas, semicolons or tabs. An export
of Canvas's gradebook is understood as well. Whatever could enrol the wrong person is refused, with its line.

This module may touch: the file, reading.
"""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from course.errors import UsageError
from course.facts.student import RosterStudent, is_student_id, plain_id
from course.text import decoded, is_hangul, one_line, whole_name

MOST_BYTES = 20_000_000
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
_MAGIC = {b"PK\x03\x04": "an Excel workbook", b"\xd0\xcf\x11\xe0": "an old Excel workbook", b"%PDF": "a PDF"}
_IGNORED = re.compile(r"[\s_.\-\ufeff\u200b]+")
_EXCEL_TEXT = re.compile(r'="(.*)"', re.DOTALL)  # ="00123": how a CSV keeps Excel from dropping the zeros
_SCIENTIFIC = re.compile(r"\d(\.\d+)?E\+\d+", re.IGNORECASE)
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1f]")  # such characters stand in no text file
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


def read_class_list(path: Path) -> ClassList:
    """The class list in the file `path`.

    Raises:
        UsageError: it cannot be read, or says something that cannot be; the sentence names the lines.
    """
    rows = _rows(_text(path), path)
    header = next(rows, None)
    if header is None:
        raise UsageError(f"{path} is empty; it should be a class list in CSV with a header line")
    fields = _fields(header[1], path)
    canvas = _plain(header[1][fields["student"]]) == "sisloginid"
    students: list[RosterStudent] = []
    seen: dict[tuple[str, str], int] = {}
    for line, cells in rows:
        if any(cells[len(header[1]) :]):
            raise UsageError(
                f"{path}, line {line}: {len(cells)} cells, but the header has {len(header[1])}; "
                'put a name with a comma into double quotes: "Kim, Minsu"'
            )
        values = {field: cells[at] if at < len(cells) else "" for field, at in fields.items()}
        if canvas and _is_no_student(values):
            continue
        student = _student(values, f"{path}, line {line}")
        for kind, value in (("id", student.student), ("LMS id", student.lms_id), ("SIS id", student.sis_id)):
            first = seen.setdefault((kind, value), line)
            if value and first != line:
                raise UsageError(f"{path}, lines {first} and {line} have the same {kind} {value}; keep one of them")
        students.append(student)
    if not students:
        raise UsageError(f"{path} has a header and no student below it")
    return ClassList(tuple(students), header[1][fields["student"]])


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise UsageError(f"there is no file {path}") from None
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from None
    if len(data) > MOST_BYTES:
        raise UsageError(f"{path} has more than {MOST_BYTES // 1_000_000} MB: too much for a class list")
    for magic, name in _MAGIC.items():
        if data.startswith(magic):
            raise UsageError(f"{path} is {name}, not CSV; save it as CSV (in Excel: CSV UTF-8) and use that file")
    try:
        text, _ = decoded(data)
    except UnicodeDecodeError:
        text = "\0"
    if _BINARY.search(text):
        raise UsageError(
            f"{path} is neither in UTF-8 nor in cp949, or no text at all; save it as CSV (in Excel: CSV UTF-8)"
        )
    return text


def _rows(text: str, path: Path) -> Iterator[tuple[int, list[str]]]:
    """Line number and cells of each row that is not blank, the header first."""
    lines = text.splitlines(keepends=True)
    hint = re.fullmatch(r'"?sep=(.)"?\s*', lines[0]) if lines else None  # Excel's own way to name the separator
    delimiter = hint.group(1) if hint else _delimiter(next((line for line in lines if line.strip(" ,;\t\r\n")), ""))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    if hint:
        next(reader)
    line = reader.line_num + 1
    try:
        for cells in reader:
            cells = [_cell(cell) for cell in cells]
            if any(cells):
                yield line, cells
            line = reader.line_num + 1
    except csv.Error as error:
        raise UsageError(f"{path}, line {line}: {error}; look at the double quotes there") from None


def _delimiter(header: str) -> str:
    known = {name for names in _COLUMNS.values() for name in names}

    def telling(delimiter: str) -> tuple[int, int]:
        cells = next(csv.reader([header], delimiter=delimiter), [])
        return sum(_plain(_cell(cell)) in known for cell in cells), len(cells)

    return max(",;\t", key=telling)


def _cell(text: str) -> str:
    text = text.strip().strip("\ufeff\u200b")
    quoted = _EXCEL_TEXT.fullmatch(text)
    return " ".join((quoted.group(1).replace('""', '"') if quoted else text).split())


def _plain(name: str) -> str:
    return _IGNORED.sub("", name).casefold()


def _fields(header: list[str], path: Path) -> dict[str, int]:
    """Field → position of its column."""
    names = [_plain(name) for name in header]
    fields: dict[str, int] = {}
    for field, aliases in _COLUMNS.items():
        found = [at for alias in aliases for at, name in enumerate(names) if name == alias]
        if found:
            fields[field] = found[0]
            if names.count(names[found[0]]) > 1:
                raise UsageError(f"{path} has the column {header[found[0]]!r} twice; keep one of them")
    if "student" not in fields and "sis_id" in fields:
        fields["student"] = fields.pop("sis_id")
    if "student" not in fields:
        columns = ", ".join(one_line(name, 40) or "(no name)" for name in header[:20])
        raise UsageError(
            f"{path} has no column with the students' ids; call it id, student_id or 학번 (there are: {columns})"
        )
    taken = set(fields.values())
    if "name" not in fields and "student" in names and names.index("student") not in taken:
        fields["name"] = names.index("student")
    if names[fields["student"]] == "sisloginid" and "lms_id" not in fields and "id" in names:
        fields["lms_id"] = names.index("id")  # in an export of Canvas, ID is Canvas's own number
    return fields


def _is_no_student(values: dict[str, str]) -> bool:
    """Whether a row of Canvas's export is about the columns, or is the teacher's own "Test Student"."""
    name = values.get("name", "")
    return name.startswith("Points Possible") or name == "Student, Test" or not (name or values["student"])


def _student(values: dict[str, str], where: str) -> RosterStudent:
    student = values["student"] = plain_id(values["student"])
    if not student:
        raise UsageError(f"{where}: there is no id")
    if _SCIENTIFIC.fullmatch(student):
        raise UsageError(
            f"{where}: the id {student} is what Excel makes of a long number; make the column text, enter the ids again"
        )
    if not is_student_id(student):
        raise UsageError(
            f"{where}: {one_line(student, 60)!r} cannot be an id: it has to be the name of a folder, "
            "without / \\ * ? [ ] { } < > & and quotes, not longer than 128 bytes, and not begin with a dot"
        )
    long = next((value for value in values.values() if len(value) > MOST_CHARACTERS), None)
    if long is not None:
        raise UsageError(f"{where}: {one_line(long, 40)!r} has more than {MOST_CHARACTERS} characters")
    marked = next((value for value in values.values() if "<" in value or ">" in value), None)
    if marked is not None:  # formgrader shows names as HTML
        raise UsageError(f"{where}: {one_line(marked, 40)!r} holds < or >, which is in nobody's name; take it out")
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
