"""The class on the terminal: who got what, by name, whom to look at, and what it comes to."""

import io

from rich.console import Console

from course.commands.class_table import class_table, only_problems, problems, summary
from course.facts.remarks import Change, Note, Refusal, Status, Why
from course.gradebook.result import Result


def graded(student, unit, score, *notes):
    return Result(student, unit, Status.GRADED, score, 100.0, notes=notes)


def without(student, unit, why):
    refusal = Refusal(why)
    return Result(student, unit, refusal.status, None, 100.0, refusal)


RESULTS = [
    graded("00123", "01-basics", 100.0),
    graded("00124", "01-basics", 50.5, Note(Change.TEST_EDITED, "test_x")),
    graded("00125", "01-basics", 0.0, Note(Change.OLDER_RELEASE)),
    without("00126", "01-basics", Why.NOTHING),
    without("00127", "01-basics", Why.EMPTY),
    without("00128", "01-basics", Why.GRADER),
    *(without(student, "02-more", Why.NOTHING) for student in ("00123", "00127")),
]
NAMES = {"00123": "김민수", "00124": "[bold]이영희", "00126": "박지훈", "00127": "00127"}


def shown(results, names):
    file = io.StringIO()
    Console(file=file, width=120).print(class_table(results, names))
    return file.getvalue()


def test_names_stand_beside_ids():
    table = shown(RESULTS, NAMES)
    assert "│ 00123   │ 김민수 " in table
    assert "[bold]이영희" in table, "a name is no markup"
    assert "name" in table
    assert "name" not in shown(RESULTS, {}), "without any, there is no column of names"
    assert "name" not in shown(RESULTS, {"00123": "00123"})
    lines = list(problems(RESULTS, NAMES))
    assert any(line.startswith("00124 [bold]이영희, 01-basics: ") for line in lines)
    assert any(line.startswith("00127, 01-basics: not gradable: ") for line in lines)


def test_only_those_to_be_looked_at():
    assert {result.student for result in only_problems(RESULTS)} == {"00124", "00127", "00128"}
    assert [result.unit for result in only_problems(RESULTS) if result.student == "00127"] == ["01-basics", "02-more"]
    assert only_problems(RESULTS[:1]) == []


def test_the_summary():
    assert list(summary(RESULTS)) == [
        "01-basics: 3 graded, 1 no submission, 1 not gradable, 1 grader fault, mean 50.2 of 100",
        "02-more: 0 graded, 2 no submission",
    ]
