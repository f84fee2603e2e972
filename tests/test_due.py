"""Due dates, extensions and late rules, on a real gradebook."""

import datetime
import os
from pathlib import Path

import nbformat
import pytest
from conftest import new_course
from nbgrader.apps import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
from nbgrader.exchange.default import ExchangeCollect

from course.authoring.handed_in import filled_in
from course.cli import main
from course.errors import UsageError
from course.gradebook.database import open_gradebook
from course.gradebook.due import due_date, extensions
from course.gradebook.points import read_points
from course.grading.course_folder import CourseFolder, open_course_folder
from course.grading.due_line import renew_released, settle
from course.judging.unit import read_unit, with_due_line, without_due_line

UNIT = "01-basics"
DUE = datetime.datetime(2026, 12, 1, 14, 59)
"""23:59 in Seoul."""
RULES = "c.Course.late_percent_per_day = 10\nc.Course.late_grace_minutes = 10\n"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = new_course(tmp_path / "course", [UNIT])
    monkeypatch.chdir(root)
    return root


def configured(root: Path, text: str) -> CourseFolder:
    with (root / "nbgrader_config.py").open("a") as file:
        file.write(text)
    return open_course_folder(root)


def hand_in(folder: CourseFolder, student: str, minutes_late: float | None, points: float = 80.0) -> None:
    """A graded submission in the gradebook, of one test of 100 points."""
    with open_gradebook(folder.db_url) as gradebook:
        gradebook.update_or_create_assignment(UNIT)
        gradebook.update_or_create_notebook(UNIT, UNIT)
        gradebook.update_or_create_grade_cell("test_f", UNIT, UNIT, max_score=100, cell_type="code")
        gradebook.update_or_create_student(student)
        when = None if minutes_late is None else DUE + datetime.timedelta(minutes=minutes_late)
        gradebook.update_or_create_submission(UNIT, student, timestamp=when)
        gradebook.find_grade("test_f", UNIT, UNIT, student).auto_score = points
        gradebook.db.commit()


def penalties(folder: CourseFolder) -> dict[str, float]:
    with open_gradebook(folder.db_url) as gradebook:
        return {student: points.penalty for (student, _), points in read_points(gradebook.db).items()}


def extended(folder: CourseFolder) -> dict[str, datetime.timedelta]:
    with open_gradebook(folder.db_url) as gradebook:
        return extensions(gradebook, UNIT)


@pytest.mark.parametrize(
    "told",
    [
        ["2026-12-01 23:59"],
        ["2026-12-01", "23:59"],
        ["2026-12-01"],
        ["2026.12.01"],
        ["2026. 12. 1."],
        ["20261201"],
        ["Dec 1 2026"],
        ["2026년 12월 1일"],
        ["2026년 12월 1일 오후 11:59"],
        ["2026년 12월 1일 오후 11시 59분"],
        ["2026년 12월 1일 23시 59분"],
        ["2026-12-01 23:59 KST"],
        ["2026-12-01T14:59Z"],
        ["2026-12-01 14:59 UTC"],
    ],
)
def test_a_due_date_is_written_in_nbgraders_own_column_in_utc(root, told, capsys):
    assert main(["due", UNIT, *told]) == 0
    with open_gradebook(open_course_folder(root).db_url) as gradebook:
        assert gradebook.find_assignment(UNIT).duedate == DUE
    assert "2026-12-01 (Tue) 23:59 KST" in capsys.readouterr().out
    assert main(["due", UNIT, "--none"]) == 0
    with open_gradebook(open_course_folder(root).db_url) as gradebook:
        assert due_date(gradebook, UNIT) is None


