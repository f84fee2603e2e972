"""The report: right figures, four things kept apart, nobody given away, one file that needs nothing else."""

import argparse
import json
import os
import re
import shutil
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from conftest import UNITS, new_course

from course.errors import UsageError
from course.exchange.class_list import whole_name
from course.judging.diagnosis import Diagnosis, Misconception
from course.judging.submission import Status
from course.judging.verdict import Outcome
from course.report import attention, item_analysis, misconceptions
from course.report.anonymous import MAXIMUM_LINES, Names, example, without_words
from course.report.class_data import Cell, ClassData, Seen, Student, Unit, Work
from course.report.page import report_html
from course.report.words import LANGUAGES, words

NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
NOT_WATCHED = Misconception("상수를 감시하지 않음", "상수도 저절로 기록된다.", "?", "EX 1의 STEP 3")
DIFFERENCE = Misconception("유한 차분을 씀", "차이와 미분계수는 같다.", "?", "EX 1")
EXERCISES = ("a", "b", "c")
CELLS = (("test", 4.0), ("hidden", 6.0))


def unit(name="01-basics", exercises=EXERCISES, built=True):
    cells = [
        Cell(f"{kind}_{one}", one, points) for one in exercises for kind, points in (("test", 4.0), ("hidden", 6.0))
    ]
    return Unit(name, "기본 구조", built, tuple(cells) if built else ())


def graded(points, **more):
    """Work with these points for each exercise, of 4 (visible) and 6 (hidden)."""
    cells, passed = {}, set()
    for exercise, score in points.items():
        for kind, worth in CELLS:
            got = min(score, worth)
            score -= got
            cells[f"{kind}_{exercise}"] = got
            passed |= {f"{kind}_{exercise}"} if got == worth else set()
    return Work(Status.GRADED, score=sum(cells.values()), points=cells, passed=frozenset(passed), **more)


def a_class(works, units=None, students=None, seen=(), tried=None):
    units = units or (unit(),)
    students = students or tuple(Student(name) for name in sorted({student for student, _ in works}))
    return ClassData("course", tuple(units), tuple(students), works, tried or {}, set(works), tuple(seen))


def seen(
    student, exercise="a", outcome=Outcome.WRONG, causes=((NOT_WATCHED,),), said="값이 다릅니다.", where="01-basics"
):
    return Seen(student, where, Diagnosis(exercise, outcome.value, 0, 2, (said,), causes))


def page(data, language="ko", folder=None):
    folder = folder or SimpleNamespace(autograded=lambda student, unit: Path("/nowhere"))
    return report_html(folder, data, words(language))


# Figures ------------------------------------------------------------------------------------------------------------


def test_item_analysis_is_what_its_definitions_say():
    random = np.random.default_rng(0)
    ability = random.normal(size=60)
    points = {name: np.clip(np.round(5 + 3 * ability + 2 * random.normal(size=60)), 0, 10) for name in EXERCISES}
    works = {(f"s{i:02}", "01-basics"): graded({name: float(points[name][i]) for name in EXERCISES}) for i in range(60)}
    data = a_class(works)
    first = item_analysis.items(data, data.units[0])[0]
    rest = points["b"] + points["c"]
    assert first.difficulty.value == pytest.approx(points["a"].mean() / 10)
    assert first.r.value == pytest.approx(np.corrcoef(points["a"], rest)[0, 1])
    total = rest + points["a"]
    lots = [random.random(60) for _ in range(4000)]  # ties are broken by lot, on average
    low, high = (
        np.mean([points["a"][np.lexsort((lot, sign * total))[:16]].mean() for lot in lots]) for sign in (1, -1)
    )
    expected = (high - low) / 10
    assert first.d.value == pytest.approx(expected, abs=0.01)
    table = np.array([points[name] for name in EXERCISES]).T
    covariance = np.cov(table.T)
    alpha = 3 / 2 * (1 - np.trace(covariance) / covariance.sum())
    assert item_analysis.alpha(table).value == pytest.approx(alpha)


