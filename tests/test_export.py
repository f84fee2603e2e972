"""Exports: what Canvas and Moodle get is what stands in nbgrader's gradebook, and nobody is lost unsaid."""

import argparse
import csv
import datetime
import io
import os
import re
import shutil
import time
import zipfile
from xml.etree import ElementTree

import pytest
import sqlalchemy as sa
from conftest import UNITS, new_course
from nbgrader.api import Grade, SubmittedAssignment, SubmittedNotebook

from course.commands import export as command
from course.errors import UsageError
from course.exchange.class_list import RosterStudent
from course.exchange.csv_export import grades_csv, harmless, write_export
from course.exchange.lms_export import canvas_csv, moodle_csv
from course.exchange.selection import select
from course.exchange.workbook import workbook
from course.facts.remarks import Status
from course.gradebook.database import open_gradebook
from course.gradebook.roster import write_roster
from course.gradebook.tables import RESULTS
from course.grading.course_folder import open_course_folder
from course.judging.unit import read_unit

UNIT, OTHER = UNITS[1], UNITS[2]


class Room:
    """A course folder with a real gradebook, graded without any kernel."""

    def __init__(self, root, units=()):
        if units:
            new_course(root, list(units))
            (root / "nbgrader_config.py").open("a").write("c.Course.late_percent_per_day = 20\n")
        self.root = root
        self.folder = open_course_folder(root)

    def gradebook(self):
        return open_gradebook(self.folder.db_url, self.folder.course_id)

    def data(self):
        return self.folder.class_data()

    def build(self, *units):
        with self.gradebook() as gradebook:
            for name in units:
                unit = read_unit(self.folder.source, name)
                gradebook.add_assignment(name)
                gradebook.add_notebook(name, name)
                for cell in unit.graded_cells:
                    gradebook.add_grade_cell(cell.grade_id, name, name, max_score=cell.points, cell_type="code")
                for exercise in unit.exercises:
                    gradebook.add_solution_cell(exercise, name, name)

    def grade(self, student, unit, status=Status.GRADED, part=1.0, penalty=None, **first_grade):
        """Give `student` the `part` of all points; `first_grade` goes into the first grade cell."""
        with self.gradebook() as gradebook:
            gradebook.update_or_create_student(student)
            if status in (Status.GRADED, Status.DAMAGED):
                gradebook.add_submission(unit, student)
                notebook = gradebook.find_submission_notebook(unit, unit, student)
                notebook.late_submission_penalty = penalty
                if penalty:  # as the late rules have it: a day, of half of all points
                    notebook.assignment.timestamp = datetime.datetime(2026, 12, 2)
                    gradebook.find_assignment(unit).duedate = datetime.datetime(2026, 12, 1, 12)
                grades = sorted(notebook.grades, key=lambda grade: grade.name)
                for grade in grades:
                    grade.auto_score = part * grade.max_score if status is Status.GRADED else None
                for name, value in first_grade.items():
                    setattr(grades[0], name, value)
            row = {"student": student, "unit": unit, "status": status.value, "reason": "-"}
            gradebook.db.execute(sa.insert(RESULTS).values(**row, graded_at=datetime.datetime(2026, 1, 1)))
            gradebook.db.commit()

    def roster(self, *students):
        with self.gradebook() as gradebook:
            write_roster(gradebook, students)


@pytest.fixture(scope="module")
def built_room(tmp_path_factory):
    """Two units in a gradebook without students; not to be changed (a new gradebook takes a second)."""
    room = Room(tmp_path_factory.mktemp("rooms") / "built", (UNIT, OTHER))
    room.build(UNIT, OTHER)
    return room


@pytest.fixture
def room(built_room, tmp_path):
    return Room(shutil.copytree(built_room.root, tmp_path / "강의"))


def rows(text):
    return list(csv.reader(io.StringIO(text, newline="")))


def by_id(text, column):
    header, *body = rows(text)
    return {row[header.index(column)]: dict(zip(header, row)) for row in body}


def run(room, monkeypatch, kind, output=None, units=()):
    monkeypatch.chdir(room.root)
    return command.run(argparse.Namespace(format=kind, output=output, units=list(units)))


