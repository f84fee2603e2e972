"""The class list: whatever a spreadsheet writes is read, and whatever could enrol the wrong person is refused."""

import argparse
import shutil
import sqlite3

import pytest
from conftest import UNITS, new_course

from course import cli
from course.commands import roster as command
from course.errors import UsageError
from course.exchange.class_list import RosterStudent, read_class_list
from course.gradebook.database import open_gradebook
from course.gradebook.roster import read_roster
from course.grading.course_folder import open_course_folder

KOREAN = "학번,이름,이메일,분반\n00123,김민수,minsu@example.ac.kr,1\n2024002,남궁영희,,2\n"


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    """A course folder with an empty gradebook; not to be changed (a new gradebook takes a second)."""
    root = new_course(tmp_path_factory.mktemp("empty") / "course", UNITS[:1])
    roster(root)
    return root


@pytest.fixture
def folder(empty, tmp_path, monkeypatch):
    root = shutil.copytree(empty, tmp_path / "강의")
    monkeypatch.chdir(root)
    return root


def read(tmp_path, content):
    path = tmp_path / "list.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_class_list(path)


def enrol(root, text):
    (root / "list.csv").write_text(text, encoding="utf-8")
    return command.run(argparse.Namespace(file=str(root / "list.csv"), id=""))


def students(root):
    with sqlite3.connect(root / "gradebook.db") as database:
        rows = database.execute("select id, first_name, last_name, email, lms_user_id from student order by id")
        return {row[0]: row[1:] for row in rows}


def roster(root):
    folder = open_course_folder(root)
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        return read_roster(gradebook.db.connection())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp949"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_what_spreadsheets_write(tmp_path, encoding, delimiter, end):
    text = KOREAN.replace(",", delimiter).replace("\n", end)
    found = read(tmp_path, text.encode(encoding))
    assert found.id_column == "학번"
    assert found.students == (
        RosterStudent("00123", "김민수", "minsu@example.ac.kr", section="1", first_name="민수", last_name="김"),
        RosterStudent("2024002", "남궁영희", section="2", first_name="영희", last_name="남궁"),
    )


@pytest.mark.parametrize("byte_order", ["utf-16-le", "utf-16-be"])
def test_both_orders_of_utf_16(tmp_path, byte_order):
    assert read(tmp_path, ("\ufeff" + KOREAN).encode(byte_order)).students[0].name == "김민수"


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        ("id", {}),
        (" Student ID ", {}),
        ("STUDENT_ID", {}),
        ("아이디", {}),
        ("username", {}),
        ("login", {}),
        ("student,name", {"name": "Minsu Kim", "first_name": "Minsu", "last_name": "Kim"}),
        ("id,성명", {"name": "김 민수", "first_name": "민수", "last_name": "김"}),
        ("id,Student", {"name": "Kim, Minsu", "first_name": "Minsu", "last_name": "Kim"}),
        ("id,학생", {"name": "Minsu", "first_name": "", "last_name": "Minsu"}),
        ("id,E-Mail", {"email": "a@b.kr"}),
        ("id,메일", {"email": "a@b.kr"}),
        ("id,lms_user_id", {"lms_id": "48213"}),
        ("id,Canvas ID", {"lms_id": "48213"}),
        ("id,SIS User ID", {"sis_id": "S1"}),
        ("username,ID number", {"sis_id": "S1"}),
        ("id,분반", {"section": "A"}),
        ("first_name,id,last_name", {"name": "Minsu Kim", "first_name": "Minsu", "last_name": "Kim"}),
        ("id,Section,unknown", {"section": "A"}),
    ],
)
def test_names_of_columns(tmp_path, header, fields):
    cells = []
    for name in header.split(","):
        plain = name.strip().lower().replace(" ", "_")
        value = {"성명": fields.get("name"), "학생": fields.get("name"), "name": fields.get("name")}.get(plain)
        value = value or {"first_name": "Minsu", "last_name": "Kim", "e-mail": "a@b.kr", "메일": "a@b.kr"}.get(plain)
        value = value or {"lms_user_id": "48213", "canvas_id": "48213", "sis_user_id": "S1", "id_number": "S1"}.get(
            plain
        )
        value = value or {"분반": "A", "section": "A", "unknown": "?"}.get(plain)
        cells.append(value or (fields["name"] if name == "Student" else "x7"))
    found = read(tmp_path, header + "\n" + ",".join(f'"{cell}"' for cell in cells) + "\n")
    assert found.students == (RosterStudent("x7", **fields),)