def test_a_due_date_is_told_in_the_zone_of_the_course(root, capsys):
    configured(root, 'c.Exchange.timezone = "Asia/Shanghai"\n')
    assert main(["due", UNIT, "2026-12-01 22:59"]) == 0
    with open_gradebook(open_course_folder(root).db_url) as gradebook:
        assert due_date(gradebook, UNIT) == DUE
    assert "22:59 CST" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["due", "nothing", "2026-12-01"], "there is no unit 'nothing'"),
        (["due", UNIT, "soon"], "'soon' tells no time"),
        (["due", UNIT, "2026-13-01"], "tells no time"),
        (["due", UNIT, "2026-12-01", "--none"], "not both"),
        (["due", "--none"], "Name the unit"),
        (["extend", "a", UNIT, "+1d"], f"{UNIT} has no due date to extend"),
        (["extend", "b", UNIT, "+1d"], "there is no student 'b'"),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence_and_changes_nothing(root, arguments, said, capsys):
    hand_in(open_course_folder(root), "a", None)
    assert main(arguments) == 1
    error = capsys.readouterr().err
    assert said in error
    assert "Traceback" not in error
    with open_gradebook(open_course_folder(root).db_url) as gradebook:
        assert due_date(gradebook, UNIT) is None


@pytest.mark.parametrize("by", ["+2x", "2026-12-01 12:00", "+0d", "--", "+9999w"])
def test_an_extension_that_is_none_is_refused(root, by, capsys):
    hand_in(open_course_folder(root), "a", None)
    main(["due", UNIT, "2026-12-01"])
    assert main(["extend", "a", UNIT, "+1d"]) == 0
    assert main(["extend", "a", UNIT, by]) == (0 if by == "--" else 1)  # nothing: it is shown
    assert extended(open_course_folder(root)) == {"a": datetime.timedelta(days=1)}


@pytest.mark.parametrize(
    ("by", "hours"), [("+2d", 48), ("+12h", 12), ("+1w", 168), ("+90m", 1.5), ("2026-12-03 23:59", 48)]
)
def test_penalties_follow_an_extension_at_once(root, by, hours, capsys):
    folder = configured(root, RULES)
    hand_in(folder, "a", 60)
    main(["due", UNIT, "2026-12-01"])
    assert penalties(folder) == {"a": 8.0}
    assert main(["extend", "a", UNIT, by]) == 0
    assert extended(folder) == {"a": datetime.timedelta(hours=hours)}
    with open_gradebook(folder.db_url) as gradebook:
        assert gradebook.find_submission(UNIT, "a").extension == datetime.timedelta(hours=hours)
    assert penalties(folder) == {"a": 0.0}
    assert main(["extend", "a", UNIT, "--none"]) == 0
    assert extended(folder) == {}
    assert penalties(folder) == {"a": 8.0}
    assert "penalties that changed: 1" in capsys.readouterr().out


def test_who_has_handed_in_nothing_can_be_given_more_time_and_counts_as_nothing_until_then(root):
    folder = configured(root, RULES)
    hand_in(folder, "other", None)
    (root / "submitted" / "late").mkdir(parents=True)
    main(["due", UNIT, "2026-12-01"])
    assert main(["extend", "late", UNIT, "+1d"]) == 0
    assert extended(folder) == {"late": datetime.timedelta(days=1)}
    with open_gradebook(folder.db_url) as gradebook:
        assert [one.student.id for one in gradebook.find_assignment(UNIT).submissions] == ["other"]
    assert main(["extend", "late", UNIT, "--none"]) == 0
    assert extended(folder) == {}


@pytest.mark.parametrize(
    ("minutes", "taken"),
    [
        (None, 0.0),  # nobody knows when
        (-1, 0.0),
        (0, 0.0),
        (10, 0.0),
        (10.1, 8.0),
        (1440, 8.0),
        (1441, 16.0),
        (9 * 1440, 72.0),
        (400 * 1440, 80.0),
    ],
)
def test_the_late_rules_are_so_much_for_each_day_begun_and_nothing_within_the_grace(root, minutes, taken):
    folder = configured(root, RULES)
    hand_in(folder, "a", minutes)
    main(["due", UNIT, "2026-12-01"])
    assert penalties(folder) == {"a": taken}