def sheets(content):
    """The sheets of a workbook by name: rows of texts, numbers and None, as they are stored."""
    name = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        read = {path: ElementTree.fromstring(archive.read(path)) for path in archive.namelist() if path.endswith("xml")}
    texts = ["".join(one.itertext()) for one in read["xl/sharedStrings.xml"]]
    found = {}
    for number, sheet in enumerate(read["xl/workbook.xml"].iter(f"{name}sheet"), start=1):
        page = read[f"xl/worksheets/sheet{number}.xml"]
        assert not list(page.iter(f"{name}f")), "there is no formula"
        found[sheet.get("name")] = rows_found = []
        for row in page.iter(f"{name}row"):
            rows_found.append(cells := {})
            for cell in row:
                value = cell.findtext(f"{name}v")
                column = re.match("[A-Z]+", cell.get("r"))[0]
                cells[column] = texts[int(value)] if cell.get("t") == "s" else value and float(value)
    return found


def grades(room, **options):
    """The first sheet: its header, and its rows by id."""
    header, *body = sheets(workbook(select(room.data(), **options)).text)["성적"]
    return list(header.values()), {row["A"]: list(row.values()) for row in body}


@pytest.fixture(scope="module")
def mixed(built_room):
    """A class in which everything happens once; its grades are not to be changed."""
    room = Room(shutil.copytree(built_room.root, built_room.root.with_name("mixed")))
    room.grade("00123", UNIT)
    room.grade("00123", OTHER, part=0.5, penalty=10.0)
    room.grade("hand", UNIT, part=0.0, manual_score=3.0, extra_credit=1.5)
    room.grade("zero", UNIT, part=0.0)
    room.grade("broken", UNIT, Status.DAMAGED)
    room.grade("fault", UNIT, Status.FAULT)
    room.grade("gone", UNIT)
    room.roster(
        RosterStudent("00123", "김민수", "k@x.kr", "48213", "S1", "1"),
        RosterStudent("hand", "Lee, Hana", "l@x.kr", "", "S2", "=1+1"),
        RosterStudent("zero", "=cmd()", "z@x.kr", "abc", "", "2"),
        RosterStudent("broken", "Park", "b@x.kr"),
        RosterStudent("fault", "Choi", "c@x.kr"),
        RosterStudent("silent", "Jung", "j@x.kr"),
    )
    return room


def test_canvas(mixed):
    exported = canvas_csv(mixed.data())
    header, points, *body = rows(exported.text)
    assert header == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", UNIT, OTHER]
    assert points == ["    Points Possible", "", "", "", "", "100", "100"]
    assert {len(row) for row in body} == {7}
    assert {row[3]: row[:3] + row[4:] for row in body} == {
        "00123": ["김민수", "48213", "S1", "1", "100", "40"],
        "hand": ["Lee, Hana", "", "S2", "'=1+1", "4.5", ""],
        "zero": ["'=cmd()", "", "abc", "2", "0", ""],
        "broken": ["Park", "", "", "", "", ""],
        "fault": ["Choi", "", "", "", "", ""],
        "silent": ["Jung", "", "", "", "", ""],
    }
    assert exported.students == 6
    notes = "\n".join(exported.notes)
    assert "graded but not in the class list, so left out: gone" in notes
    assert f"{UNIT}: not gradable, so without a score: broken" in notes
    assert f"{UNIT}: grader fault, so without a score: fault" in notes


def test_moodle(mixed):
    exported = moodle_csv(mixed.data())
    header = rows(exported.text)[0]
    assert header == ["Username", "ID number", "Email address", "Full name", UNIT, OTHER]
    found = by_id(exported.text, "Username")
    assert found["00123"] == dict(zip(header, ["00123", "00123", "k@x.kr", "김민수", "100", "40"]))
    assert [found[name][UNIT] for name in ("hand", "zero", "broken", "fault", "silent")] == ["4.5", "0", "-", "-", "-"]
    assert found["zero"]["Full name"] == "'=cmd()"
    assert "gone" not in found
    assert any(note.endswith("left out: gone") for note in exported.notes)


