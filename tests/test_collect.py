"""Collecting: whatever an LMS gives finds its student and its unit, and whatever is hostile stays where it is."""

import csv
import datetime
import io
import os
import shutil
import stat
import time
import unicodedata
import zipfile
from collections import Counter

import nbformat
import pytest
from conftest import ROOT, UNITS, new_course

from course import cli
from course.authoring.handed_in import filled_in
from course.commands.grade import not_collected
from course.exchange import mailbag
from course.facts.remarks import Status, Why
from course.facts.student import RosterStudent
from course.gradebook.database import open_gradebook
from course.gradebook.result import Result
from course.gradebook.roster import write_roster
from course.grading import pipeline
from course.grading.course_folder import open_course_folder
from course.grading.timestamp import read_timestamp
from course.judging.bank import ACCEPTED, of_kind, read_bank
from course.judging.unit import read_unit
from course.text import decoded

ONE, OTHER = "01-basics", "02-several-variables"
FAMILY, GIVEN = "김이박최정강조윤장임", ("민수", "영희", "지훈", "서연", "도윤", "하은", "시우", "지우", "은호", "채원")
CLASS = [
    RosterStudent(
        f"2026{n:04}", f"{FAMILY[n % 10]}{GIVEN[(n // 10 + n) % 10]}", lms_id=str(7000 + n), last_name=FAMILY[n % 10]
    )
    for n in range(60)
]
TWINS = [RosterStudent("20269001", "한가람", lms_id="7901"), RosterStudent("20269002", "한가람", lms_id="7902")]
DAY = (2026, 11, 2)


def released(unit):
    return nbformat.read(ROOT / "release" / unit / f"{unit}.ipynb", as_version=4)


@pytest.fixture(scope="module")
def work():
    """(unit, number) → a solved notebook as bytes; each differs. With number None, the untouched one."""
    made = {}
    for unit in (ONE, OTHER):
        notebook = released(unit)
        bank = read_bank(ROOT / "answers", unit, read_unit(ROOT / "source", unit).exercises)
        made[unit, None] = nbformat.writes(notebook).encode()
        for number in range(80):
            chosen = {name: of_kind(answers, ACCEPTED) for name, answers in bank.items()}
            texts = {name: own[number % len(own)].code + f"\n# {number}" for name, own in chosen.items()}
            made[unit, number] = nbformat.writes(filled_in(notebook, texts)).encode()
    return made


@pytest.fixture(scope="module")
def enrolled(tmp_path_factory):
    """A course folder with a class and no answer keys; not to be changed."""
    root = new_course(tmp_path_factory.mktemp("class") / "course", UNITS)
    (root / "nbgrader_config.py").open("a").write('c.Exchange.timezone = "Asia/Seoul"\n')
    folder = open_course_folder(root)
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        write_roster(gradebook, (*CLASS, *TWINS))
    return root


