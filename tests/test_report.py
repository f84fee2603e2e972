"""The report: right figures, four things kept apart, nobody given away, one file that needs nothing else."""

import argparse
import re
from html.parser import HTMLParser

import numpy as np
import pytest
from conftest import CHROMIUM, QUIET, UNITS, new_course
from markupsafe import escape

from course.errors import UsageError
from course.exchange.class_list import whole_name
from course.facts.finding import Finding, Inputs, Kind, WhyNone
from course.facts.remarks import Change, Note, Refusal, Status, Why
from course.gradebook.class_data import ClassData, Participant, Seen, UnitPoints, Work
from course.gradebook.read_class import read_class
from course.gradebook.tables import read_notes, read_refusal
from course.judging.bank import MISCONCEPTIONS, Answer
from course.judging.diagnosis import Diagnosis
from course.judging.unit import GradedCell
from course.judging.verdict import Outcome
from course.report import attention, item_analysis, misconceptions
from course.report.page import MOST_GROUPS, report_html
from course.words.findings import sentence
from course.words.report import LANGUAGES, words

NOT_WATCHED, DIFFERENCE = "not-watched", "finite-difference"
ABOUT = {
    NOT_WATCHED: {
        "id": NOT_WATCHED,
        "name": "상수를 감시하지 않음",
        "belief": "상수도 기록됩니다.",
        "hint": "",
        "read": "EX 1의 STEP 3",
    },
    DIFFERENCE: {
        "id": DIFFERENCE,
        "name": "유한 차분을 씀",
        "belief": "차이와 미분계수는 같습니다.",
        "hint": "",
        "read": "EX 1",
    },
}
VALUE = Finding(Kind.VALUE)
EXERCISES = ("a", "b", "c")
CELLS = (("test", 4.0), ("hidden", 6.0))


def unit(name="01-basics", exercises=EXERCISES, built=True):
    cells = [GradedCell(f"{kind}_{one}", one, points) for one in exercises for kind, points in CELLS]
    return UnitPoints(name, "기본 구조", built, tuple(cells) if built else ())


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
    """A class; where `tried` is not told, whoever has a score worked on all exercises of the unit."""
    units = units or (unit(),)
    if tried is None:
        who = {one.name: {student for student, name in works if name == one.name} for one in units}
        tried = {(one.name, exercise): who[one.name] for one in units for exercise in one.exercises}
    students = students or tuple(Participant(name) for name in sorted({student for student, _ in works}))
    return ClassData("course", tuple(units), tuple(students), works, tried, set(works), tuple(seen))


def seen(
    student, exercise="a", outcome=Outcome.WRONG, causes=((NOT_WATCHED,),), said=VALUE, where="01-basics", like=""
):
    return Seen(student, where, Diagnosis(exercise, outcome, 0, 2, (said,), causes, like))


def banks(units):
    """For each of the exercises both misconceptions."""
    return [
        {
            exercise: [
                Answer(one.name, exercise, MISCONCEPTIONS, file, ABOUT[file], f"# name: x\n{exercise} = '{file}'\n")
                for file in ABOUT
            ]
            for exercise in one.exercises
        }
        for one in units
    ]


def known(data):
    return misconceptions.known_misconceptions(banks(data.units))


def needy(data):
    return attention.needing_attention(data, misconceptions.misconceptions(data, known(data)))


def page(data, language="ko"):
    return report_html(data, banks(data.units), words(language))


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
    right = points["a"] == 10
    assert first.r.value == pytest.approx(np.corrcoef(right, rest)[0, 1])
    assert first.r.value != pytest.approx(np.corrcoef(right, rest + points["a"])[0, 1])
    scores = rest + points["a"]
    told = item_analysis.spread(data, data.units[0])
    assert (told.mean, told.median, told.sd) == pytest.approx((scores.mean(), np.median(scores), scores.std(ddof=1)))
    assert told.tenths == tuple(np.histogram(scores, bins=np.arange(0, 31, 3))[0])