def test_in_moodle_every_row_has_every_id(room):
    """A row without an id once got its grades to the student of the row before."""
    room.grade("a", UNIT)
    room.roster(RosterStudent("a", "A", "a@x", "", "S1"), RosterStudent("b", "B", "", "", "S2"))
    exported = moodle_csv(room.data())
    assert rows(exported.text)[0] == ["Username", "ID number", "Full name", UNIT, OTHER]
    assert [row[:2] for row in rows(exported.text)[1:]] == [["a", "S1"], ["b", "S2"]]
    assert any("email addresses is left out" in note for note in exported.notes)
    room.roster(RosterStudent("a", "A", "same@x"), RosterStudent("b", "B", "same@x", "", "S2"))
    assert [row[:2] for row in rows(moodle_csv(room.data()).text)[1:]] == [["a", "a"], ["b", "b"]]


def test_without_a_class_list(room):
    room.grade("a", UNIT, part=0.25)
    with room.gradebook() as gradebook:
        gradebook.update_or_create_student("b", first_name="영희", last_name="김", email="b@x")
    exported = canvas_csv(room.data())
    assert [row[:6] for row in rows(exported.text)[2:]] == [
        ["a", "", "", "a", "", "25"],
        ["김영희", "", "", "b", "", ""],
    ]
    assert any("course roster FILE" in note for note in exported.notes)
    assert f"{OTHER}: nobody has a score" in exported.notes


def test_a_student_that_the_gradebook_lacks_is_named(room):
    room.grade("a", UNIT)
    room.roster(RosterStudent("a"), RosterStudent("b"))
    with room.gradebook() as gradebook:
        gradebook.remove_student("b")
    for exported in (canvas_csv(room.data()), moodle_csv(room.data())):
        assert "in the class list but not in the gradebook, so without scores: b" in exported.notes
        assert len([row for row in rows(exported.text) if "b" in row]) == 1


def test_ids_stay_as_they_are_or_are_left_out(room):
    for student in ("=1+1", "@sum", "-5", "+82", "007"):
        room.grade(student, UNIT)
    exported = canvas_csv(room.data())
    assert [row[3] for row in rows(exported.text)[2:]] == ["-5", "007"]
    assert "left out, because a spreadsheet would run the id as a formula: +82, =1+1, @sum" in exported.notes
    assert [row[0] for row in rows(moodle_csv(room.data()).text)[1:]] == ["-5", "007"]
    assert "'=1+1" in grades_csv(room.data())


def test_more_than_the_maximum_is_said_for_moodle(room):
    room.grade("a", UNIT, extra_credit=5.0)
    assert by_id(moodle_csv(room.data()).text, "Username")["a"][UNIT] == "105"
    assert any("unlimitedgrades" in note and note.endswith(": a") for note in moodle_csv(room.data()).notes)


def test_a_penalty_above_the_score_leaves_nothing(room):
    room.grade("a", UNIT, part=0.0, penalty=10.0)
    assert rows(canvas_csv(room.data()).text)[2][5] == "0"


def test_the_scores_are_nbgraders(mixed):
    with mixed.gradebook() as gradebook:
        for student, unit in (("00123", UNIT), ("00123", OTHER), ("hand", UNIT), ("zero", UNIT)):
            submission = gradebook.find_submission(unit, student)
            score = max(0.0, submission.score - submission.late_submission_penalty)
            row = next(row for row in rows(canvas_csv(mixed.data()).text) if row[3] == student)
            assert float(row[5 if unit == UNIT else 6]) == pytest.approx(score)