@pytest.fixture
def root(enrolled, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    root = shutil.copytree(enrolled, tmp_path / "강의")
    monkeypatch.chdir(root)
    return root


def collect(*paths, code=0):
    assert cli.main(["collect", *map(str, paths)]) == code


def rows(root):
    text = decoded((root / "collected.csv").read_bytes())[0]
    return list(csv.DictReader(io.StringIO(text)))


def row(root, part):
    (found,) = [one for one in rows(root) if part in one["place"]]
    return found


def fates(root):
    return Counter(one["status"] for one in rows(root))


def write(root, part, student):
    """Fill in the table as an instructor does, and save it as Excel does in Korea."""
    table = rows(root)
    for one in table:
        if part in one["place"]:
            one["student"] = student
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(table[0]), lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(table)
    (root / "collected.csv").write_bytes(out.getvalue().encode("cp949", "replace"))


def everything(root):
    """Every file of the course but the lock and the gradebook, with its content."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and not path.name.startswith((".course", "gradebook"))
    }


def handed_in(root, student, unit=ONE):
    path = root / "submitted" / student / unit / f"{unit}.ipynb"
    return path.read_bytes() if path.exists() else None


def at(minute, hour=10):
    return (*DAY, hour + minute // 60, minute % 60, 0)


class OldName(zipfile.ZipInfo):
    """An entry with a name in cp949 and no mark of its encoding, as Windows writes it in Korea."""

    def _encodeFilenameFlags(self):
        return self.filename.encode("cp949"), self.flag_bits


def pack(path, entries, kind=zipfile.ZipInfo):
    """A zip of names and contents, or contents and times."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (name, content) in enumerate(entries):
            content, when = content if isinstance(content, tuple) else (content, at(number * 5))
            info = kind("x", when)
            info.filename = name
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return path


@pytest.fixture
def bag(tmp_path, work):
    """Sixty students' work as three systems give it, with what comes along; and what of it has to arrive where."""
    place = tmp_path / "받은 것"
    place.mkdir()
    due, moodle, canvas = {}, [], []
    for n, one in enumerate(CLASS[:20]):
        due[one.student, ONE] = work[ONE, n]
        folder = f"{one.name}_{51000 + n}_assignsubmission_file_"
        moodle.append((f"{folder}/{('01-basics', '제출', '01-basics (1)', '과제 의 사본')[n % 4]}.ipynb", work[ONE, n]))
    moodle.append((f"{CLASS[0].name}_51000_assignsubmission_file_/01-basics 원본.ipynb", (work[ONE, None], at(300))))
    moodle.append((f"{CLASS[1].name}_51001_assignsubmission_file_/보고서.pdf", b"%PDF-1.4"))
    moodle += [(f"{TWINS[0].name}_5190{k}_assignsubmission_file_/01-basics.ipynb", work[ONE, 70 + k]) for k in (1, 2)]
    moodle.append(("__MACOSX/._01-basics.ipynb", b"\0\5"))
    pack(place / "과제-4711.zip", moodle, OldName)
    for n, one in enumerate(CLASS[20:40], 20):
        due[one.student, ONE] = work[ONE, n]
        late = "LATE_" if n % 5 == 0 else ""
        canvas.append(
            (f"{one.name}_{late}{one.lms_id}_{88000 + n}_01-basics-{n % 3 + 1}.ipynb", (work[ONE, n], at(n * 5)))
        )
    canvas.append((f"{CLASS[21].name}_{CLASS[21].lms_id}_87000_01-basics.ipynb", (work[ONE, 75], at(1))))
    canvas.append((f"{CLASS[22].name}_{CLASS[22].lms_id}_89000_02-several-variables.ipynb", work[OTHER, 22]))
    due[CLASS[22].student, OTHER] = work[OTHER, 22]
    pack(place / "submissions.zip", canvas)
    loose = place / "메일"
    loose.mkdir()
    forms = (
        "{id}_01-basics.ipynb",
        "{name} - 01-basics.ipynb의 사본",
        "{name}/01-basics의 사본.ipynb",
        "{id} {name}/01-basics (1).ipynb",
        "01-basics_{id}_ipynb의_사본.ipynb",
    )
    for n, one in enumerate(CLASS[40:60], 40):
        due[one.student, ONE] = work[ONE, n]
        name = forms[n % 5].format(id=one.student, name=one.name)
        path = loose / (unicodedata.normalize("NFD", name) if n % 2 else name)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(work[ONE, n])
    (loose / "01-basics.ipynb").write_bytes(work[ONE, 79])
    (loose / ".DS_Store").write_bytes(b"\0")
    (loose / "readme.txt").write_text("hello")
    (loose / "20269999.ipynb").write_bytes(work[ONE, 78])
    (loose / "20260040 broken.ipynb").write_bytes(work[ONE, 40][:2000])
    return place, due


def test_a_mailbag_of_sixty(root, bag, work, capsys):
    place, due = bag
    began = time.monotonic()
    collect(place)
    took = time.monotonic() - began
    out = capsys.readouterr().out
    assert {key: handed_in(root, *key) == data for key, data in due.items()} == dict.fromkeys(due, True)
    there = {(path.parts[-3], path.parts[-2]) for path in (root / "submitted").glob("*/*/*.ipynb")}
    assert there == set(due)
    assert fates(root) == {
        **{"collected": 61, "untouched copy": 1, "older attempt": 1, "unsure": 3, "not in roster": 1},
        **{"other file": 2, "broken": 1},
    }
    files = sum(1 for _ in place.rglob("*") if _.is_file()) - 2 + 24 + 22
    assert len(rows(root)) == files - 1  # but .DS_Store
    assert out.count("\nunsure: ") + out.startswith("unsure: ") == 3
    assert "20269001 한가람, 20269002 한가람" in out
    assert "because systems leave them behind: 2" in out
    kept = sorted(path.parent.parent.name for path in (root / "collected").rglob("*.ipynb"))
    assert kept == [CLASS[0].student, CLASS[21].student]
    before = everything(root)
    collect(place)
    assert everything(root) == before, "running it twice changes nothing"
    print(f"{len(due)} of {files} files in {took:.1f} s")
    assert took < 30


def test_a_mailbag_of_sixty_is_graded(classroom, bag, monkeypatch):
    """From what three systems gave to scores, with two commands and no configuration; no zero is silent."""
    place, due = bag
    folder = open_course_folder(classroom.root)
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        write_roster(gradebook, (*CLASS, *TWINS))
    monkeypatch.chdir(classroom.root)
    began = time.monotonic()
    collect(place)
    results = classroom.grade(ONE, OTHER)
    print(f"{len(due)} collected and graded in {time.monotonic() - began:.0f} s")
    assert {key for key, result in results.items() if result.score is not None} == set(due)
    assert {results[key].score for key in due} == {100}
    results = classroom.grade(ONE, OTHER)
    assert {results[key].score for key in due} == {100}


def test_times_of_zips_become_time_stamps(root, bag):
    collect(bag[0])
    stamp = root / "submitted" / CLASS[25].student / ONE / "timestamp.txt"
    assert stamp.read_text() == "2026-11-02 12:05:00 +0900\n"
    assert read_timestamp(stamp.read_text()) == datetime.datetime(2026, 11, 2, 3, 5)
    assert "marked as late" in row(root, "_LATE_7025_")["reason"]
    assert row(root, "_LATE_7025_")["lms_name"] == f"{CLASS[25].name}_LATE_7025_88025_01-basics-2.ipynb"
    assert row(root, f"{CLASS[3].name}_51003_")["lms_name"] == f"{CLASS[3].name}_51003_assignsubmission_file_"
    assert not (root / "submitted" / CLASS[40].student / ONE / "timestamp.txt").exists(), "the time of a download"


def test_the_time_of_packing_is_no_time_of_handing_in(root, tmp_path, work, capsys):
    names = [f"{one.name}_{'LATE_' * (n == 2)}{one.lms_id}_88_x.ipynb" for n, one in enumerate(CLASS[:4])]
    collect(pack(tmp_path / "all.zip", [(name, (work[ONE, n], at(n))) for n, name in enumerate(names)]))
    assert "these are the times of its packing" in capsys.readouterr().out
    stamps = [path.parent.parent.name for path in (root / "submitted").rglob("timestamp.txt")]
    assert stamps == [CLASS[2].student]


def test_the_table_settles_what_is_unsure(root, bag, work):
    place, _ = bag
    collect(place)
    write(root, "_51901_", "20269001.0")
    write(root, "_51902_", " 20269002")
    write(root, "메일/01-basics.ipynb", "-")
    write(root, "20269999.ipynb", "20269999")
    collect(place)
    assert handed_in(root, "20269001") == work[ONE, 71]
    assert handed_in(root, "20269002") == work[ONE, 72]
    assert handed_in(root, "20269999") == work[ONE, 78]
    assert "because the table says so" in row(root, "20269999.ipynb")["reason"]
    assert row(root, "메일/01-basics.ipynb")["status"] == "left out"
    assert "unsure" not in fates(root)
    before = everything(root)
    collect(place)
    assert everything(root) == before
    # A later download of the same folder is settled, too; and who was mistaken may be put right.
    again = pack(
        tmp := place.parent / "again.zip",
        [("한가람_51901_assignsubmission_file_/neu.ipynb", (work[ONE, 77], at(0, 20)))],
    )
    collect(again)
    assert tmp.exists()
    assert handed_in(root, "20269001") == work[ONE, 77]
    write(root, "neu.ipynb", "20269002")
    write(root, "_51901_assignsubmission_file_/01", "20269002")
    collect(again, place)
    assert handed_in(root, "20269002") == work[ONE, 77]
    assert handed_in(root, "20269001") is None


def test_a_table_that_lost_its_columns_is_refused_before_anything_is_written(root, bag, capsys):
    (root / "collected.csv").write_text("a,b\n1,2\n")
    collect(bag[0], code=1)
    assert "collected.csv has no column 'student'; put the first line" in capsys.readouterr().err
    assert not list((root / "submitted").glob("*")) if (root / "submitted").exists() else True


def test_the_newest_that_was_worked_on_wins(root, tmp_path, work):
    student = CLASS[0].student
    first = pack(tmp_path / "1.zip", [(f"{student}.ipynb", (work[ONE, 1], at(10)))])
    second = pack(tmp_path / "2.zip", [(f"{student}.ipynb", (work[ONE, 2], at(20)))])
    blank = pack(tmp_path / "3.zip", [(f"{student}.ipynb", (work[ONE, None], at(30)))])
    collect(blank)
    assert handed_in(root, student) == work[ONE, None]
    assert "nothing is filled in" in rows(root)[0]["reason"]
    for path, winner in ((second, 2), (first, 2), (blank, 2)):
        collect(path)
        assert handed_in(root, student) == work[ONE, winner]
        assert fates(root)["collected"] == 1
    assert (root / "submitted" / student / ONE / "timestamp.txt").read_text().startswith("2026-11-02 10:20")
    kept = {path.read_bytes() for path in (root / "collected").rglob("*.ipynb")}
    assert kept == {work[ONE, None], work[ONE, 1]}


@pytest.mark.parametrize(("age", "stays"), [(-3600, True), (3600, False)])
def test_what_was_put_there_by_hand_gives_way_only_to_something_newer(root, tmp_path, work, age, stays, capsys):
    student, sent = (
        CLASS[0].student,
        datetime.datetime(2026, 11, 2, 10, 0, tzinfo=datetime.timezone(datetime.timedelta(hours=9))),
    )
    path = root / "submitted" / student / ONE / f"{ONE}.ipynb"
    path.parent.mkdir(parents=True)
    path.write_bytes(work[ONE, 5])
    os.utime(path, (sent.timestamp() - age,) * 2)
    bag = pack(tmp_path / "1.zip", [(f"{student}.ipynb", (work[ONE, 1], at(0)))])
    collect(bag)
    assert handed_in(root, student) == work[ONE, 5 if stays else 1]
    kept = [path.read_bytes() for path in (root / "collected").rglob("*.ipynb")]
    assert kept == [work[ONE, 1 if stays else 5]]
    assert ("gave way" in capsys.readouterr().out) is not stays
    before = everything(root)
    collect(bag)
    assert everything(root) == before


@pytest.mark.parametrize(
    ("place", "student"),
    [
        ("{name}_123_assignsubmission_file_01-basics.ipynb", 3),
        ("1분반-{name}_123_assignsubmission_file_/{other}.ipynb", 3),
        ("{name}({id})_123_assignsubmission_file_/01.ipynb", 3),
        ("한가람_7902_assignsubmission_file_/01.ipynb", "20269002"),
        ("한가람_12_assignsubmission_file_/20269001.ipynb", "20269001"),
        ("한가람_12_assignsubmission_file_/01.ipynb", "unsure"),
        ("아무개_12_assignsubmission_file_/01.ipynb", "not in roster"),
        ("someone_{id}_assignsubmission_file/01.ipynb", 3),
        ("{other}_{id}_assignsubmission_file_/01.ipynb", 4),
        ("kim_LATE_7003_456_01-basics-1.ipynb", 3),
        ("kim_7003_456_{other}.ipynb", 3),
        ("kimminsu_99_456_{id}.ipynb", 3),
        ("{id}+01-basics+2026-11-20 10:00:00 UTC/01-basics.ipynb", 3),
        ("{id}/01-basics/01-basics.ipynb", 3),
        ("｛{id}｝학번{id}의 과제.ipynb", 3),
        ("{id}.zip/{name}.ipynb", 3),
        ("안녕하세요 {name}입니다/과제.ipynb", 3),
        ("20261120_{name}.ipynb", 3),
        ("{id}/{other}.ipynb", "unsure"),
        ("20268888_{name}.ipynb", "unsure"),
        ("20268888/x.ipynb", "not in roster"),
        ("minsu/01-basics/01-basics.ipynb", "not in roster"),
        ("1{id}.ipynb", "unsure"),
        ("사진.ipynb", "unsure"),
    ],
)
def test_whose_a_file_is(root, tmp_path, work, place, student):
    one, another = CLASS[3], CLASS[4]
    name = place.format(id=one.student, name=one.name, other=another.student)
    collect(pack(tmp_path / "bag.zip", [(name, work[ONE, 0])]))
    expected = CLASS[student].student if isinstance(student, int) else student
    (found,) = rows(root)
    assert (found["student"] or found["status"]) == expected, found
    assert handed_in(root, expected) == (work[ONE, 0] if expected.startswith("2") else None)


def test_the_name_of_what_was_named_counts_last(root, tmp_path, work):
    bag = [(f"{CLASS[3].name}.ipynb", work[ONE, 3]), ("x.ipynb", work[ONE, 0])]
    collect(pack(tmp_path / f"{CLASS[0].name}.zip", bag))
    assert [handed_in(root, CLASS[n].student) for n in (0, 3)] == [work[ONE, 0], work[ONE, 3]]


def test_nobody_hands_in_for_another(root, tmp_path, work):
    """Where the LMS does not name a student of the class, an id that was typed counts only while nobody else is it."""
    victim = CLASS[3]
    entries = [("kimminsu_99_456_x.ipynb", work[ONE, 0]), (f"parkjisung_98_457_{victim.student}.ipynb", work[ONE, 1])]
    entries.append((f"{victim.name}_{victim.lms_id}_458_x.ipynb", (work[ONE, 2], at(0))))
    collect(pack(tmp_path / "bag.zip", entries))
    assert handed_in(root, victim.student) == work[ONE, 2]
    assert row(root, "parkjisung")["status"] == "unsure"
    write(root, "parkjisung", victim.student)
    for _ in range(2):
        collect(tmp_path / "bag.zip")
        assert handed_in(root, victim.student) == work[ONE, 1], "the instructor knows better; it is the newer one"
        assert row(root, "parkjisung")["status"] == "collected"


def test_without_a_class_list_ids_are_taken_from_the_paths(tmp_path, work, monkeypatch, capsys):
    root = new_course(tmp_path / "course", UNITS[:2])
    monkeypatch.chdir(root)
    names = [
        "20260001_x.ipynb",
        "minsu/01-basics/01-basics.ipynb",
        "00123456 /y.ipynb",
        "김민수_12_assignsubmission_file_/z.ipynb",
    ]
    bag = pack(tmp_path / "bag.zip", [(name, work[ONE, n]) for n, name in enumerate(names)])
    collect(bag)
    assert sorted(path.name for path in (root / "submitted").iterdir()) == ["00123456", "20260001", "minsu"]
    assert "there is no class list" in capsys.readouterr().out
    assert "course roster FILE" in row(root, "김민수")["reason"]
    write(root, "00123456", "123456")  # a spreadsheet has dropped the zeros
    write(root, "김민수", "20260002")
    collect(bag)
    assert sorted(path.name for path in (root / "submitted").iterdir()) == ["00123456", "20260001", "20260002", "minsu"]


def test_nbgraders_own_time_stamp_is_taken(root, tmp_path, work):
    folder = tmp_path / "inbound" / f"{CLASS[3].student}+{ONE}+2026-11-20 10:00:00 UTC"
    folder.mkdir(parents=True)
    (folder / f"{ONE}.ipynb").write_bytes(work[ONE, 0])
    (folder / "timestamp.txt").write_text("2026-11-20 10:00:00 UTC\n")
    collect(tmp_path / "inbound")
    stamp = (root / "submitted" / CLASS[3].student / ONE / "timestamp.txt").read_text()
    assert read_timestamp(stamp) == datetime.datetime(2026, 11, 20, 10)


def test_a_name_that_says_another_unit(root, tmp_path, work):
    collect(pack(tmp_path / "bag.zip", [(f"{CLASS[3].student}/01-basics.ipynb", work[OTHER, 0])]))
    assert handed_in(root, CLASS[3].student, OTHER) == work[OTHER, 0]
    assert "it is named like 01-basics" in rows(root)[0]["reason"]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_what_is_named_twice_is_collected_once(root, tmp_path, work):
    bag = pack(tmp_path / "bag.zip", [("20260003  x.ipynb", work[ONE, 0]), ("20260003  x.ipynb", work[ONE, 0])])
    other = pack(tmp_path / "other.zip", [("20260004.ipynb", work[ONE, 1])])
    collect(bag, bag)
    assert fates(root) == {"collected": 1}
    before = rows(root)
    collect(other)
    assert rows(root)[:1] == before, "what another run has found stays as it is"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp949"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_as_spreadsheets_save_it(root, tmp_path, work, encoding, delimiter):
    bag = pack(tmp_path / "bag.zip", [("뭐.ipynb", work[ONE, 0])])
    collect(bag)
    out = io.StringIO(newline="")
    table = rows(root)[0] | {"student": '="20260003"'}
    csv.writer(out, delimiter=delimiter).writerows([table.keys(), table.values()])
    (root / "collected.csv").write_bytes(out.getvalue().encode(encoding))
    collect(bag)
    assert handed_in(root, "20260003") == work[ONE, 0]
    assert (root / "collected.csv").read_bytes().startswith(b"\xef\xbb\xbf")


# What is hostile.


def bomb(size):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("20260003.ipynb", "w") as file:
        for _ in range(size >> 20):
            file.write(b"{" * (1 << 20))
    return out.getvalue()


def nested(depth, data):
    for n in range(depth):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr(f"{n}.zip" if n else "20260003.ipynb", data)
        data = out.getvalue()
    return data


def bombs(path, work):
    pack(path, [(f"{n}.zip", bomb(400_000_000)) for n in range(2)])


def special(mode):
    def make(path, work):
        with zipfile.ZipFile(path, "w") as archive:
            info = zipfile.ZipInfo("20260003.ipynb", at(0))
            info.external_attr = mode << 16
            archive.writestr(info, b"/etc/passwd")

    return make


def entries(*names, **options):
    return lambda path, work: pack(path, [(name, work[ONE, 0]) for name in names])


def encrypted(path, work):
    pack(path, [("20260003.ipynb", work[ONE, 0])])
    data = bytearray(path.read_bytes())
    for mark, flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(mark) + flag] |= 1
    path.write_bytes(data)