@pytest.mark.parametrize(
    ("table", "missing"),
    [
        ([[5, 5, 5]] * 9, "few"),
        ([[10, i, i] for i in range(10)], "same"),
        ([[i, i, i] for i in range(10)], "same"),
        ([[10 * (i % 2), 0, 0] for i in range(10)], "rest_same"),
        ([[i + 1, 10 - i, 0] for i in range(10)], ""),
    ],
)
def test_a_figure_that_cannot_be_had_says_why(table, missing):
    works = {(f"s{i}", "01-basics"): graded(dict(zip(EXERCISES, map(float, row)))) for i, row in enumerate(table)}
    data = a_class(works)
    first = item_analysis.items(data, data.units[0])[0]
    assert first.r.missing == missing
    assert (first.r.value is None) == bool(missing)


@pytest.mark.parametrize(
    ("points", "advice"),
    [
        (lambda i: (i, i), ""),
        (lambda i: (10 - i % 11, i % 11), "negative"),
        (lambda i: (i % 2, i), "very_hard"),
        (lambda i: (10 if i else 5, i), "very_easy"),
        (lambda i: (i % 2 * 10, i), "poor"),
    ],
)
def test_an_exercise_that_stands_out_gets_advice(points, advice):
    rows = [dict(zip("ab", map(float, points(i)))) for i in range(11)]
    data = a_class({(f"s{i:02}", "01-basics"): graded(row) for i, row in enumerate(rows)}, [unit(exercises=("a", "b"))])
    assert item_analysis.items(data, data.units[0])[0].advice == advice


def test_who_left_an_exercise_blank_says_nothing_about_it():
    rows = [{"a": 10.0 * (i % 2), "b": float(i % 7), "c": 3.0} for i in range(40)] + [{"b": 10.0, "c": 10.0}] * 20
    works = {(f"s{i:02}", "01-basics"): graded(row) for i, row in enumerate(rows)}
    everyone = {student for student, _ in works}
    some = {f"s{i:02}" for i in range(40)}
    data = a_class(works, tried={("01-basics", "a"): some, ("01-basics", "b"): everyone, ("01-basics", "c"): set()})
    a, b, c = item_analysis.items(data, data.units[0])
    assert (a.n, a.tried, a.difficulty.value) == (60, 40, 0.5)
    rest = [row["b"] + row["c"] for row in rows[:40]]
    assert a.r.value == pytest.approx(np.corrcoef([i % 2 for i in range(40)], rest)[0, 1])
    assert b.tried == 60
    assert (c.difficulty.missing, c.r.missing, c.advice) == ("nobody", "few", "")
    assert "시도 없음" in page(data)


def advised(count, right):
    """The item of an exercise that everybody tried, and of which `right` tells who had it right."""
    rows = [{"a": 10.0 * right(i), "b": float(i % 11)} for i in range(count)]
    works = {(f"s{i:03}", "01-basics"): graded(row) for i, row in enumerate(rows)}
    data = a_class(works, [unit(exercises=("a", "b"))])
    return item_analysis.items(data, data.units[0])[0], data


@pytest.mark.parametrize(
    ("count", "right", "advice", "sure"),
    [
        (22, lambda i: i % 11 < 5, "negative", False),  # too few
        (110, lambda i: i % 11 < 5, "negative", True),
        (110, lambda i: i % 11 in (0, 3, 5, 7, 9), "negative", False),  # r is just below 0
        (440, lambda i: i % 11 in (2, 3, 5, 7, 9), "poor", True),
        (44, lambda i: i % 11 in (2, 3, 5, 7, 9), "poor", False),
        (29, lambda i: i == 3, "very_hard", False),
        (40, lambda i: i == 3, "very_hard", True),
    ],
)
def test_advice_is_certain_only_where_it_is(count, right, advice, sure):
    item, data = advised(count, right)
    assert (item.advice, item.sure) == (advice, sure)
    said = [words(language)["advices"][advice] + " " + words(language)["unsure"] for language in LANGUAGES]
    assert [str(escape(text)) in page(data, language) for text, language in zip(said, LANGUAGES)] == [not sure] * 2


def test_exercises_that_depend_on_each_other_are_said_to():
    wrong = Finding(Kind.BUILDS_ON_WRONG, detail=("a",))
    calls = UnitPoints("01-basics", "", True, unit().cells, (("b", "a"),))
    works = {(name, "01-basics"): graded({"a": 5.0}) for name in "pqr"}
    data = a_class(works, [calls], seen=[seen(name, "c", causes=(), said=wrong) for name in "pq"])
    found = [(one.exercise, one.calls, one.written, one.students) for one in item_analysis.dependences(data)]
    assert found == [("b", "a", True, 0), ("c", "a", False, 2)]
    assert misconceptions.unexplained(data, known(data)) == [], "what the bank should know is the other exercise's"
    for language in LANGUAGES:
        assert str(escape(words(language)["depends_table"])) in page(data, language)
        assert words(language)["depends"] not in page(a_class(works), language)