def test_the_csv_has_a_row_for_each_exercise(mixed):
    header, *body = rows(grades_csv(mixed.data()))
    assert header == ["student", "unit", "exercise", "score", "max_score", "status", "reason"]
    exercises = {unit: read_unit(mixed.folder.source, unit).exercises for unit in (UNIT, OTHER)}
    for student in ("00123", "broken", "fault", "gone", "hand", "silent", "zero"):
        for unit, names in exercises.items():
            mine = [row for row in body if row[:2] == [student, unit] and row[2] != "late penalty"]
            assert [row[2] for row in mine] == names
            assert sum(float(row[4]) for row in mine) == 100
    assert ["00123", OTHER, "late penalty", "-10", "0", "graded", "'-"] in body, "a penalty is a number, not text"
    assert sum(float(row[3]) for row in body if row[:2] == ["hand", UNIT]) == 4.5
    assert {row[3] for row in body if row[0] in ("broken", "fault", "silent")} == {""}
    assert {row[5] for row in body if row[0] == "silent"} == {"no submission"}


def test_the_command(mixed, monkeypatch, capsys):
    for kind, name in (("csv", "grades.csv"), ("canvas", "canvas.csv"), ("moodle", "moodle.csv")):
        assert run(mixed, monkeypatch, kind) == 0
        data = (mixed.root / name).read_bytes()
        assert data.startswith(b"\xef\xbb\xbf")
        assert b"\xef\xbb\xbf" not in data[3:]
        out = capsys.readouterr().out
        assert out.startswith(f"wrote {name}: ")
        assert "gone" in out
    assert not [path for path in mixed.root.iterdir() if path.suffix == ".tmp"]
    assert run(mixed, monkeypatch, "canvas", "-") == 0
    streams = capsys.readouterr()
    assert rows(streams.out)[0][0] == "Student"
    assert "gone" in streams.err


def test_the_workbook_is_the_class_in_its_order(mixed):
    header, body = grades(mixed)
    assert header == ["학번", "이름", "분반", UNIT, OTHER, "총점 (100점 만점)"]
    assert list(body) == ["00123", "hand", "zero", "broken", "fault", "silent"], "as the list was read"
    assert body["00123"] == ["00123", "김민수", "1", 100.0, 40.0, 70.0]
    assert body["hand"] == ["hand", "Lee, Hana", "=1+1", 4.5, "미제출", 2.25], "what is missing counts as 0"
    assert body["zero"] == ["zero", "=cmd()", "2", 0.0, "미제출", 0.0]
    assert body["broken"] == ["broken", "Park", "", "채점 불가", "미제출"], "nobody knows the total"
    assert body["fault"] == ["fault", "Choi", "", "채점기 오류", "미제출"]
    assert body["silent"][3:] == ["미제출", "미제출", 0.0]
    notes = "\n".join(workbook(select(mixed.data())).notes)
    assert "without a total, because something that was handed in has no score: broken, fault" in notes
    assert "graded but not in the class list, so left out: gone" in notes


def test_the_workbook_has_the_exercises_and_the_units(mixed):
    found = sheets(workbook(select(mixed.data(), titles={UNIT: "과제 1"})).text)
    header, *body = ([*row.values()] for row in found["연습"])
    assert header == ["학번", "이름", "단원", "연습", "점수", "만점", "상태", "까닭"]
    exercises = read_unit(mixed.folder.source, UNIT).exercises
    mine = [row for row in body if row[0] == "00123" and row[2] == "과제 1"]
    assert [row[3] for row in mine] == exercises
    assert sum(row[4] for row in mine) == sum(row[5] for row in mine) == 100
    assert ["00123", "김민수", OTHER, "지각 감점", -10.0, 0.0, "채점됨"] in [row[:7] for row in body]
    units = [[*row.values()] for row in found["단원"]]
    assert units[1] == [UNIT, "과제 1", 100.0, 50.0, pytest.approx(34.83), 3.0, 1.0, 1.0, 1.0]
    assert any("미제출은 총점에서 0점으로" in row[0] for row in units if row)


def test_the_same_grades_are_the_same_bytes(mixed):
    assert workbook(select(mixed.data())).text == workbook(select(mixed.data())).text


def test_weights(mixed):
    _, body = grades(mixed, weights={UNIT: 30, OTHER: 10})
    assert body["00123"][-1] == 85.0
    _, body = grades(mixed, weights={OTHER: 5})
    assert body["broken"] == ["broken", "Park", "", "채점 불가", "미제출", 0.0], "what does not count does not hinder"
    assert f"without weight in c.Course.weights, so not in the total: {UNIT}" in (
        workbook(select(mixed.data(), weights={OTHER: 5})).notes
    )
    _, body = grades(mixed, weights={UNIT: 0})
    assert body["00123"] == ["00123", "김민수", "1", 100.0, 40.0]