@pytest.mark.parametrize(
    ("table", "r", "d"),
    [
        ([[5, 5, 5]] * 9, "few", "few"),
        ([[10, i, i] for i in range(10)], "same", "same"),
        ([[i, 0, 0] for i in range(10)], "rest_same", ""),
        ([[i, 10 - i, 0] for i in range(10)], "", "rest_same"),
    ],
)
def test_a_figure_that_cannot_be_had_says_why(table, r, d):
    works = {(f"s{i}", "01-basics"): graded(dict(zip(EXERCISES, map(float, row)))) for i, row in enumerate(table)}
    data = a_class(works)
    first = item_analysis.items(data, data.units[0])[0]
    assert (first.r.missing, first.d.missing) == (r, d)
    assert (first.r.value is None) == bool(r)


def test_an_exercise_alone_in_its_unit_has_no_rest():
    works = {(f"s{i}", "01-basics"): graded({"a": float(i % 11)}) for i in range(12)}
    data = a_class(works, units=[unit(exercises=("a",))])
    assert item_analysis.items(data, data.units[0])[0].r.missing == "alone"


def test_four_things_are_kept_apart():
    works = {
        ("zero", "01-basics"): graded({"a": 0.0}),
        ("full", "01-basics"): graded({"a": 10.0, "b": 10.0, "c": 10.0}),
        ("none", "01-basics"): Work(),
        ("torn", "01-basics"): Work(Status.DAMAGED, "01-basics.ipynb is empty; submit the notebook again"),
        ("ours", "01-basics"): Work(Status.FAULT, "the kernel did not start"),
    }
    data = a_class(works)
    spread = item_analysis.spread(data, data.units[0])
    assert (spread.n, spread.mean, spread.tenths[0], spread.tenths[9]) == (2, 15.0, 1, 1)
    rows, missing = attention.not_graded(data)
    assert [(row.student.id, row.status) for row in rows] == [("ours", Status.FAULT), ("torn", Status.DAMAGED)]
    assert [student.id for student in missing["01-basics"]] == ["none"]
    html = page(data)
    assert all(word in html for word in ("미제출", "채점 불가", "채점기 오류", "파일이 비어 있습니다"))


def test_who_has_left_is_shown_and_kept_out():
    works = {("here", "01-basics"): graded({"a": 10.0}), ("gone", "01-basics"): graded({"a": 0.0})}
    data = a_class(works, students=[Student("gone", left=True), Student("here")])
    assert item_analysis.spread(data, data.units[0]).n == 1
    assert not [one for one in attention.needing_attention(data) if one.student.left]
    assert "gone <small>(수강 안 함)</small>" in page(data)


# Misconceptions ------------------------------------------------------------------------------------------------------


def test_alternatives_are_possible_and_certain_ones_are_held():
    data = a_class(
        {(name, "01-basics"): graded({}) for name in "pqr"},
        seen=[
            seen("p"),
            seen("p", "b", causes=((NOT_WATCHED, DIFFERENCE),)),
            seen("q", causes=((NOT_WATCHED, DIFFERENCE),)),
            seen("r", causes=((NOT_WATCHED,), (DIFFERENCE,))),
        ],
        tried={("01-basics", "a"): {"p", "q", "r"}},
    )
    first, second = misconceptions.misconceptions(data)
    assert (first.name, first.held, first.possible) == (NOT_WATCHED.name, {"p", "r"}, {"q"})
    assert (second.name, second.held, second.possible) == (DIFFERENCE.name, {"r"}, {"p", "q"})
    assert first.read == [("01-basics", "EX 1의 STEP 3")]