def test_an_exercise_alone_in_its_unit_has_no_rest():
    works = {(f"s{i}", "01-basics"): graded({"a": float(i % 11)}) for i in range(12)}
    data = a_class(works, units=[unit(exercises=("a",))])
    assert item_analysis.items(data, data.units[0])[0].r.missing == "alone"


def test_four_things_are_kept_apart():
    works = {
        ("zero", "01-basics"): graded({"a": 0.0}),
        ("full", "01-basics"): graded({"a": 10.0, "b": 10.0, "c": 10.0}),
        ("none", "01-basics"): Work(),
        ("torn", "01-basics"): Work(Status.DAMAGED, Refusal(Why.EMPTY, "01-basics.ipynb")),
        ("ours", "01-basics"): Work(Status.FAULT, Refusal(Why.EXECUTION, "", ("the kernel did not start",))),
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
    data = a_class(works, students=[Participant("gone", left=True), Participant("here")])
    assert item_analysis.spread(data, data.units[0]).n == 1
    assert not [one for one in needy(data) if one.student.left]
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
    first, second = misconceptions.misconceptions(data, known(data))
    assert (first.name("ko"), first.held, first.possible) == ("상수를 감시하지 않음", {"p", "r"}, {"q"})
    assert (second.name("en"), second.held, second.possible) == ("finite difference", {"r"}, {"p", "q"})
    assert first.read == [("01-basics", "EX 1의 STEP 3")]
    assert first.exercises == [("01-basics", "a"), ("01-basics", "b")]


def test_a_misconception_that_is_gone_from_the_bank_is_left_out():
    rows = [("p", "a", ("gone",)), ("q", "a", ("gone", NOT_WATCHED)), ("r", "b", ("gone",))]
    gone = [seen(student, exercise, causes=(cause,)) for student, exercise, cause in rows]
    data = a_class({(name, "01-basics"): graded({}) for name in "pqr"}, seen=gone)
    (one,) = misconceptions.misconceptions(data, known(data))
    assert one.held == {"q"}
    assert [group.students for group in misconceptions.unexplained(data, known(data))] == [["p"], ["r"]]


def test_the_example_is_the_banks_own_code():
    data = a_class({("p", "01-basics"): graded({})}, seen=[seen("p"), seen("p", "b"), seen("q", "b")])
    for language in LANGUAGES:
        assert '<code translate="no">b = &#39;not-watched&#39;</code>' in page(data, language)


def test_an_example_is_short():
    bank = banks([unit()])
    long = "# name: x\n" + "x = 1\n" * 100
    bank[0]["a"] = [Answer("01-basics", "a", MISCONCEPTIONS, NOT_WATCHED, bank[0]["a"][0].about, long)]
    text = report_html(a_class({("p", "01-basics"): graded({})}, seen=[seen("p")]), bank, words("ko"))
    example = re.search(r"<pre.*?</pre>", text, re.DOTALL)[0]
    assert (example.count("x = 1"), example.count("…")) == (39, 1)


def test_it_is_certain_where_two_exercises_say_it_each_for_itself():
    rows = [seen("p"), seen("p", "b"), seen("q"), seen("q", "b", causes=((NOT_WATCHED, DIFFERENCE),))]
    data = a_class({(name, "01-basics"): graded({}) for name in "pqr"}, seen=rows)
    first = misconceptions.misconceptions(data, known(data))[0]
    assert (first.certain, first.likely, first.possible) == ({"p"}, {"q"}, set())
    text = page(data)
    assert "확실 1명, 유력 1명, 가능 0명" in text
    assert "학생이 3명뿐이라 아직 확실하지 않습니다." in text
    assert "3, too few to be certain." in page(data, "en")
    assert "아직 확실하지 않습니다" not in page(
        a_class({(f"s{i}", "01-basics"): graded({}) for i in range(10)}, seen=rows)
    )


def test_wrong_work_that_nothing_explains_is_grouped_by_equal_observation_within_an_exercise():
    error, shape = Finding(Kind.ERROR, "", ("TypeError", "x")), Finding(Kind.SHAPE, "['dz_dx']", ("(2,)",))
    rows = [
        seen("p", causes=(), said=error, like="one"),
        seen("q", causes=(), said=error, like="one"),
        seen("r", causes=(), said=error, like="two"),
        seen("s", "b", causes=(), said=error, like="one"),
        seen("t", causes=(), said=shape),
        seen("u", causes=(), said=shape),
        seen("v", causes=(), said=VALUE),
        seen("w", like="one"),
    ]
    data = a_class({}, units=[unit()], seen=rows)
    groups = [
        (one.exercise, one.findings, "".join(one.students)) for one in misconceptions.unexplained(data, known(data))
    ]
    assert groups == [
        ("a", (error,), "pq"), ("a", (shape,), "tu"), ("a", (error,), "r"), ("a", (VALUE,), "v"), ("b", (error,), "s"),
    ]  # fmt: skip


def test_each_group_has_one_students_answer_as_text():
    odd = (
        "def a(x):\n\n    return '<script>alert(1)</script>' \u202e\x1b[31m\r\n" + "    y = 1\n" * 99 + "# " + "z" * 500
    )
    data = a_class({("p", "01-basics"): graded({})}, seen=[seen(name, causes=(), like="x") for name in "pq"])
    asked = []
    text = report_html(data, banks(data.units), words("ko"), lambda *which: asked.append(which) or odd)
    example = re.search(r"학생의 답 하나</summary><pre>(.*?)</pre>", text, re.DOTALL)[1]
    assert asked == [("p", "01-basics", "a")]
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in example
    assert (example.count("y = 1"), example.count("…")) == (13, 1)
    assert not set("\u202e\x1b\r") & set(text)
    assert "학생의 답 하나" not in page(data), "where the answer is not at hand, what was seen is told alone"
    wide = report_html(data, banks(data.units), words("ko"), lambda *_: "z" * 9999)
    assert max(map(len, re.findall("z+", wide))) < 120


def test_what_is_rare_is_counted_and_what_is_long_folds():
    students = [f"s{i:03}" for i in range(60)]
    rows = [seen(name, causes=(), like=name) for name in students[:40]]
    bank = [
        Answer(
            "01-basics", "b", MISCONCEPTIONS, f"m{i}", {**ABOUT[NOT_WATCHED], "id": f"m{i}", "name": f"오해{i:02}"}, "x"
        )
        for i in range(13)
    ]
    rows += [seen(students[i], "b", causes=((f"m{i}",),)) for i in range(13)]
    data = a_class({(name, "01-basics"): graded({"a": 1.0}) for name in students}, seen=rows)
    text = report_html(data, [{"b": bank}], words("ko"))
    assert "그 밖에 20가지가 더 있습니다(답 20건)." in text
    first, rest = (
        re.search(rf'id="{name}".*?</table>', text, re.DOTALL)[0]
        for name in ("t-misconceptions", "t-misconceptions-rest")
    )
    assert (first.count('<th scope="row">'), rest.count('<th scope="row">')) == (10, 3)
    assert text.index("나머지 오해 3개") < text.index("t-misconceptions-rest")


def test_wrong_work_of_which_nothing_was_recorded():
    nothing = Seen("s", "01-basics", Diagnosis("a", Outcome.WRONG, 0, 2))
    (group,) = misconceptions.unexplained(a_class({}, units=[unit()], seen=[nothing]), {})
    assert group.findings == ()
    assert "기록된 것이 없습니다." in page(a_class({}, units=[unit()], seen=[nothing]))


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
        "part": [graded(full), Work(), Work(Status.DAMAGED)],
        "stuck": [graded(full)] * 3,
        "fault": [graded(full), graded(full), Work(Status.FAULT)],
    }.items():
        works |= {(student, one.name): row for one, row in zip(units, rows)}
    again = [seen("stuck", exercise, where="00-x") for exercise in EXERCISES]
    found = needy(a_class(works, units=units, seen=again))
    reasons = {one.student.id: [reason.key for reason in one.reasons] for one in found}
    assert reasons == {
        "never": ["nothing"], "low": ["low"], "part": ["missing", "damaged"], "fell": ["falling"], "stuck": ["same"],
    }  # fmt: skip
    assert [one.student.id for one in found][:2] == ["never", "low"]