def test_penalties_follow_a_score_given_by_hand_a_due_date_of_formgrader_and_the_rules(root):
    folder = configured(root, RULES)
    hand_in(folder, "a", 60)
    api = NbGraderAPI(coursedir=folder.coursedir, config=folder.app.config)
    with api.gradebook as gradebook:  # as formgrader's button sends it
        gradebook.update_or_create_assignment(UNIT, duedate="2026-12-01T23:59 +0900")
    assert settle(folder) == 1
    assert penalties(folder) == {"a": 8.0}
    with open_gradebook(folder.db_url) as gradebook:
        gradebook.find_grade("test_f", UNIT, UNIT, "a").manual_score = 100
        gradebook.db.commit()
    assert (settle(folder), settle(folder)) == (1, 0)
    assert penalties(folder) == {"a": 10.0}
    assert settle(configured(root, "c.Course.late_percent_per_day = 30\n")) == 1
    assert penalties(folder) == {"a": 30.0}


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("c.LateSubmissionPlugin.penalty_method = 'zero'\n", 80.0),
        (
            "from nbgrader.plugins import BasePlugin\nclass Own(BasePlugin):\n"
            "    def late_submission_penalty(self, *_): return 5.0\nc.AssignLatePenalties.plugin_class = Own\n",
            5.0,
        ),
        ("", 8.0),
    ],
)
def test_an_instructors_own_late_rule_of_nbgrader_wins(root, text, taken):
    folder = configured(root, RULES + text)
    hand_in(folder, "a", 60)
    main(["due", UNIT, "2026-12-01"])
    assert penalties(folder) == {"a": taken}


def test_a_due_date_that_is_taken_back_under_an_extension_costs_nothing(root):
    folder = configured(root, RULES)
    hand_in(folder, "a", 60 * 48)
    main(["due", UNIT, "2026-12-01"])
    main(["extend", "a", UNIT, "+1d"])
    assert penalties(folder) == {"a": 8.0}
    assert main(["due", UNIT, "--none"]) == 0
    assert penalties(folder) == {"a": 0.0}


@pytest.mark.parametrize(
    "text",
    [
        "late_percent_per_day = 101",
        "late_percent_per_day = -1",
        "late_percent_per_day = float('nan')",
        "late_percent_per_day = 'ten'",
        "late_grace_minutes = -5",
        "late_grace_minutes = None",
        "watch_per_day = 0",
        "watch_per_day = 2.5",
    ],
)
def test_nonsense_in_the_rules_is_told_in_one_sentence(root, text):
    with pytest.raises(UsageError, match=rf"c\.Course: .*{text.split()[0]}"):
        configured(root, f"c.Course.{text}\n")


def test_a_zone_that_is_none_is_told_in_one_sentence(root):
    with pytest.raises(UsageError, match="there is no time zone Asia/Soul"):
        configured(root, 'c.Exchange.timezone = "Asia/Soul"\n')


@pytest.mark.parametrize(
    ("text", "zone", "shown"),
    [
        ("", "Asia/Seoul", "Asia/Seoul"),
        ('c.Exchange.timezone = "Asia/Tokyo"\n', "Asia/Tokyo", "Asia/Tokyo"),
        ('c.NbGraderAPI.timezone = "UTC"\n', "Asia/Seoul", "UTC"),
    ],
)
def test_nbgrader_and_formgrader_are_in_the_zone_of_the_course(root, text, zone, shown):
    folder = configured(root, text)
    api = NbGraderAPI(coursedir=folder.coursedir, config=folder.app.config)
    collect = ExchangeCollect(coursedir=folder.coursedir, parent=api)
    assert (folder.timezone, collect.timezone, api.timezone) == (zone, zone, shown)
    assert "timezone" in repr(folder.app.config)  # formgrader's page of the units shows it


def test_nbgrader_itself_reads_kst_and_is_not_stopped_by_what_tells_no_time(root):
    folder = open_course_folder(root)
    collect = ExchangeCollect(coursedir=folder.coursedir, parent=folder.app)
    seen = collect._path_to_record("a+01-basics+2026-12-01 23:59:00.000000 KST+abc")
    assert seen["timestamp"] == DUE
    place = root / "submitted" / "a" / UNIT
    place.mkdir(parents=True)
    coursedir: CourseDirectory = folder.coursedir
    for text, time in (("2026-12-01 23:59:00 KST", DUE), ("2026-12-01 23:59", DUE), ("soon", None)):
        (place / "timestamp.txt").write_text(text)
        assert coursedir.get_existing_timestamp(str(place)) == time
    (place / "timestamp.txt").unlink()
    os.mkfifo(place / "timestamp.txt")
    assert coursedir.get_existing_timestamp(str(place)) is None