def many(path, work):
    with zipfile.ZipFile(path, "w") as archive:
        for n in range(100_000):
            archive.writestr(f"{n}", b"")


def bzip2(path, work):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("20260003.ipynb", b"{" * 10_000_000)


def cut(path, work):
    pack(path, [("20260003.ipynb", work[ONE, 0])])
    data = bytearray(path.read_bytes())
    data[200:260] = bytes(60)
    path.write_bytes(data)


HOSTILE = {
    "bomb": (lambda path, work: path.write_bytes(bomb(200_000_000)), "broken", "MB"),
    "nested bomb": (bombs, "broken", "MB"),
    "absolute": (entries("/tmp/course-collect-20260003.ipynb"), "refused", "leads out of the archive"),
    "above": (entries("../../20260003.ipynb"), "refused", "leads out of the archive"),
    "above, Windows": (entries("a\\..\\..\\20260003.ipynb"), "refused", "leads out of the archive"),
    "drive": (entries("C:\\20260003.ipynb"), "refused", "leads out of the archive"),
    "link": (special(stat.S_IFLNK | 0o777), "refused", "a link, which is not followed"),
    "device": (special(stat.S_IFCHR | 0o666), "refused", "a pipe or a device"),
    "pipe": (special(stat.S_IFIFO | 0o666), "refused", "a pipe or a device"),
    "encrypted": (encrypted, "refused", "unpack it with its password"),
    "bzip2": (bzip2, "refused", "packed in a way"),
    "many": (many, "refused", "more than 50000 entries"),
    "deep": (lambda path, work: path.write_bytes(nested(9, work[ONE, 0])), "refused", "too deep: only 3 archives"),
    "no zip": (lambda path, work: path.write_bytes(b"PK\x03\x04 and no more"), "refused", "a damaged archive"),
    "empty": (lambda path, work: path.write_bytes(b""), "refused", "a damaged archive"),
    "damaged": (cut, "refused", "damaged"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_zip_harms_nobody(root, tmp_path, work, kind, capsys):
    make, status, words = HOSTILE[kind]
    bag = tmp_path / "bag"
    bag.mkdir()
    make(bag / "bad.zip", work)
    (bag / f"{CLASS[5].student}.ipynb").write_bytes(work[ONE, 5])
    outside = {path for path in tmp_path.rglob("*") if root not in path.parents}
    began = time.monotonic()
    collect(bag)
    assert time.monotonic() - began < 30
    assert {path for path in tmp_path.rglob("*") if root not in path.parents} == outside
    assert [path.name for path in (root / "submitted").iterdir()] == [CLASS[5].student]
    bad = [one for one in rows(root) if "bad.zip" in one["place"]]
    assert {one["status"] for one in bad} == {status}
    assert any(words in one["reason"] for one in bad), bad
    assert all("\n" not in one["reason"] for one in bad)
    assert "Traceback" not in "".join(capsys.readouterr())


def test_a_students_bomb_ends_nobody_elses(root, tmp_path, work, monkeypatch):
    monkeypatch.setattr(mailbag, "MOST_BYTES_INSIDE", 5_000_000)
    students = CLASS[:3]
    names = [f"{one.name}_{n}_assignsubmission_file_" for n, one in enumerate(students)]
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        for n in range(5):
            archive.writestr(f"{n}.ipynb", b"{" * 2_000_000)
    collect(
        pack(
            tmp_path / "m.zip",
            [
                (f"{names[0]}/x.ipynb", work[ONE, 0]),
                (f"{names[1]}/b.zip", inner.getvalue()),
                (f"{names[2]}/x.ipynb", work[ONE, 2]),
            ],
        )
    )
    # Of the bomb, a file that cannot be read is told as not gradable.
    assert sorted(path.name for path in (root / "submitted").iterdir()) == [one.student for one in students]
    assert any("unpacks to more than 5 MB" in one["reason"] for one in rows(root))


def test_names_of_three_hundred_characters_and_formulas(root, tmp_path, work):
    names = [
        "가" * 300 + "20260003.ipynb",
        '=HYPERLINK("x")20260004.ipynb',
        "+" * 10 + ".ipynb",
        "a/" * 500 + "20260005.ipynb",
    ]
    collect(pack(tmp_path / "bag.zip", [(name, work[ONE, n]) for n, name in enumerate(names)]))
    assert sorted(path.name for path in (root / "submitted").iterdir()) == ["20260003", "20260004", "20260005"]
    assert all(not one["place"].startswith(("=", "+", "-", "@")) and len(one["place"]) <= 601 for one in rows(root))
    before = everything(root)
    collect(tmp_path / "bag.zip")
    assert everything(root) == before


def test_links_and_pipes_in_folders(root, tmp_path, work):
    bag = tmp_path / "bag"
    bag.mkdir()
    (tmp_path / "secret.ipynb").write_bytes(work[ONE, 0])
    (bag / "20260003.ipynb").symlink_to(tmp_path / "secret.ipynb")
    (bag / "20260004").symlink_to(tmp_path)
    os.mkfifo(bag / "20260005.ipynb")
    (bag / "20260006.ipynb").write_bytes(work[ONE, 6])
    collect(bag)
    assert fates(root) == {"refused": 3, "collected": 1}


@pytest.mark.parametrize("level", [0, 1, 2])
def test_a_link_in_submitted_is_not_written_through(root, tmp_path, work, level):
    outside = tmp_path / "outside"
    outside.mkdir()
    parts = ["20260003", ONE, f"{ONE}.ipynb"][: level + 1]
    link = (root / "submitted").joinpath(*parts)
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(outside / "file" if level == 2 else outside)
    collect(pack(tmp_path / "bag.zip", [("20260003.ipynb", work[ONE, 0])]))
    assert list(outside.iterdir()) == []
    assert "is a link or no file; remove it" in rows(root)[0]["reason"]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("none.zip", "there is no file or folder"),
        (".", "the course's own files"),
        ("submitted", "the course's own files"),
    ],
)
def test_what_cannot_be_collected(root, path, words, capsys):
    (root / "submitted").mkdir(exist_ok=True)
    collect(path, code=1)
    out = capsys.readouterr()
    assert words in out.err
    assert len(out.err.splitlines()) == 1