def test_at_most_ten_students_are_named_the_most_urgent_first():
    works = {(f"s{i:02}", "01-basics"): graded({"a": float(i) / 4}) for i in range(25)}
    works |= {("never", "01-basics"): Work()}
    data = a_class(works, tried={})
    everybody = needy(data)
    assert len(everybody) == 26
    assert [one.student.id for one in everybody[:3]] == ["never", "s00", "s01"], "whoever has less, needs more"
    for language, more in (("ko", "학생이 16명 더 있습니다."), ("en", "Further students with a reason: 16.")):
        text = page(data, language)
        table = re.search(r'id="t-needy".*?</table>', text, re.DOTALL)[0]
        named = re.findall(r'<th scope="row">(\w+)</th>', table)
        assert named == [one.student.id for one in everybody[:10]]
        assert more in text


def test_nobody_is_behind_with_a_unit_that_nobody_handed_in():
    units = [unit("00-x"), unit("01-x")]
    data = a_class({("s", "00-x"): graded(dict.fromkeys(EXERCISES, 10.0))}, units=units)
    assert needy(data) == []
    assert "아직 아무도 제출하지 않았습니다." in page(data)


def test_a_lowest_tenth_of_equals_is_no_tenth():
    works = {(f"s{i}", "01-basics"): graded(dict.fromkeys(EXERCISES, 10.0)) for i in range(20)}
    assert needy(a_class(works)) == []