TITLES = ["# 단원\n\n글\n\n글", "# 단원", "# 단원\n글"]


@pytest.mark.parametrize("text", TITLES)
def test_a_due_line_comes_and_goes_without_a_trace(text):
    said = with_due_line(text, "2026년")
    assert said.startswith("# 단원\n\n**제출 기한.** 2026년")
    assert with_due_line(with_due_line(text, "2025년"), "2026년") == said
    assert without_due_line(said) == with_due_line(said, "") == text == without_due_line(text)


def test_what_is_released_says_when_it_is_due_and_is_graded_as_if_it_did_not(classroom, reference, monkeypatch):
    monkeypatch.chdir(classroom.root)
    folder = configured(classroom.root, RULES)
    released, key = folder.release / UNIT / f"{UNIT}.ipynb", folder.answer_key / f"{UNIT}.json"
    before, made = released.read_bytes(), key.read_bytes()
    assert main(["due", UNIT, "2026-12-01"]) == 0
    said = released.read_bytes()
    assert "**제출 기한.** 2026년 12월 1일 (화) 23:59 (KST)" in classroom.notebook(UNIT).cells[0].source
    assert renew_released(folder, UNIT) is None
    notebook = filled_in(classroom.notebook(UNIT), reference(UNIT))
    place = classroom.hand_in("a", UNIT, notebook).parent
    (place / "timestamp.txt").write_text("2026-12-03 00:30:00 KST\n")
    bare = nbformat.from_dict(notebook)
    for cell in bare.cells:  # as editors do it that know no ids
        cell.metadata = {}
        cell.pop("id", None)
    bare.nbformat_minor = 4
    classroom.hand_in("bare", UNIT, bare)
    (classroom.root / "submitted" / "later").mkdir()
    assert main(["extend", "later", UNIT, "+2d"]) == 0
    results = classroom.grade(UNIT)
    assert (results["a"].score, results["a"].notes) == (80, ())
    assert results["bare"].score == 100
    assert main(["feedback", UNIT]) == 0
    page = folder.feedback("a", UNIT).read_text()
    for line in (
        "제출 기한: 2026년 12월 1일 (화) 23:59 (KST)",
        "제출한 때: 2026년 12월 3일 (목) 00:30 (KST)",
        "기한보다 1일 31분 늦게 제출하여 20점을 뺀 점수입니다.",
    ):
        assert line in page
    bare_page = folder.feedback("bare", UNIT).read_text()
    assert "제출한 때: 기록이 없습니다." in bare_page
    assert "제출 기한.**" not in bare_page  # our title is ours, whatever an editor has taken from it
    later = classroom.hand_in("later", UNIT, notebook).parent
    (later / "timestamp.txt").write_text("2026-12-03 23:00:00 KST\n")
    assert classroom.grade(UNIT)["later"].score == 100
    assert extended(folder) == {"later": datetime.timedelta(days=2)}
    assert main(["extend", "later", UNIT, "--none"]) == 0
    assert penalties(folder)["later"] == 20
    assert classroom.grade(UNIT)["later"].score == 80  # nothing is executed for it
    api = NbGraderAPI(coursedir=folder.coursedir, config=folder.app.config)
    assert api.generate_assignment(UNIT, force=True)["success"]
    assert classroom.notebook(UNIT).cells == nbformat.reads(said.decode(), 4).cells
    assert main(["due", UNIT, "--none"]) == 0
    assert released.read_bytes() == before
    assert key.read_bytes() == made
    assert read_unit(folder.source, UNIT).notebook.cells[0].source == classroom.notebook(UNIT).cells[0].source