def test_excels_ways_to_keep_a_zero_and_to_name_the_separator(tmp_path):
    text = 'sep=;\r\n학번;이름\r\n="00123";김민수\r\n"=""00456""";이영희\r\n;\r\n'
    assert [s.student for s in read(tmp_path, text).students] == ["00123", "00456"]


def test_an_export_of_canvas(tmp_path):
    text = (
        "\ufeffStudent,ID,SIS User ID,SIS Login ID,Section,01-basics (77)\n"
        ",,,,,Manual Posting\n"
        "    Points Possible,,,,,100\n"
        '"Kim, Minsu",48213,S1,minsu,Mon 9,90\n'
        '"Student, Test",48299,,4f2a,Mon 9,\n'
    )
    expected = RosterStudent("minsu", "Kim, Minsu", "", "48213", "S1", "Mon 9", "Minsu", "Kim")
    assert read(tmp_path, text).students == (expected,)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "is empty"),
        ("\n , \n", "is empty"),
        ("학번,이름\n", "no student below it"),
        ("name,mail\nKim,a@b\n", "no column with the students' ids.*there are: name, mail"),
        ("id,name\n1,A\n,B\n", "line 3: there is no id"),
        ("id,name\n1,A\n2,B\n1,C\n", "lines 2 and 4 have the same id 1"),
        ("id,canvas id\n1,9\n2,9\n", "lines 2 and 3 have the same LMS id 9"),
        ("id\n../x\n", "line 2: '../x' cannot be an id"),
        ("id\n.hidden\n", "line 2: '.hidden' cannot be an id"),
        ("id\n" + "가" * 43 + "\n", "line 2: .* cannot be an id"),
        ("id\n<img src=x onerror=alert(1)>\n", "line 2: .* cannot be an id"),
        ("id\na&b\n", "line 2: 'a&b' cannot be an id"),
        ("id,name\n1,<b>Kim</b>\n", "line 2: '<b>Kim</b>' holds < or >"),
        ("id\n2.02412E+09\n", "line 2: the id 2.02412E\\+09 is what Excel makes"),
        ("id,name\n1,Kim, Minsu\n", "line 2: 3 cells, but the header has 2"),
        ('id,name\n1,A\n2,"B\n3,C\n', "line 3: .*double quotes"),
        ("id,name,id\n1,A,2\n", "the column 'id' twice"),
        ("id,name\n1," + "x" * 129 + "\n", "line 2: .* more than 128 characters"),
        ('id,name\n1,"A\nB"\n,C\n', "line 4: there is no id"),
        (b"PK\x03\x04rest of a workbook", "is an Excel workbook, not CSV; save it as CSV"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "is an old Excel workbook"),
        (b"id\n\x00\x01\x02\n", "no text at all"),
        (b"id\n\xff\xff\xff\n", "neither in UTF-8 nor in cp949"),
        (b"\xff\xfei\x00d\x00\n\x00\x00\xd8\x41\x00", "neither in UTF-8 nor in cp949"),
    ],
)
def test_what_is_refused(tmp_path, content, words):
    with pytest.raises(UsageError, match=words) as error:
        read(tmp_path, content)
    assert "\n" not in str(error.value)


def test_files_that_are_none(tmp_path):
    with pytest.raises(UsageError, match="there is no file"):
        read_class_list(tmp_path / "none.csv")
    with pytest.raises(UsageError, match="cannot be read"):
        read_class_list(tmp_path)


def test_a_class_is_enrolled(folder, capsys):
    assert enrol(folder, KOREAN) == 0
    out = capsys.readouterr().out
    assert "2 students enrolled; the ids are those of the column '학번'" in out
    assert "all of them are new" in out
    assert students(folder) == {
        "00123": ("민수", "김", "minsu@example.ac.kr", None),
        "2024002": ("영희", "남궁", None, None),
    }
    assert [student.student for student in roster(folder)] == ["00123", "2024002"]


def test_the_list_is_replaced_and_nobody_is_deleted(folder, capsys):
    enrol(folder, "id,name,email,canvas id\na,A,a@x,11\nb,B,b@x,12\n")
    (folder / "submitted" / "00c").mkdir(parents=True)
    (folder / "submitted" / "stranger").mkdir()
    capsys.readouterr()
    enrol(folder, "id,section\na,2\nc,1\n")
    out = capsys.readouterr().out
    assert "new: c\n" in out
    assert "in the gradebook but not in the class list, grades are kept: b\n" in out
    assert "in submitted/ but not in the class list: 00c (the class list has c), stranger\n" in out
    assert [(s.student, s.section, s.email) for s in roster(folder)] == [("a", "2", ""), ("c", "1", "")]
    assert students(folder)["a"] == ("", "A", "a@x", "11"), "what the list does not say stays"
    assert students(folder)["b"] == ("", "B", "b@x", "12")
    enrol(folder, "id,email\na,new@x\nc,\n")
    assert "nobody is new" in capsys.readouterr().out
    assert students(folder)["a"] == ("", "A", "new@x", "11")