def test_units_are_chosen_and_called_as_the_lms_has_them(mixed, monkeypatch, capsys):
    titles = {UNIT: "과제 1 (4711)", OTHER: "=2"}
    chosen = select(mixed.data(), titles=titles)
    assert rows(canvas_csv(chosen.data, chosen.titles).text)[0][5:] == ["과제 1 (4711)", "'=2"]
    assert rows(moodle_csv(chosen.data, chosen.titles).text)[0][4:] == ["과제 1 (4711)", "'=2"]
    assert [unit.name for unit in select(mixed.data(), [OTHER[:2]]).data.units] == [OTHER]
    assert run(mixed, monkeypatch, "xlsx", units=[OTHER[:2]]) == 0
    assert "wrote grades.xlsx: 6 students" in capsys.readouterr().out
    header, *_ = sheets((mixed.root / "grades.xlsx").read_bytes())["성적"]
    assert list(header.values())[3:] == [OTHER, "총점 (100점 만점)"]
    with pytest.raises(UsageError, match="there is no unit '77'"):
        select(mixed.data(), ["77"])
    for setting in ("titles", "weights"):
        with pytest.raises(UsageError, match=rf"c\.Course\.{setting} has '09-x', which is no unit; there are: {UNIT}"):
            select(mixed.data(), **{setting: {"09-x": "1"}})
    with pytest.raises(UsageError, match=f"{UNIT} and {OTHER} are both called '{OTHER}'"):
        select(mixed.data(), titles={UNIT: OTHER})


def test_a_unit_without_any_score_is_left_out(room, monkeypatch, capsys):
    room.grade("a", UNIT)
    room.grade("a", OTHER, Status.DAMAGED)
    for kind, name in (("csv", "grades.csv"), ("canvas", "canvas.csv"), ("moodle", "moodle.csv")):
        assert run(room, monkeypatch, kind) == 0
        assert f"left out, because nobody has a score in it yet: {OTHER}\n" in capsys.readouterr().out
        assert OTHER not in (room.root / name).read_text(encoding="utf-8")
    header, body = grades(room)
    assert OTHER not in header
    assert body["a"][-1] == 100.0, "what nobody has been graded in counts in no total"
    with pytest.raises(UsageError, match=f"nobody has a score in {OTHER} yet; run: course grade {OTHER}"):
        run(room, monkeypatch, "canvas", units=[OTHER])


def test_a_workbook_is_not_for_a_terminal(mixed, monkeypatch, capsysbinary):
    assert run(mixed, monkeypatch, "xlsx", "-") == 0
    assert sheets(capsysbinary.readouterr().out)["성적"]
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    with pytest.raises(UsageError, match="name a file"):
        run(mixed, monkeypatch, "xlsx", "-")


def test_nobody_else_reads_an_export(mixed, monkeypatch):
    for kind, name in (("csv", "grades.csv"), ("xlsx", "grades.xlsx")):
        (mixed.root / name).touch()
        (mixed.root / name).chmod(0o644)
        run(mixed, monkeypatch, kind)
        assert (mixed.root / name).stat().st_mode & 0o777 == 0o600


def test_a_bom_does_not_hide_canvas_first_column(mixed):
    """Canvas wants the first cell to contain "Student": after a mark it may not be quoted."""
    write_export(mixed.root / "x.csv", canvas_csv(mixed.data()).text)
    assert (mixed.root / "x.csv").read_bytes().startswith(b"\xef\xbb\xbfStudent,ID,SIS User ID,SIS Login ID,Section,")