def test_wrong_work_that_nothing_explains_is_grouped_by_kind():
    said = [
        ("실행하다가 오류가 났습니다: TypeError: x", "error TypeError"),
        ("결과[0]: 실행하다가 오류가 났습니다: TypeError: y", "error TypeError"),
        ("결과['dz_dx']: 형상(shape)이 다릅니다: (2,)", "shape"),
        ("답 셀이 오류로 끝나서 결과가 없습니다: NameError: z", "solution-error NameError"),
        ("값이 모두 올바른 값의 2배입니다.", ""),
        ("값이 모두 올바른 값의 0.5배입니다.", ""),
    ]
    data = a_class({}, seen=[seen(f"s{i}", causes=(), said=text) for i, (text, _) in enumerate(said)])
    groups = {group.kind: group.exercises.total() for group in misconceptions.unexplained(data)}
    assert groups == {"error TypeError": 2, "shape": 1, "solution-error NameError": 1, "": 2}


# Students' code ------------------------------------------------------------------------------------------------------

CODE = '''\
# 20250001 김하늘
def f(x):
    """김하늘이 썼습니다."""
    "또 다른 문자열"  # 하늘
    by = "by Kim Haneul"
    label = f"기울기 {x}"
    haneul = {"dz_dx": x}  # type: haneul
    return haneul["dz_dx"], 'a#b', s20250001(20250001)


def g():
    """only this"""
'''


def test_an_example_gives_nobody_away(tmp_path):
    path = tmp_path / "a.ipynb"
    cell = {"id": "f", "cell_type": "code", "source": CODE.splitlines(keepends=True)}
    path.write_text(json.dumps({"cells": [{"id": "other"}, cell]}), encoding="utf-8")
    student = Student("s20250001", "김하늘", "haneul@example.org")
    text = example(path, "f", Names([student, Student("s2", "이수아")]), student)
    for telling in ("하늘", "haneul", "20250001", "Kim", "문자열", "only this"):
        assert telling not in text
    assert text.startswith("def f(x):\n    by =")
    assert '"dz_dx"' in text
    assert "'a#b'" in text
    assert "def g():\n    pass" in text


@pytest.mark.parametrize(
    "code", ["def f(:", "%matplotlib inline\nx = 1", "x = '\x00'", "(" * 3000, "# nothing but a comment"]
)
def test_what_cannot_be_made_anonymous_is_not_shown(code):
    assert not without_words(code)


def test_an_example_is_short(tmp_path):
    path = tmp_path / "a.ipynb"
    source = "\n".join(f"x{i} = {'1 + ' * 100}1" for i in range(500))
    path.write_text(json.dumps({"cells": [{"id": "f", "cell_type": "code", "source": source}]}))
    lines = example(path, "f", Names([]), Student("s1")).split("\n")
    assert len(lines) == MAXIMUM_LINES
    assert max(map(len, lines)) <= 160


@pytest.mark.parametrize(
    ("first", "last", "full"),
    [("하늘", "김", "김하늘"), ("Ada", "Lovelace", "Ada Lovelace"), ("", "", ""), ("", "김", "김")],
)
def test_names_are_said_in_their_order(first, last, full):
    assert whole_name(first, last) == full


# Students and submissions --------------------------------------------------------------------------------------------


def test_who_needs_attention_and_why():
    units = [unit(f"0{i}-x") for i in range(3)]
    full, low = dict.fromkeys(EXERCISES, 10.0), {"a": 3.0}
    works = {}
    for student, rows in {
        "fine": [graded(full)] * 3,
        "low": [graded(low)] * 3,
        "fell": [graded(full), graded(full), graded({"a": 10.0, "b": 10.0})],
        "never": [Work()] * 3,
        "part": [graded(full), Work(), Work(Status.DAMAGED, "x")],
        "stuck": [graded(full)] * 3,
        "fault": [graded(full), graded(full), Work(Status.FAULT, "x")],
    }.items():
        works |= {(student, one.name): row for one, row in zip(units, rows)}
    again = [seen("stuck", exercise, where="00-x") for exercise in EXERCISES]
    found = attention.needing_attention(a_class(works, units=units, seen=again))
    reasons = {one.student.id: [reason.key for reason in one.reasons] for one in found}
    assert reasons == {
        "never": ["nothing"], "low": ["low"], "part": ["missing", "damaged"], "fell": ["falling"], "stuck": ["same"],
    }  # fmt: skip
    assert [one.student.id for one in found][:2] == ["never", "low"]