def test_the_order_is_that_of_the_list(folder):
    enrol(folder, "id\nc\na\nb\n")
    assert [student.student for student in roster(folder)] == ["c", "a", "b"]
    enrol(folder, "id\nb\nc\na\n")
    assert [student.student for student in roster(folder)] == ["b", "c", "a"]


def test_a_gradebook_without_the_order_is_read_and_gets_it(folder):
    enrol(folder, "id,section\nc,1\na,2\n")
    with sqlite3.connect(folder / "gradebook.db") as database:  # as gradebooks were
        database.execute("alter table course_roster drop column place")
    assert [(one.student, one.section) for one in roster(folder)] == [("c", "1"), ("a", "2")]
    enrol(folder, "id\nb\na\n")
    assert [student.student for student in roster(folder)] == ["b", "a"]


def test_nothing_is_written_when_something_is_wrong(folder, capsys, monkeypatch):
    enrol(folder, "id\na\n")
    before = students(folder), roster(folder)
    with pytest.raises(UsageError):
        enrol(folder, "id\nb\n\nb\n")
    monkeypatch.setattr("course.gradebook.roster._roster_row", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        enrol(folder, "id\nb\nc\n")
    assert (students(folder), roster(folder)) == before


def test_no_list_is_none(folder):
    assert roster(folder) == ()


def test_a_thousand_are_enrolled_at_once(folder, capsys):
    enrol(folder, "학번,이름\n" + "".join(f"2024{n:04},학생{n}\n" for n in range(1000)))
    enrol(folder, "학번,이름\n" + "".join(f"2024{n:04},학생{n}\n" for n in range(25, 1025)))
    out = capsys.readouterr().out
    assert "new: 20241000, 20241001" in out
    assert "and 5 more" in out
    assert "20240000, 20240001" in out
    assert len(students(folder)) == 1025


def test_an_id_is_one_however_it_is_typed(tmp_path):
    found = read(tmp_path, "학번,이름\n２０２６\u200b０００１,김민수\n2026\u00a00002,이영희\n").students
    assert [one.student for one in found] == ["20260001", "2026 0002"]
    with pytest.raises(UsageError, match="lines 2 and 3 have the same id"):
        read(tmp_path, "학번,이름\n20260001,김민수\n２０２６０００１,이영희\n")


OFFICE = (
    "2026학년도 2학기 수강생 명단,,,\n교과목: 딥러닝 (01분반), 담당: 김교수,,\n\n"
    "No.,학번/사번,성명(한글),학과\n1,202412345.0,김민수,수학과\n2,00123,이영희,물리\n,합계,2명,\n"
    "※ 이하 청강생 없음,,,\n"
)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp949"])
@pytest.mark.parametrize("delimiter", [",", "\t"])
def test_a_list_as_korean_offices_write_it(tmp_path, encoding, delimiter):
    found = read(tmp_path, OFFICE.replace(", 담당", " 담당").replace(",", delimiter).encode(encoding))
    assert found.id_column == "학번/사번"
    assert [(one.student, one.name) for one in found.students] == [("202412345", "김민수"), ("00123", "이영희")]


@pytest.mark.parametrize("last", ["합계,2", "총 2명,", "계:,", "소 계,2", "Total,2", "- 이하 여백 -,", ",합계 2명"])
def test_a_sum_at_the_end_is_nobody(tmp_path, last):
    assert len(read(tmp_path, f"학번,이름\n1001,김계\n1002,이합\n{last}\n").students) == 2


@pytest.mark.parametrize("header", ["학번(사번)", "대학원/학번", "학 번", "Student ID / 학번"])
def test_a_column_with_two_names(tmp_path, header):
    assert read(tmp_path, f"{header},성명(영문)\n1001,Kim\n").students == (
        RosterStudent("1001", "Kim", last_name="Kim"),
    )


def test_the_column_of_ids_can_be_named(folder, capsys):
    (folder / "list.csv").write_text("명단,\n교번,학번,이름\n77,1001,김민수\n", encoding="utf-8")
    assert cli.main(["roster", "list.csv", "--id", "교번"]) == 0
    assert "the ids are those of the column '교번'" in capsys.readouterr().out
    assert [student.student for student in roster(folder)] == ["77"]
    assert cli.main(["roster", "list.csv", "--id", "번호"]) == 1
    assert "has no column '번호' (there are: 교번, 학번, 이름)" in capsys.readouterr().err