def test_units_that_were_not_built(tmp_path, monkeypatch, capsys):
    room = Room(tmp_path / "course", (UNIT, OTHER))
    for kind in ("canvas", "moodle"):
        with pytest.raises(UsageError, match=r"no grades to export yet; run: course build"):
            run(room, monkeypatch, kind)
    assert not list(room.root.glob("*.csv"))
    assert run(room, monkeypatch, "csv") == 0
    assert f"not in the gradebook yet, so left out: {UNIT}, {OTHER}" in capsys.readouterr().out
    room.build(UNIT)
    with pytest.raises(UsageError, match="the class is empty"):
        run(room, monkeypatch, "canvas")
    room.grade("a", UNIT)
    assert run(room, monkeypatch, "canvas") == 0
    assert f"left out: {OTHER}; run: course build {OTHER}" in capsys.readouterr().out
    assert rows((room.root / "canvas.csv").read_text("utf-8-sig"))[0][5:] == [UNIT]


def test_a_file_is_written_whole_or_not_at_all(tmp_path, monkeypatch):
    path = tmp_path / "grades.csv"
    path.write_text("before")
    path.chmod(0o600)
    monkeypatch.setattr(os, "replace", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(UsageError, match="cannot be written: No space left"):
        write_export(path, "after")
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]
    monkeypatch.undo()
    (tmp_path / "link.csv").symlink_to(path)
    write_export(tmp_path / "link.csv", "after")
    assert path.read_text("utf-8-sig") == "after"
    assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(UsageError, match="cannot be written"):
        write_export(tmp_path, "x")
    with pytest.raises(UsageError, match=r"no/such/x\.csv cannot be written"):
        write_export(tmp_path / "no" / "such" / "x.csv", "x")
    write_export(tmp_path / "/dev/null", "x")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("=1", "'=1"),
        ("+1", "'+1"),
        ("-1.5", "-1.5"),
        ("-a", "'-a"),
        ("@x", "'@x"),
        ("\tx", "'\tx"),
        ("a=1", "a=1"),
        ("＝1", "'＝1"),
        ("＋1", "'＋1"),
        ("－a", "'－a"),
        ("＠x", "'＠x"),
        (" =1", "' =1"),
        ("\u200b=1", "'\u200b=1"),
    ],
)
def test_formulas(value, shown):
    assert harmless(value) == shown


def test_a_thousand_students_take_seconds(tmp_path, capsys):
    room = Room(tmp_path / "course", UNITS)
    room.build(*UNITS)
    students = tuple(RosterStudent(f"{n:06}", f"학생{n}", f"{n}@x", str(n + 1)) for n in range(1000))
    room.roster(*students)
    new_id = iter(f"{n:032}" for n in range(1_000_000))
    with room.gradebook() as gradebook:
        for unit in UNITS:
            notebook = gradebook.find_notebook(unit, unit)
            cells = [cell.id for cell in notebook.grade_cells]
            assignments, notebooks, grades, results = [], [], [], []
            for student in students:
                one, two = next(new_id), next(new_id)
                assignments.append({"id": one, "assignment_id": notebook.assignment_id, "student_id": student.student})
                notebooks.append({"id": two, "assignment_id": one, "notebook_id": notebook.id})
                grades += [
                    {"id": next(new_id), "cell_id": cell, "notebook_id": two, "auto_score": 1.0} for cell in cells
                ]
                row = {"student": student.student, "unit": unit, "status": "graded"}
                results.append({**row, "graded_at": datetime.datetime(2026, 1, 1)})
            gradebook.db.execute(sa.insert(SubmittedAssignment.__table__), assignments)
            gradebook.db.execute(sa.insert(SubmittedNotebook.__table__), notebooks)
            gradebook.db.execute(sa.insert(Grade.__table__), grades)
            gradebook.db.execute(sa.insert(RESULTS), results)
        gradebook.db.commit()
    exports = (grades_csv, lambda data: canvas_csv(data).text, lambda data: moodle_csv(data).text)
    for export in (*exports, lambda data: "\n" * 1001 + str(len(workbook(select(data)).text))):
        start = time.perf_counter()
        text = export(room.data())
        seconds = time.perf_counter() - start
        with capsys.disabled():
            print(f" {len(text.splitlines())} lines in {seconds:.2f} s")
        assert len(text.splitlines()) > 1000
        assert seconds < 10  # a query for each student takes minutes; loaded machines are slow