def test_a_slip_is_not_a_forgery():
    changes = (Change.TEST_EDITED, "test_a"), (Change.POINTS_CHANGED, "test_b"), (Change.OLD_FORMAT, "x", ("3",))
    notes = tuple(Note(*change) for change in changes)
    data = a_class(
        {("p", "01-basics"): graded({}, notes=notes), ("q", "01-basics"): graded({})},
        seen=[seen("q", "c", Outcome.FORGED, causes=())],
    )
    rows = [(row.student.id, row.key, row.cells) for row in attention.tampering(data)]
    assert rows == [
        ("q", "forged", ("c",)), ("p", Change.POINTS_CHANGED, ("test_b",)), ("p", Change.TEST_EDITED, ("test_a",)),
    ]  # fmt: skip


def test_an_empty_folder_is_told_apart_from_nothing_handed_in():
    works = {
        ("p", "01-basics"): graded({}),
        ("q", "01-basics"): Work(Status.MISSING, Refusal(Why.NO_NOTEBOOK, "01-basics.ipynb")),
        ("r", "01-basics"): Work(Status.MISSING, Refusal(Why.NOTHING)),
    }
    rows, missing = attention.not_graded(a_class(works))
    assert [row.student.id for row in rows] == ["q"]
    assert [student.id for student in missing["01-basics"]] == ["q", "r"]


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
    students = [Participant(f"s{i}", "<script>alert(1)</script>" if i == 0 else f"학생{i}") for i in range(count)]
    works, found = {}, []
    for student in students:
        for one in units[:2]:
            works[student.id, one.name] = graded({name: float(random.integers(0, 11)) for name in EXERCISES})
            found += [seen(student.id, "a", where=one.name)] if random.random() < 0.5 else []
            found += [seen(student.id, "b", causes=(), where=one.name, said=Finding(Kind.TYPE, "", ("object", "<b>")))]
    works["s1", "01-basics"] = Work(Status.DAMAGED, Refusal(Why.EMPTY, "01-basics.ipynb"))
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
    assert ">None<" not in text


def test_a_bar_says_its_figure_in_text():
    data = a_class(
        {(name, "01-basics"): graded(dict.fromkeys(EXERCISES, score)) for name, score in zip("pqr", (0.0, 9.0, 10.0))}
    )
    text = page(data)
    assert '<tr><th scope="row">90–100%</th><td><span class="bar" style="--share: 1.000"></span>2</td></tr>' in text
    assert '<th scope="row"><code>a</code></th><td><span class="bar" style="--share: 0.633"></span>0.63</td>' in text


