"""Times of submission, however a system or a person writes them."""

import datetime
import os

import pytest
from conftest import new_course
from nbgrader.apps import NbGraderAPI

from course.authoring.handed_in import filled_in
from course.gradebook.database import open_gradebook
from course.grading.course_folder import open_course_folder
from course.grading.timestamp import read_timestamp

UNIT = "01-basics"
NINE_IN_SEOUL = [
    "2026-03-02 09:00:00.000000 KST",
    "2026-03-02 09:00:00 KST\r\n",
    "2026-03-02 00:00:00 UTC",
    "2026-03-02T09:00:00+09:00",
    "2026-03-02 09:00:00 +0900",
    "2026-03-02 09:00 UTC+9",
    "2026-03-02T00:00:00Z",
    "2026-03-02 09:00:00 Asia/Seoul",
    "2026-03-02 9:00 AM JST",
    "Mon Mar  2 09:00:00 KST 2026",
    "2026-03-01 19:00:00 EST",
]


@pytest.mark.parametrize("text", NINE_IN_SEOUL)
@pytest.mark.parametrize("zone", ["UTC", "Asia/Seoul"])
def test_a_time_is_what_its_zone_says(text, zone):
    assert read_timestamp(text, zone) == datetime.datetime(2026, 3, 2)


@pytest.mark.parametrize(
    ("text", "zone", "hour"),
    [
        ("2026-07-02 21:00:00", "UTC", 21),
        ("2026-07-02 21:00:00", "Asia/Seoul", 12),
        ("2026-07-02 9:00 PM", "Asia/Seoul", 12),
        ("2026-07-02 21:00:00 CST", "Asia/Shanghai", 13),
        ("2026-07-02 15:00:00 CST", "America/Chicago", 21),
    ],
)
def test_what_says_no_zone_or_an_ambiguous_one_is_in_the_zone_of_the_course(text, zone, hour):
    assert read_timestamp(text, zone) == datetime.datetime(2026, 7, 2, hour)


NO_TIMES = ["", "soon", "12", "2026-07-02 09:00 XYZ", "2026-07-02 09:00 CST", "\0", "9" * 150, "0001-1-1", "9999-12-31"]


@pytest.mark.parametrize("text", NO_TIMES)
def test_what_tells_no_time_is_refused(text):
    with pytest.raises(ValueError, match="tells no time"):
        read_timestamp(text)


def test_formgrader_lists_a_class_whatever_stands_in_place_of_a_time(tmp_path):
    folder = open_course_folder(new_course(tmp_path / "course", [UNIT]))
    texts = {"a": "2026-07-02 21:00:00 KST", "b": "soon", "c": "9999-12-31 23:59:59 -1200", "d": None, "e": None}
    for student, text in texts.items():
        place = folder.root / "submitted" / student / UNIT
        place.mkdir(parents=True)
        (place / f"{UNIT}.ipynb").touch()
        if text:
            (place / "timestamp.txt").write_text(text)
    os.mkfifo(folder.root / "submitted" / "d" / UNIT / "timestamp.txt")
    (folder.root / "submitted" / "e" / UNIT / "timestamp.txt").symlink_to("/dev/zero")
    listed = NbGraderAPI(coursedir=folder.coursedir, config=folder.app.config).get_submissions(UNIT)
    assert {one["student"]: one["timestamp"] for one in listed} == {**dict.fromkeys("bcde"), "a": "2026-07-02T12:00:00"}


def test_a_time_that_was_put_right_counts_at_the_next_run(classroom, reference):
    place = classroom.hand_in("a", UNIT, filled_in(classroom.notebook(UNIT), reference(UNIT))).parent
    for text in ("2026-07-02 12:00:00 UTC", "2026-07-01 12:00:00 UTC", "2026-07-01 12:00:00 UTC"):
        (place / "timestamp.txt").write_text(text)
        assert classroom.grade(UNIT)["a"].score == 100
        with open_gradebook(open_course_folder(classroom.root).db_url) as gradebook:
            assert str(gradebook.find_submission(UNIT, "a").timestamp) == text.removesuffix(" UTC")