def test_nobody_is_behind_with_a_unit_that_nobody_handed_in():
    units = [unit("00-x"), unit("01-x")]
    data = a_class({("s", "00-x"): graded(dict.fromkeys(EXERCISES, 10.0))}, units=units)
    assert attention.needing_attention(data) == []
    assert "아직 아무도 제출하지 않았습니다." in page(data)


def test_a_lowest_tenth_of_equals_is_no_tenth():
    works = {(f"s{i}", "01-basics"): graded(dict.fromkeys(EXERCISES, 10.0)) for i in range(20)}
    assert attention.needing_attention(a_class(works)) == []


def test_a_slip_is_not_a_forgery():
    edited, changed = "test cell test_a was edited and has been restored", "the points of test_b were changed and so on"
    data = a_class(
        {("p", "01-basics"): graded({}, notes=(edited, changed)), ("q", "01-basics"): graded({})},
        seen=[seen("q", "c", Outcome.FORGED, causes=())],
    )
    rows = [(row.student.id, row.key, row.cells) for row in attention.tampering(data)]
    assert rows == [("q", "forged", ("c",)), ("p", "points", ("test_b",)), ("p", "edited", ("test_a",))]


def test_the_notes_of_sanitize_are_understood():
    import inspect

    from course.judging import sanitize

    texts = re.findall(r'f"([^"]*\{cell\.id\}[^"]*)"', inspect.getsource(sanitize))
    told = [re.sub(r"\{len\(submitted\) - 1\}", "2", text).replace("{cell.id}", "test_a") for text in texts]
    kinds = {key for text in told for key, pattern in attention.NOTES if pattern.match(text)}
    assert kinds == {key for key, _ in attention.NOTES}


def test_tests_that_tell_nobody_apart():
    works = {(f"s{i}", "01-basics"): graded({"a": 10.0, "b": 4.0, "c": 10.0 * (i % 2)}) for i in range(12)}
    everyone = {student for student, _ in works}
    data = a_class(works, tried={("01-basics", exercise): everyone for exercise in EXERCISES})
    found = {one.cell: one.everybody for one in attention.telling_nothing(data)}
    assert found == {"hidden_b": True, "test_a": False, "hidden_a": False, "test_b": False}


# The page ------------------------------------------------------------------------------------------------------------