def everything_that_can_be_told():
    """A class with every kind of finding, note and refusal, and with what students write in Korean."""
    said = "학생이 쓴 글"
    findings = [Finding(kind, f"['{said}']", (said, said), (Inputs.INT, Inputs.SOME)) for kind in Kind]
    findings += [Finding(Kind.NONE, why_none=why) for why in WhyNone]
    findings += [Finding(Kind.ERROR, "", (error, said)) for error in ("NotAxes", "TypeError")]
    students = [Participant(f"s{i:03}", f"학생{i}") for i in range(80)]
    works = {(one.id, "01-basics"): graded({"a": float(i % 11), "b": 2.0}) for i, one in enumerate(students)}
    found = [seen(f"s{i:03}", "b", causes=(), said=one) for i, one in enumerate(findings)]
    for i, one in enumerate(students[:20]):
        found += [seen(one.id, exercise, causes=((NOT_WATCHED, DIFFERENCE)[: 1 + i % 2],)) for exercise in EXERCISES]
    found += [seen("s001", "c", Outcome.FORGED, causes=())]
    for i, why in enumerate(Why):
        refusal = Refusal(why, f"{said}.ipynb", (said, said))
        works[f"s{20 + i:03}", "01-basics"] = Work(refusal.status, refusal)
    notes = tuple(Note(change, "test_a", (said,)) for change in Change)
    works["s000", "01-basics"] = graded({"a": 1.0}, notes=notes * 3)
    units = (unit(), unit("02-later"), unit("03-unbuilt", built=False))
    students.append(Participant("gone", "이수아", left=True))
    return a_class(works, units, students, found, {("01-basics", "a"): {one.id for one in students}})


def test_the_english_report_holds_no_korean_but_names_and_code():
    data = everything_that_can_be_told()
    text = page(data, "en")
    for student in data.students:
        text = text.replace(student.name, "")
    text = re.sub(r"<(code|pre|style|script)\b.*?</\1>", "", text, flags=re.DOTALL)
    assert re.findall(r"[^<>]*[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3][^<>]*", text) == []
    assert not re.search(r"[\ue000-\uf8ff]", text), "what students wrote stands where it belongs"


def test_the_korean_report_says_all_in_korean():
    data = everything_that_can_be_told()
    text = page(data, "ko")
    for told in ("상수를 감시하지 않음", "상수도 기록됩니다", "EX 1의 STEP 3", "기본 구조", "비어 있습니다"):
        assert told in text
    for group in misconceptions.unexplained(data, known(data))[:MOST_GROUPS]:
        assert all(escape(sentence(finding)) in text for finding in group.findings)


def test_both_languages_say_the_same_things():
    korean, english = (words(language).text for language in LANGUAGES)
    assert korean.keys() == english.keys()
    holes = re.compile(r"\{\w+\}")
    for key, text in korean.items():
        if isinstance(text, str):
            assert sorted(holes.findall(text)) == sorted(holes.findall(english[key])), key
        if isinstance(text, dict):
            assert text.keys() == english[key].keys()
    assert korean["tampers"].keys() == set(attention.KINDS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "data",
    [
        ClassData("c", (), (), {}, {}, set(), ()),
        ClassData("c", (unit(),), (), {}, {}, set(), ()),
        ClassData("c", (unit(built=False),), (Participant("s"),), {}, {}, set(), ()),
        ClassData("c", (unit(),), (Participant("s", left=True),), {}, {}, set(), ()),
        a_class({("s", "01-basics"): graded({"a": 10.0})}),
        a_class({("s", "01-basics"): Work(Status.FAULT)}),
        a_class(
            {("s", "01-basics"): graded({})},
            units=[UnitPoints("u", "", True, (GradedCell("test_a", "a", 0.0),))],
        ),
    ],
)
def test_an_odd_class_gets_a_report(data, language):
    assert "</html>" in page(data, language)


@pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium on this machine")
@pytest.mark.slow
def test_in_a_browser(tmp_path):
    from playwright.sync_api import sync_playwright

    path = tmp_path / "report.html"
    data, answer = rich_class(), "def b(x):\n    y = x\n    return y\n"
    path.write_text(report_html(data, banks(data.units), words("ko"), lambda *_: answer), encoding="utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        tab = browser.new_page(viewport={"width": 375, "height": 800})
        said = []
        tab.on("console", lambda message: said.append(message.text))
        tab.on("pageerror", lambda error: said.append(str(error)))
        tab.goto(path.as_uri())
        assert tab.evaluate("document.documentElement.scrollWidth") <= 375
        example = tab.locator("td details").first
        example.locator("summary").click()
        assert example.locator("pre").inner_text().strip() == answer.strip(), "line by line"
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
    from course.gradebook.database import open_gradebook
    from course.gradebook.record import record
    from course.gradebook.result import Result
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
            outcome = Outcome.RIGHT if right else Outcome.WRONG
            findings = () if right else (VALUE,)
            told = tuple(Diagnosis(exercise, outcome, 0, 2, findings, causes) for exercise in unit.exercises)
            result = Result(student, "01-basics", Status.GRADED, 0.0, 100.0, verdicts=verdicts, diagnoses=told)
            record(gradebook, result)
        refusal = Refusal(Why.EMPTY, "01-basics.ipynb")
        record(gradebook, Result("torn", "01-basics", Status.DAMAGED, None, 100.0, refusal=refusal))
        gradebook.update_or_create_student("wrong", first_name="하늘", last_name="김")
        notebook = gradebook.find_submission_notebook("01-basics", "01-basics", "wrong")
        notebook.grades[0].manual_score, notebook.grades[0].extra_credit = 5.0, 2.0
        notebook.late_submission_penalty = 1.5
        gradebook.db.commit()
    return folder, unit


def read(folder):
    return read_class(folder.db_url, folder.source)


def test_a_class_in_a_real_gradebook(classroom, monkeypatch):
    from course.gradebook.database import open_gradebook
    from course.gradebook.recorded import recorded

    folder, unit = fill(classroom.root)
    data = read(folder)
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        for student in ("right", "wrong"):
            notebook = gradebook.find_submission_notebook("01-basics", "01-basics", student)
            by_nbgrader = notebook.score - (notebook.late_submission_penalty or 0.0)
            assert data.work(student, "01-basics").score == pytest.approx(by_nbgrader)
            result = recorded(gradebook, student, "01-basics")
            assert (result.score, result.maximum) == (data.work(student, "01-basics").score, notebook.max_score)
    assert data.work("wrong", "01-basics").score == 5.5
    assert data.work("torn", "01-basics").status is Status.DAMAGED
    built = next(one for one in data.units if one.name == "01-basics")
    assert list(built.cells) == unit.graded_cells
    assert data.work("torn", "01-basics").refusal == Refusal(Why.EMPTY, "01-basics.ipynb")
    assert {one.diagnosis.causes for one in data.seen} == {((NOT_WATCHED,),)}
    assert {one.diagnosis.findings for one in data.seen} == {(VALUE,)}
    text = report(classroom.root, monkeypatch)
    assert "김하늘 (wrong)" in text
    assert (classroom.root / "report.html").stat().st_mode & 0o077 == 0


def test_what_an_older_gradebook_says_is_kept():
    assert read_refusal("") is None
    assert read_refusal("it was so") == Refusal(Why.OTHER, "", ("it was so",))
    assert read_notes("one\ntwo") == (Note(Change.OTHER, "", ("one",)), Note(Change.OTHER, "", ("two",)))


def test_the_roster_says_who_is_in_the_class(classroom):
    import sqlalchemy as sa

    from course.gradebook.roster import ROSTER

    folder, _ = fill(classroom.root)
    assert not any(student.left for student in read(folder).students)
    engine = sa.create_engine(folder.db_url)
    with engine.begin() as connection:
        ROSTER.create(connection)
    assert not any(student.left for student in read(folder).students), "an empty roster says nothing"
    with engine.begin() as connection:
        listed = [{"student": "right", "name": "이수아"}, {"student": "new", "name": "새 학생"}]
        connection.execute(sa.insert(ROSTER), listed)
    engine.dispose()
    students = {student.id: (student.name, student.left) for student in read(folder).students}
    assert students == {
        "right": ("이수아", False), "new": ("새 학생", False), "wrong": ("김하늘", True), "torn": ("", True),
    }  # fmt: skip


def test_a_report_that_cannot_be_written_leaves_the_old_one(classroom, monkeypatch):
    with pytest.raises(UsageError, match="cannot be written"):
        report(classroom.root, monkeypatch, output="no/such/report.html")
    with pytest.raises(UsageError, match="Is a directory"):
        report(classroom.root, monkeypatch, output="source")
    report(classroom.root, monkeypatch)
    assert not list(classroom.root.glob(".writing-*"))