def test_nothing_that_could_be_read(root, tmp_path, capsys):
    (tmp_path / "mail").mkdir()
    (tmp_path / "mail" / "a.pdf").write_bytes(b"%PDF")
    (tmp_path / "mail" / "a.7z").write_bytes(b"7z")
    collect(tmp_path / "mail", code=1)
    assert "no notebook could be read" in capsys.readouterr().out
    assert fates(root) == {"other file": 1, "refused": 1}


def test_what_cannot_be_read_and_is_all_that_came_is_told_as_not_gradable(classroom, work, tmp_path, monkeypatch):
    root = classroom.root
    monkeypatch.chdir(root)
    with open_gradebook(open_course_folder(root).db_url, open_course_folder(root).course_id) as gradebook:
        write_roster(gradebook, CLASS)
    cut, paper, both, late = (student.student for student in CLASS[36:40])
    place = tmp_path / "came"
    place.mkdir()
    whole = work[OTHER, 40]
    (place / f"{cut} b.ipynb").write_bytes(whole[: len(whole) // 2])  # of which unit, its own text says
    (place / f"{paper} 답안.pdf").write_bytes(b"%PDF")
    (place / f"{both}.pdf").write_bytes(b"%PDF")
    (place / f"{both}.ipynb").write_bytes(work[ONE, 1])
    (place / f"{late}.ipynb").write_bytes(b"")
    collect(place)
    folder = open_course_folder(root)
    assert (folder.submitted(cut, OTHER) / f"{OTHER}.ipynb").read_bytes() == whole[: len(whole) // 2]
    assert (folder.submitted(paper, ONE) / f"{paper} 답안.pdf").read_bytes() == b"%PDF"
    assert [path.name for path in folder.submitted(both, ONE).iterdir() if path.suffix != ".txt"] == [f"{ONE}.ipynb"]
    assert row(root, f"{paper} 답안.pdf")["placed"] == paper
    found = {
        who: pipeline.grade(folder, [unit], [who], jobs=1)[0] for who, unit in ((cut, OTHER), (paper, ONE), (late, ONE))
    }
    assert {result.status for result in found.values()} == {Status.DAMAGED}
    assert [found[who].refusal.why for who in (cut, paper, late)] == [Why.CUT_OFF, Why.OTHER_FILES, Why.EMPTY]
    # Again: nothing changes. What comes later and can be read takes its place; who it was not gets it taken away.
    before = everything(root)
    collect(place)
    assert everything(root) == before
    (place / f"{late} again.ipynb").write_bytes(work[ONE, 2])
    write(root, f"{paper} 답안.pdf", cut)
    collect(place)
    assert (folder.submitted(late, ONE) / f"{ONE}.ipynb").read_bytes() == work[ONE, 2]
    assert not (folder.submitted(paper, ONE) / f"{paper} 답안.pdf").exists()
    assert (folder.submitted(cut, ONE) / f"{paper} 답안.pdf").exists()


def test_what_a_student_handed_in_that_could_not_be_collected_is_told_beside_the_grades(root, work, tmp_path):
    place = tmp_path / "came"
    place.mkdir()
    (place / f"{CLASS[39].student} {ONE}.ipynb").write_bytes(work[ONE, 40][:2000])
    (place / f"{CLASS[38].student}.pdf").write_bytes(b"%PDF")
    (place / f"{CLASS[1].student}.ipynb").write_bytes(work[ONE, 1])
    collect(place)
    results = [Result(student.student, ONE, Status.MISSING, None, 100.0) for student in CLASS]
    told = list(not_collected(open_course_folder(root), results, {CLASS[39].student: "한지민"}))
    assert len(told) == 2, told
    assert any(line.startswith(f"{CLASS[39].student} 한지민 handed in what could not be collected: ") for line in told)
    assert list(not_collected(open_course_folder(root), results[:30], {})) == []