class Reader(HTMLParser):
    """Headings, ids and what is asked of other hosts."""

    def __init__(self, text):
        super().__init__()
        self.headings, self.ids, self.asked, self.tags = [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.tags.append(tag)
        self.ids += [values["id"]] if "id" in values else []
        self.headings += [int(tag[1])] if re.fullmatch("h[1-6]", tag) else []
        self.asked += [values[key] for key in ("src", "href", "xlink:href", "action") if values.get(key, "#")[0] != "#"]


def rich_class(count=40):
    random = np.random.default_rng(1)
    units = [unit("00-chain-rule"), unit("01-basics"), unit("02-later"), unit("03-unbuilt", built=False)]
    students = [Student(f"s{i}", "<script>alert(1)</script>" if i == 0 else f"학생{i}") for i in range(count)]
    works, found = {}, []
    for student in students:
        for one in units[:2]:
            works[student.id, one.name] = graded({name: float(random.integers(0, 11)) for name in EXERCISES})
            found += [seen(student.id, "a", where=one.name)] if random.random() < 0.5 else []
            found += [seen(student.id, "b", causes=(), where=one.name, said="값이 <b> 다릅니다.")]
    works["s1", "01-basics"] = Work(Status.DAMAGED, "01-basics.ipynb is empty; submit the notebook again")
    tried = {(one.name, name): {student.id for student in students} for one in units[:2] for name in EXERCISES}
    return a_class(works, units, students, found, tried)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_whole_and_needs_nothing_else(language):
    text = page(rich_class(), language)
    read = Reader(text)
    assert f'<html lang="{language}">' in text
    assert read.headings.count(1) == 1
    assert all(after - before <= 1 for before, after in zip(read.headings, read.headings[1:]))
    assert len(read.ids) == len(set(read.ids))
    assert read.asked == []
    assert "http://" not in text
    assert "https://" not in text
    assert read.tags.count("script") == 1
    assert "&lt;script&gt;alert(1)" in text
    assert "{" not in re.sub(r"<(style|script)>.*?</\1>", "", text, flags=re.DOTALL)
    assert ">None<" not in re.sub(r"<svg.*?</svg>", "", text, flags=re.DOTALL)


def test_both_languages_say_the_same_things():
    korean, english = (words(language).text for language in LANGUAGES)
    assert korean.keys() == english.keys()
    holes = re.compile(r"\{\w+\}")
    for key, text in korean.items():
        if isinstance(text, str):
            assert sorted(holes.findall(text)) == sorted(holes.findall(english[key])), key
    for key in ("why", "advices", "reason", "tampers"):
        assert korean[key].keys() == english[key].keys()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "data",
    [
        ClassData("c", (), (), {}, {}, set(), ()),
        ClassData("c", (unit(),), (), {}, {}, set(), ()),
        ClassData("c", (unit(built=False),), (Student("s"),), {}, {}, set(), ()),
        ClassData("c", (unit(),), (Student("s", left=True),), {}, {}, set(), ()),
        a_class({("s", "01-basics"): graded({"a": 10.0})}),
        a_class({("s", "01-basics"): Work(Status.FAULT, "")}),
        a_class({("s", "01-basics"): graded({})}, units=[Unit("01-basics", "", True, (Cell("test_a", "a", 0.0),))]),
    ],
)
def test_an_odd_class_gets_a_report(data, language):
    assert "</html>" in page(data, language)


@pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium on this machine")
@pytest.mark.slow
def test_in_a_browser(tmp_path):
    from playwright.sync_api import sync_playwright

    path = tmp_path / "report.html"
    path.write_text(page(rich_class()), encoding="utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        tab = browser.new_page(viewport={"width": 375, "height": 800})
        said = []
        tab.on("console", lambda message: said.append(message.text))
        tab.on("pageerror", lambda error: said.append(str(error)))
        tab.goto(path.as_uri())
        assert tab.evaluate("document.documentElement.scrollWidth") <= 375
        table = tab.locator("table").last
        table.locator("thead button").nth(1).focus()
        for order, direction in ((sorted, "ascending"), (lambda v: sorted(v, reverse=True), "descending")):
            tab.keyboard.press("Enter")
            shown = [float(text) for text in table.locator("tbody tr td:nth-child(2)").all_inner_texts()]
            assert shown == order(shown)
            assert table.locator("thead th").nth(1).get_attribute("aria-sort") == direction
        assert said == []
        browser.close()


# A real gradebook ----------------------------------------------------------------------------------------------------


def report(root, monkeypatch, *, output="report.html", language="ko"):
    from course.commands.report import run

    monkeypatch.chdir(root)
    assert run(argparse.Namespace(output=output, language=language)) == 0
    return (root / output).read_text(encoding="utf-8")


def test_without_a_gradebook(tmp_path, monkeypatch):
    root = new_course(tmp_path / "강의", UNITS[:1])
    with pytest.raises(UsageError, match="there is no gradebook"):
        report(root, monkeypatch)
    (root / "gradebook.db").write_bytes(b"")
    with pytest.raises(UsageError, match="is empty"):
        report(root, monkeypatch)
    (root / "gradebook.db").write_bytes(b"no database" * 1000)
    with pytest.raises(UsageError, match="cannot be read"):
        report(root, monkeypatch)


def fill(root):
    """Two students of ``01-basics``: one all right, one wrong, late, with extra credit and a score by hand."""
    from course.gradebook.gradebook import Result, open_gradebook, record
    from course.grading.course_folder import open_course_folder
    from course.judging.unit import read_unit
    from course.judging.verdict import Verdict

    folder = open_course_folder(root)
    unit = read_unit(folder.source, "01-basics")
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        for student, right in (("right", True), ("wrong", False)):
            verdicts = tuple(
                Verdict(cell, Outcome.RIGHT if right else Outcome.WRONG, cell.points if right else 0.0, 0, 1)
                for cell in unit.graded_cells
            )
            causes = () if right else ((NOT_WATCHED,),)
            outcome = "right" if right else "wrong"
            told = tuple(Diagnosis(exercise, outcome, 0, 2, (), causes) for exercise in unit.exercises)
            result = Result(student, "01-basics", Status.GRADED, 0.0, 100.0, verdicts=verdicts, diagnoses=told)
            record(gradebook, result)
        record(
            gradebook, Result("torn", "01-basics", Status.DAMAGED, None, 100.0, reason="01-basics.ipynb is empty; x")
        )
        gradebook.update_or_create_student("wrong", first_name="하늘", last_name="김")
        notebook = gradebook.find_submission_notebook("01-basics", "01-basics", "wrong")
        notebook.grades[0].manual_score, notebook.grades[0].extra_credit = 5.0, 2.0
        notebook.late_submission_penalty = 1.5
        gradebook.db.commit()
    return folder, unit


def test_a_class_in_a_real_gradebook(classroom, monkeypatch):
    from course.gradebook.gradebook import open_gradebook, scores
    from course.report.gradebook_rows import read_class

    folder, unit = fill(classroom.root)
    exercise = unit.exercises[0]
    path = folder.autograded("wrong", "01-basics")
    path.parent.mkdir(parents=True)
    cell = {"id": exercise, "cell_type": "code", "source": "# 김하늘\ndef found_in_the_notebook():\n    pass"}
    path.write_text(json.dumps({"cells": [cell]}))
    data = read_class(folder)
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        for student in ("right", "wrong"):
            assert data.work(student, "01-basics").score == pytest.approx(scores(gradebook, student, "01-basics")[0])
    assert data.work("wrong", "01-basics").score == 5.5
    assert data.work("torn", "01-basics").status is Status.DAMAGED
    built = next(one for one in data.units if one.name == "01-basics")
    assert [cell.name for cell in built.cells] == [cell.grade_id for cell in unit.graded_cells]
    assert {one.diagnosis.causes for one in data.seen} == {((NOT_WATCHED,),)}
    text = report(classroom.root, monkeypatch)
    assert "김하늘 (wrong)" in text
    assert "found_in_the_notebook" in text
    assert "# 김하늘" not in text
    assert (classroom.root / "report.html").stat().st_mode & 0o077 == 0


def test_the_roster_says_who_is_in_the_class(classroom):
    import sqlalchemy as sa

    from course.gradebook.roster import ROSTER
    from course.report.gradebook_rows import read_class

    folder, _ = fill(classroom.root)
    assert not any(student.left for student in read_class(folder).students)
    engine = sa.create_engine(folder.db_url)
    with engine.begin() as connection:
        ROSTER.create(connection)
    assert not any(student.left for student in read_class(folder).students), "an empty roster says nothing"
    with engine.begin() as connection:
        listed = [{"student": "right", "name": "이수아"}, {"student": "new", "name": "새 학생"}]
        connection.execute(sa.insert(ROSTER), listed)
    engine.dispose()
    students = {student.id: (student.name, student.left) for student in read_class(folder).students}
    assert students == {
        "right": ("이수아", False), "new": ("새 학생", False), "wrong": ("김하늘", True), "torn": ("", True),
    }  # fmt: skip


def test_a_report_that_cannot_be_written_leaves_the_old_one(classroom, monkeypatch):
    with pytest.raises(UsageError, match="cannot be written"):
        report(classroom.root, monkeypatch, output="no/such/report.html")
    with pytest.raises(UsageError, match="not a file"):
        report(classroom.root, monkeypatch, output="source")
    report(classroom.root, monkeypatch)
    assert not list(classroom.root.glob(".report-*"))
