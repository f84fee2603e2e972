"""The page that a student reads: what it says, what it never shows, and how nbgrader writes it."""

import argparse
import base64
import copy
import dataclasses
import itertools
import os
import re
import subprocess
import sys
import time
from html.parser import HTMLParser

import nbformat
import pytest
from conftest import ROOT, UNITS
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output

from course.authoring.handed_in import filled_in
from course.comparison.attempt import attempted
from course.comparison.mismatch import value_mismatch
from course.facts.finding import Finding, Inputs, Kind
from course.facts.remarks import Refusal, Why
from course.facts.student import RosterStudent
from course.feedback.autograded import CARD, autograded_notebook, not_graded_notebook, with_outputs, write_notebook
from course.feedback.exporter import FeedbackExporter, marked, render
from course.feedback.next_step import next_step
from course.feedback.outputs import cleaned, highlighted
from course.feedback.page import Seen, make_page
from course.gradebook.database import open_gradebook
from course.gradebook.roster import write_roster
from course.grading.course_folder import open_course_folder
from course.judging.bank import Answer, Misconception
from course.judging.diagnosis import Diagnosis
from course.judging.unit import nbgrader_metadata, read_unit
from course.judging.verdict import Outcome, Verdict
from course.words import feedback as words
from course.words.findings import sentence

UNIT = "01-basics"
NAMES = (
    *("derivative_at", "second_derivative_at", "indentation_answer"),
    *("two_derivatives", "chain_parts", "nth_derivative_at"),
)
NOT_WATCHED = Misconception(
    "not-watched",
    "상수를 감시하지 않음",
    "상수로 한 계산도 저절로 기록된다.",
    "테이프에 무엇을 알려 주어야 합니까?",
    "EX 1의 STEP 3",
)
OUTSIDE = Misconception(
    "outside", "테이프 밖에서 계산함", "언제 계산하든 같다.", "테이프가 켜져 있습니까?", "EX 1의 STEP 4"
)
NONE = Finding(Kind.NONE)
PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(8)).decode()
LONG = [f"{number:03}" + "x" * 996 for number in range(30)]
HOSTILE = (
    '</code></pre></style><script>alert(1)</script><img src=x onerror="alert(2)"><a href="javascript:alert(3)">`x`</a>'
)


HOSTILE_CAUSE = Misconception("hostile", HOSTILE, HOSTILE, HOSTILE, HOSTILE)


def bank_of(*misconceptions):
    """A bank in which each exercise has these misconceptions."""
    fields = [
        (one, {"id": one.id, "name": one.name, "belief": one.belief, "hint": one.hint, "read": one.read})
        for one in misconceptions
    ]
    return {name: [Answer(UNIT, name, "misconceptions", one.id, about, "") for one, about in fields] for name in NAMES}


BANK = bank_of(NOT_WATCHED, OUTSIDE, HOSTILE_CAUSE)


def wrong(name, *causes, findings=(NONE,), passed=0, cases=8):
    ids = tuple(tuple(one.id for one in cause) for cause in causes)
    return Diagnosis(name, Outcome.WRONG, passed, cases, findings, ids)


def right(name):
    return Diagnosis(name, Outcome.RIGHT, 8, 8)


def untried(name):
    return Diagnosis(name, Outcome.UNTRIED, 0, 8, (Finding(Kind.UNTRIED),))


def autograded(diagnoses=(), **code):
    """Our own copy as the grader leaves it, with the scores that `Grades` writes into it."""
    notebook = copy.deepcopy(read_unit(ROOT / "source", UNIT).notebook)
    outcome = {diagnosis.exercise: diagnosis.outcome for diagnosis in diagnoses}
    for cell in notebook.cells:
        about = nbgrader_metadata(cell)
        if about.get("solution"):
            cell.source, cell.outputs = code.get(cell.id, f"def {cell.id}(*a): return None"), []
        if about.get("grade"):
            full = outcome.get(about["grade_id"].partition("_")[2]) == "right"
            about["score"] = about["points"] if full else 0.0
    return notebook


def cell_of(notebook, name):
    return next(cell for cell in notebook.cells if cell.id == name)


def page_of(notebook, diagnoses=(), following="02. 미분 여러 개 한꺼번에 실행하기", refusal=None, **grades):
    about = {"student": "홍길동", "assignment": UNIT, "score": 40.0, "max_score": 100.0, "late_penalty": 0}
    seen = Seen(refusal, {one.exercise: one for one in diagnoses})
    return make_page(notebook, about | grades, seen, BANK, following)


def html_of(notebook, diagnoses=(), **grades):
    return render(page_of(notebook, diagnoses, **grades))


def html_with(*diagnoses, **grades):
    return html_of(autograded(diagnoses), diagnoses, **grades)


class Outline(HTMLParser):
    """Tags with their attributes, the levels of the headings, and the text that a reader sees."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.text, self._within = [], "", []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        self._within.append(tag)

    def handle_endtag(self, tag):
        while self._within and self._within.pop() != tag:
            pass

    def handle_data(self, data):
        if "style" not in self._within:
            self.text += data

    def all(self, tag):
        return [attributes for name, attributes in self.tags if name == tag]


def steps(*diagnoses, **options):
    return next_step(page_of(autograded(diagnoses), diagnoses, **options))


def test_the_next_step_names_the_first_wrong_exercise_why_and_where_to_read():
    first, second, third, *others = NAMES
    step = steps(untried(first), wrong(second, (NOT_WATCHED,)), wrong(third), *map(right, others))
    assert step.exercise == 1
    assert step.headline == "연습 2 `second_derivative_at`부터 다시 해 봅시다."
    assert "‘상수를 감시하지 않음’ 때문인 것 같습니다." in step.text
    assert "‘EX 1의 STEP 3’" in step.text


def test_without_a_cause_the_next_step_says_what_was_seen_and_names_the_section():
    step = steps(wrong(NAMES[0]), *map(right, NAMES[1:]))
    assert step.text == f"{sentence(NONE)} 노트북에서 ‘EX 1’ 부분을 다시 읽고 고쳐 보세요."


def test_when_nothing_is_wrong_the_next_step_is_what_was_not_attempted():
    step = steps(*map(right, NAMES[:3]), *map(untried, NAMES[3:]))
    assert step.headline == "연습 4 `two_derivatives`부터 시작해 봅시다."
    assert step.more == "아직 시도하지 않은 연습이 더 있습니다: 연습 5, 연습 6"


def test_when_all_is_right_the_next_step_is_to_read_on():
    step = steps(*map(right, NAMES))
    assert step.headline == "이 단원의 연습을 모두 맞혔습니다."
    assert step.text.endswith("02. 미분 여러 개 한꺼번에 실행하기")
    assert "정리" in steps(*map(right, NAMES), following="").text


def test_the_page_says_what_was_seen_why_and_what_to_think_about():
    diagnoses = [
        wrong(NAMES[0], (NOT_WATCHED,), (OUTSIDE,), passed=3),
        wrong(NAMES[1], (NOT_WATCHED, OUTSIDE)),
        *map(right, NAMES[2:]),
    ]
    text = Outline(html_with(*diagnoses)).text
    for expected in (
        sentence(NONE),
        "확인한 8가지 가운데 3가지가 맞았습니다.",
        "두 가지가 겹쳐 있는 것 같습니다.",
        "다음 가운데 하나일 수 있습니다.",
        "혹시 이렇게 생각했습니까? “상수로 한 계산도 저절로 기록된다.”",
        NOT_WATCHED.hint,
        "다시 읽을 곳 EX 1의 STEP 4",
        "점수 40 / 100점",
        "연습 1. derivative_at",
    ):
        assert expected in text
    assert text.index("다음에 할 일") < text.index("한눈에 보기") < text.index("연습별 설명")
    assert "test_derivative_at" not in text
    assert "hidden_" not in text


def test_code_is_open_where_something_is_to_be_mended_and_folded_elsewhere():
    outline = Outline(html_with(wrong(NAMES[0]), untried(NAMES[1]), *map(right, NAMES[2:])))
    assert ["open" in attributes for attributes in outline.all("details")] == [True, *[False] * 5]


def test_a_late_penalty_is_told():
    assert "늦게 제출하여 7.5점을 뺀 점수입니다." in html_with(right(NAMES[0]), late_penalty=7.5)


def test_the_page_says_whose_it_is_by_name_too():
    named = Outline(html_with(right(NAMES[0]), student="20260001", name="김하늘")).text
    assert "20260001 김하늘" in named
    assert "홍길동 홍길동" not in Outline(html_with(right(NAMES[0]), name="홍길동")).text


def test_what_the_instructor_decides_counts():
    diagnoses = [wrong(NAMES[0], (OUTSIDE,)), right(NAMES[1]), *map(right, NAMES[2:])]
    notebook = autograded(diagnoses)
    for name in ("test_derivative_at", "hidden_derivative_at"):
        about = nbgrader_metadata(cell_of(notebook, name))
        about |= {"score": about["points"], "by_hand": True}
    nbgrader_metadata(cell_of(notebook, "hidden_second_derivative_at")).update(score=5.0, by_hand=True)
    nbgrader_metadata(cell_of(notebook, "second_derivative_at"))["manual_comment"] = "좋은 생각입니다.\n<b>다만</b>"
    page = page_of(notebook, diagnoses)
    assert [exercise.state for exercise in page.exercises[:3]] == ["right", "wrong", "right"]
    assert next_step(page).text == "교수자가 남긴 말을 먼저 읽어 보세요."
    shown = render(page)
    assert words.LOWERED in shown
    assert "테이프 밖에서 계산함" not in shown
    assert "좋은 생각입니다.\n&lt;b&gt;다만" in shown


def test_without_a_diagnosis_the_points_say_how_an_exercise_stands():
    """The row was lost, or another version wrote it."""
    notebook = autograded()
    for name in ("test_derivative_at", "hidden_derivative_at", "test_chain_parts"):
        about = nbgrader_metadata(cell_of(notebook, name))
        about["score"] = about["points"]
    del nbgrader_metadata(cell_of(notebook, "test_two_derivatives"))["score"]
    page = page_of(notebook)
    states = {exercise.title.partition("`")[2].rstrip("`"): exercise.state for exercise in page.exercises}
    assert states == dict.fromkeys(NAMES, "wrong") | {"derivative_at": "right", "two_derivatives": "unknown"}
    assert "노트북의 확인 셀은 통과했고" in render(page)
    assert all(not exercise.findings and not exercise.causes for exercise in page.exercises)


@pytest.mark.parametrize("metadata", [None, {}, {"version": 1, "diagnoses": [1]}, {"observed": "x"}, "x", [1]])
def test_nothing_is_read_out_of_what_an_autograded_notebook_shows(metadata):
    diagnoses = [wrong(NAMES[0], (OUTSIDE,)), *map(untried, NAMES[1:])]
    notebook = autograded(diagnoses)
    shown = html_of(copy.deepcopy(notebook), diagnoses)
    notebook.metadata["course"] = metadata
    card = "✔ derivative_at 확인: 4 / 4점 (4/4)\n   까닭: 없음"
    cell_of(notebook, "test_derivative_at").outputs = [new_output("display_data", {"text/plain": card})]
    notebook.cells.insert(0, new_markdown_cell("**채점하지 못했습니다.**\n\n<pre>x</pre>", id="not-graded"))
    assert html_of(notebook, diagnoses) == shown


def test_what_the_bank_no_longer_has_is_not_named():
    (diagnosis,) = [wrong(NAMES[0], (OUTSIDE, NOT_WATCHED))]
    gone = dataclasses.replace(diagnosis, causes=(("gone", OUTSIDE.id), ("gone",)))
    page = page_of(autograded([gone]), [gone])
    assert page.exercises[0].causes == ((OUTSIDE,),)
    assert page.exercises[0].findings == (NONE,)


def test_what_is_said_of_a_misconception_is_said_as_it_is_written():
    shown = Outline(html_with(wrong(NAMES[0], (dataclasses.replace(OUTSIDE),)))).text
    assert f"“{OUTSIDE.belief}”" in shown


def test_a_submission_that_could_not_be_read():
    unit = read_unit(ROOT / "source", UNIT)
    refusal = Refusal(Why.OTHER_NAMES, f"{UNIT}.ipynb", (f"<{HOSTILE}",))
    text = Outline(html_of(not_graded_notebook(unit, refusal), refusal=refusal)).text
    assert "노트북을 다시 제출해 주세요." in text
    assert "아직 점수가 없습니다." in text
    assert f"{UNIT}.ipynb 대신 <{HOSTILE}" in text
    assert "40 / 100" not in text


def test_cells_that_nobody_knows_do_no_harm():
    diagnoses = [right(NAMES[0])]
    notebook = autograded(diagnoses)
    notebook.cells.insert(0, new_code_cell("print(1)", id="stranger"))
    notebook.cells.append(
        new_code_cell("1", id="odd", metadata={"nbgrader": {"solution": True, "grade": False, "grade_id": "odd"}})
    )
    page = page_of(notebook, diagnoses)
    assert page.exercises[-1].title == "`odd`"
    assert page.exercises[-1].state == "unknown"
    assert "결과가 아직 없습니다" in render(page)
    assert "print" not in Outline(render(page)).text


HOSTILE_DIAGNOSES = (
    wrong(NAMES[0], (HOSTILE_CAUSE,), findings=(Finding(Kind.ERROR, detail=(HOSTILE, HOSTILE)),)),
    *map(right, NAMES[1:]),
)


def hostile_notebook():
    notebook = autograded(HOSTILE_DIAGNOSES, derivative_at=HOSTILE, chain_parts=f"'''{HOSTILE}'''")
    cell = cell_of(notebook, "derivative_at")
    nbgrader_metadata(cell)["manual_comment"] = HOSTILE
    active = {
        "text/html": HOSTILE,
        "image/svg+xml": f"<svg onload='alert(4)'>{HOSTILE}</svg>",
        "application/javascript": "alert(5)",
        "text/markdown": HOSTILE,
        "text/latex": HOSTILE,
        "image/png": 'x" onerror="alert(6)',
    }
    cell.outputs = [
        new_output("stream", name="stdout", text=HOSTILE),
        new_output("stream", name="stderr", text=HOSTILE),
        new_output("display_data", {**active, "text/plain": HOSTILE}),
        new_output("execute_result", {"image/png": PNG, "text/html": HOSTILE}),
        new_output("error", ename=HOSTILE, evalue=HOSTILE, traceback=[HOSTILE, f"Cell {HOSTILE}"]),
    ]
    notebook.cells.append(new_code_cell(HOSTILE, id="added-1-0"))
    told = {"course": {"text": HOSTILE}}
    notebook.cells.append(new_markdown_cell("<pre>what formgrader shows</pre>", id="added-1-1", metadata=told))
    return notebook


def test_nothing_that_a_student_wrote_acts():
    text = html_of(hostile_notebook(), HOSTILE_DIAGNOSES, student=HOSTILE, following=HOSTILE)
    outline = Outline(text)
    known = {"html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "article", "h1"}
    known |= {"h2", "h3", "h4", "p", "span", "strong", "a", "table", "thead", "tbody", "tr", "th", "td", "ul", "li"}
    known |= {"div", "details", "summary", "pre", "code", "figure", "img"}
    assert {tag for tag, _ in outline.tags} <= known
    for tag, attributes in outline.tags:
        assert not any(name.startswith("on") for name in attributes), (tag, attributes)
        assert attributes.get("href", "#").startswith("#")
        assert attributes.get("src", "data:image/png;base64,").startswith("data:image/png;base64,")
    assert [attributes["src"].partition(",")[2] for attributes in outline.all("img")] == [PNG]
    assert "alert(1)" in outline.text
    assert "alert(4)" not in text
    assert "default-src 'none'" in outline.all("meta")[1]["content"]


def test_a_page_needs_nothing_from_elsewhere():
    text = html_of(hostile_notebook(), HOSTILE_DIAGNOSES)
    assert "http:" not in text
    assert "https:" not in text
    assert "@import" not in text
    assert "url(" not in text


def test_no_test_is_quoted_even_where_a_submission_prints_it():
    diagnoses = [
        wrong(
            NAMES[0],
            findings=(
                Finding(
                    Kind.ERROR, detail=("ValueError", "case(lambda x: tf.nn.softplus(2.0 * x) * x, np.float64(0.75)),")
                ),
            ),
        ),
        *map(right, NAMES[1:]),
    ]
    notebook = autograded(diagnoses)
    hidden = cell_of(notebook, "hidden_derivative_at").source
    printed = [new_output("stream", name="stdout", text=f"mine\n{hidden}\n{[hidden]!r}\n")]
    notebook.cells.append(new_code_cell("print(In)", id="added-9-0", outputs=printed))
    text = Outline(html_of(notebook, diagnoses)).text
    assert "mine" in text
    assert "보이지 않게 했습니다" in text
    for part in ("softplus", "_course_test", "observe", "BEGIN HIDDEN", "확인 셀: 실행하면", "expect="):
        assert part not in text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("/tmp/course-warm-1/k8/ipykernel_7/2878.py:5: UserWarning: 조심", "셀의 5번째 줄: UserWarning: 조심"),
        (f"{sys.prefix}/lib/python3.11/site-packages/tensorflow/__init__.py", "…/__init__.py"),
        ("<module 'np' from '/opt/강의 폴더/.venv/lib/site-packages/np.py'>", None),
        ("open('/home/teacher/course/gradebook.db')", "open('…/gradebook.db')"),
        ("\x1b[31mred\x1b[39m\x07 a\rb", "b"),
        (
            "1/2, dy/dx, https://www.tensorflow.org/guide/autodiff",
            "1/2, dy/dx, https://www.tensorflow.org/guide/autodiff",
        ),
        ("{{function_node __wrapped__Sum_device_/job:localhost/x:0}} Invalid", "Invalid"),
        ("x" * 30_000, "x" * 1_999 + "…"),
        ("\n".join(LONG), "\n".join(LONG[:20]) + "\n\n… (뒤는 줄였습니다.)"),
        ("같다\n" * 5 + "다르다\n다르다", "같다\n(같은 줄이 4번 더 있습니다.)\n다르다\n다르다"),
    ],
)
def test_places_and_control_characters_are_taken_out(text, shown):
    assert shown is None or cleaned(text) == shown
    assert "site-packages" not in cleaned(text)


def test_errors_show_the_students_own_lines_and_the_message():
    diagnoses = [wrong(NAMES[0]), *map(right, NAMES[1:])]
    notebook = autograded(diagnoses)
    frames = [
        "\x1b[31m-----\x1b[39m",
        "\x1b[31mValueError\x1b[39m   Traceback (most recent call last)",
        "\x1b[36mCell\x1b[39m In[7], line 2\n----> 2 f(x)",
        "File /opt/venv/lib/python3.11/site-packages/tensorflow/x.py:3, in g(x)\n----> 3 raise ValueError",
        "\x1b[31mValueError\x1b[39m: nein",
    ]
    output = new_output("error", ename="ValueError", evalue="nein", traceback=frames)
    cell_of(notebook, "derivative_at").outputs = [output]
    text = Outline(html_of(notebook, diagnoses)).text
    assert "Cell In[7], line 2\n----> 2 f(x)\n\nValueError: nein" in text
    assert "tensorflow" not in text


def test_the_page_can_be_read_aloud():
    outline = Outline(html_of(hostile_notebook(), HOSTILE_DIAGNOSES))
    assert outline.all("html") == [{"lang": "ko"}]
    for landmark in ("header", "main", "footer", "h1", "title"):
        assert len(outline.all(landmark)) == 1
    levels = [int(tag[1]) for tag, _ in outline.tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    assert all(attributes.get("alt") for attributes in outline.all("img"))
    assert all(attributes.get("scope") for attributes in outline.all("th"))
    names = [attributes["id"] for _, attributes in outline.tags if "id" in attributes]
    assert len(set(names)) == len(names)
    wanted = [a.get("href", "")[1:] or a.get("aria-labelledby") for _, a in outline.tags]
    assert {name for name in wanted if name} <= set(names)
    assert len(outline.all("summary")) == len(outline.all("details"))


def _luminance(color):
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_all_colours_of_text_can_be_told_from_all_grounds():
    style = (ROOT / "course/feedback/templates/style.css").read_text(encoding="utf-8")
    six = re.compile(r"#[0-9a-f]{6}")
    inks = set(re.findall(r"--(?:ink|quiet|link|right|wrong|untried): (#[0-9a-f]{6})", style))
    inks |= set(re.findall(r"(?<![-\w])color: (#[0-9a-f]{6})", style))
    grounds = {"#ffffff", *re.findall(r"--soft: (#[0-9a-f]{6})", style)}
    grounds |= {match[0] for line in re.findall(r"background: [^;]+;", style) if (match := six.search(line))}
    assert len(inks) >= 10
    assert len(grounds) >= 5
    for ink in inks:
        for ground in grounds:
            light, dark = sorted((_luminance(ink), _luminance(ground)), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5, (ink, ground)


@pytest.mark.parametrize(
    "text",
    [
        "x=1" + "\n" * 200_000,
        "\n" * 100_000 + "f" + " " * 100_000,
        "a/" * 100_000,
        "a /\n" * 50_000,
        "x/site-packages" * 10_000,
        "(" * 200_000,
        "'" + "\\a" * 90_000,
        "\u0315\u0300" * 90_000,
    ],
    ids=["blank lines", "spaces", "a path", "paths", "libraries", "brackets", "escapes", "combining letters"],
)
def test_no_text_of_a_student_stalls_the_grader(text):
    """What is long, or made to be looked at again and again, would keep everybody else waiting: some took minutes."""
    secrets = [f"a line of a test, {number}" for number in range(300)]
    began = time.monotonic()
    attempted("f", text, "raise NotImplementedError")
    cleaned(text, secrets)
    highlighted(text)
    value_mismatch({"kind": "str", "value": "a"}, {"kind": "str", "value": text})
    assert time.monotonic() - began < 5


def test_small_things():
    assert words.points(33.333333) == "33.33"
    assert marked("`a<b` & `c") == "`a&lt;b` &amp; `c"
    assert marked("`a<b` & c") == "<code>a&lt;b</code> &amp; c"
    assert "&lt;script&gt;" in highlighted("x = '<script>'  # \x1b[0m")
    assert "\x1b" not in highlighted("x = '\x1b'")


@pytest.fixture(scope="module")
def graded(shared_classroom, reference):
    """A class of four, graded, with diagnoses: all right, one wrong, untouched, and a broken file."""
    room = shared_classroom
    with (room.root / "nbgrader_config.py").open("a") as file:
        file.write(f"\nc.Exchange.root = {str(room.root / 'exchange')!r}\n")
    (room.root / "exchange").mkdir(mode=0o777)
    os.chmod(room.root / "exchange", 0o777)
    texts = reference(UNIT)
    room.hand_in("right", UNIT, filled_in(room.notebook(UNIT), texts))
    outside = (
        "def derivative_at(f, x0):\n    x = tf.Variable(x0)\n    print(tf.__file__)\n    return f(x)\nderivative_at()"
    )
    mixed = filled_in(room.notebook(UNIT), texts | {"derivative_at": outside})
    mixed.cells.append(new_code_cell("_course_test()\nprint('<b>mine</b>', In)"))
    path = room.hand_in("이름 with 공백", UNIT, mixed)
    (path.parent / "timestamp.txt").write_text("2026-03-02 00:00:00 UTC")
    (path.parent / "submission_secret.txt").write_text("secret")
    room.hand_in("untouched", UNIT, room.notebook(UNIT))
    room.hand_in("broken", UNIT, "{")
    room.grade(UNIT)
    return room


def _page(room, student):
    return (room.root / "feedback" / student / UNIT / f"{UNIT}.html").read_text(encoding="utf-8")


def _run(room, monkeypatch, *units, student=None):
    from course.commands import feedback

    monkeypatch.chdir(room.root)
    return feedback.run(argparse.Namespace(units=list(units), student=student, zip=None, output=None))


def test_the_command_writes_a_page_for_everyone(graded, monkeypatch, capsys):
    folder = open_course_folder(graded.root)
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        write_roster(gradebook, (RosterStudent("right", "김하늘"),))
    assert _run(graded, monkeypatch) == 0
    assert f"{UNIT}: 4 pages, " in capsys.readouterr().out
    assert "이 단원의 연습을 모두 맞혔습니다." in _page(graded, "right")
    assert "right 김하늘" in Outline(_page(graded, "right")).text
    assert "다음 단원을 읽을 차례입니다: 02. " in _page(graded, "right")
    assert "부터 시작해 봅시다." in _page(graded, "untouched")
    assert "노트북을 다시 제출해 주세요." in _page(graded, "broken")
    page = _page(graded, "이름 with 공백")
    outline = Outline(page)
    assert "연습 1 derivative_at부터 다시 해 봅시다." in outline.text
    assert "점수 88 / 100점" in outline.text
    assert "확인 셀: 0 / 4점, 숨은 테스트: 0 / 8점" in outline.text
    assert "TypeError: derivative_at() missing 2 required" in outline.text
    for secret in (
        str(graded.root),
        "site-packages",
        "/tmp/",
        "observe(",
        "BEGIN HIDDEN",
        "untouched",
        "hidden_",
        "<b>",
    ):
        assert secret not in page


@pytest.mark.parametrize(
    ("units", "student", "message"),
    [
        (["99-nowhere"], None, "no unit '99-nowhere'"),
        ([UNIT], "../x", "no student '../x'"),
        ([UNIT], "nobody", "there is no student 'nobody': neither in the class list nor in submitted/"),
        (["02-several-variables"], None, "run: course grade 02-several-variables"),
        ([], "*", "no student"),
    ],
)
def test_mistakes_are_told_in_a_sentence(graded, monkeypatch, units, student, message):
    from course.errors import UsageError

    with pytest.raises(UsageError, match=re.escape(message)):
        _run(graded, monkeypatch, *units, student=student)


def test_nbgraders_own_command_writes_the_same_pages(graded, monkeypatch):
    from nbgrader.api import Gradebook

    student = "이름 with 공백"
    with Gradebook(open_course_folder(graded.root).db_url) as gradebook:
        gradebook.find_comment("derivative_at", UNIT, UNIT, student).manual_comment = "거의 다 왔습니다."
        gradebook.find_grade("test_derivative_at", UNIT, UNIT, student).manual_score = 2
        gradebook.db.commit()
    command = [sys.executable, "-m", "nbgrader", "generate_feedback", UNIT, "--student", student]
    done = subprocess.run(command, cwd=graded.root, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    text = Outline(_page(graded, student)).text
    assert "거의 다 왔습니다." in text
    assert "점수 90 / 100점" in text
    assert "교수자가 점수를 직접 정했습니다." in text
    written = _page(graded, student)
    _run(graded, monkeypatch, UNIT, student=student)
    assert _page(graded, student) == written


def test_a_page_can_be_released(graded):
    from nbgrader.apps import NbGraderAPI

    from course.grading.feedback_pages import write_feedback

    folder = open_course_folder(graded.root)
    (page,) = write_feedback(folder, UNIT, "이름 with 공백")
    assert {path.name for path in page.parent.iterdir()} == {page.name, "timestamp.txt", "submission_secret.txt"}
    outcome = NbGraderAPI(coursedir=folder.coursedir, config=folder.app.config).release_feedback(UNIT, "이름 with 공백")
    assert outcome["success"], outcome
    (released,) = (graded.root / "exchange").rglob("*.html")
    assert released.read_bytes() == page.read_bytes()
    assert page.stat().st_mode & 0o777 == 0o640, "nobody else reads it here"
    assert released.stat().st_mode & 0o444 == 0o444, "its student reads it there"


def test_a_cell_that_the_gradebook_does_not_know(graded):
    from course.grading.feedback_pages import write_feedback

    path = graded.root / "autograded" / "untouched" / UNIT / f"{UNIT}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    extra = {"grade_id": "odd", "solution": True, "grade": False, "locked": False, "schema_version": 3, "task": False}
    notebook.cells.append(new_code_cell("1", id="odd", metadata={"nbgrader": extra}))
    write_notebook(notebook, path)
    write_feedback(open_course_folder(graded.root), UNIT, "untouched")
    assert "결과가 아직 없습니다" in _page(graded, "untouched")


def test_the_exporter_writes_html():
    assert FeedbackExporter().file_extension == ".html"


def checked(notebook, name, text):
    """`notebook` as the grader leaves it where the visible check of `name` showed `text`."""
    about = {"course": "verdict", CARD: text}
    cell_of(notebook, f"test_{name}").outputs = [new_output("display_data", {"text/plain": "✘"}, metadata=about)]
    return notebook


def test_the_page_shows_what_the_visible_check_showed():
    diagnoses = [wrong(NAMES[0]), *map(right, NAMES[1:])]
    card = f"✘ derivative_at: 아직 아닙니다.\n   입력: f(x) = x²\n   얻은 값: None\n   까닭: {HOSTILE}"
    shown = html_of(checked(autograded(diagnoses), NAMES[0], card), diagnoses)
    assert "확인 셀이 보여 준 것" in shown
    assert "입력: f(x) = x²" in Outline(shown).text
    assert "<script>" not in shown
    assert "확인 셀이 보여 준 것" not in html_of(autograded(diagnoses), diagnoses)


def test_an_autograded_notebook_keeps_what_the_check_showed_and_nothing_of_the_observation():
    unit = read_unit(ROOT / "source", UNIT)
    executed = copy.deepcopy(unit.notebook)
    graded = {cell.grade_id: cell for cell in unit.graded_cells}
    verdicts = [Verdict(graded[f"{kind}_{NAMES[0]}"], Outcome.WRONG, 0.0, 0, 4, NONE) for kind in ("test", "hidden")]
    for verdict in verdicts:
        published = new_output("display_data", {"text/plain": "✘ card"}, metadata={"course": {"cases": ["secret"]}})
        cell_of(executed, verdict.cell.grade_id).outputs = [published]
    once = autograded_notebook(executed, verdicts)
    again = autograded_notebook(with_outputs(executed, once), verdicts)  # the same outputs, judged again
    for notebook in (once, again):
        assert "secret" not in str(notebook.cells)
        kept = {name: cell_of(notebook, f"{name}_{NAMES[0]}").outputs[0].metadata[CARD] for name in ("test", "hidden")}
        assert kept == {"test": "✘ card", "hidden": ""}


def test_who_passed_the_check_is_not_told_to_run_it_again():
    findings = (Finding(Kind.VALUE, inputs=(Inputs.INT,)),)
    for causes in ((), (NOT_WATCHED,)):
        diagnoses = [wrong(NAMES[0], *([causes] if causes else []), findings=findings), *map(right, NAMES[1:])]
        notebook = autograded(diagnoses)
        about = nbgrader_metadata(cell_of(notebook, "test_derivative_at"))
        assert words.CHECK_AGAIN in html_of(notebook, diagnoses) or causes
        about["score"] = about["points"]
        text = Outline(html_of(notebook, diagnoses)).text
        assert "확인 셀을 다시 실행" not in text
        assert "함수를 직접 불러 보세요: 파이썬 정수(예: 3)." in text


@pytest.mark.parametrize("unit", UNITS)
def test_no_exercise_of_any_unit_asks_for_the_check_that_was_passed(unit):
    ours = read_unit(ROOT / "source", unit)
    for name in ours.exercises:
        notebook = copy.deepcopy(ours.notebook)
        for about in filter(None, map(nbgrader_metadata, notebook.cells)):
            if about.get("grade"):
                about["score"] = 0.0 if about["grade_id"] == f"hidden_{name}" else about["points"]
        others = [right(other) for other in ours.exercises if other != name]
        text = Outline(html_of(notebook, [wrong(name, findings=(Finding(Kind.VALUE),), passed=2), *others])).text
        assert "노트북의 확인 셀은 통과했고" in text
        assert "확인 셀을 다시 실행" not in text
        is_prediction = f"def {name}(" not in ours.stubs[name]
        assert (words.PREDICT_AGAIN if is_prediction else words.TRY_OTHER) in text
        assert not is_prediction or "함수를" not in text.partition("이렇게 해 보세요")[2].partition("‘지킬 것’")[0]


def test_an_error_in_an_earlier_cell_is_named_at_the_exercise_that_suffers_by_it():
    missing = Finding(Kind.ERROR, detail=("NameError", "name 'sns' is not defined", "2", "sns.set()"))
    diagnoses = [wrong(NAMES[0]), wrong(NAMES[1], findings=(missing,)), *map(right, NAMES[2:])]
    notebook = autograded(diagnoses)
    failed = new_output("error", ename="ModuleNotFoundError", evalue="No module named 'seaborn'", traceback=[])
    added = new_code_cell("import numpy as np\nimport seaborn as sns", id="added-1-0", outputs=[failed])
    told = "sns를 정의하는 앞의 셀이 오류로 끝났습니다(ModuleNotFoundError: No module named 'seaborn')."
    notebook.cells.append(added)
    assert told not in html_of(notebook, diagnoses)  # it stands below
    notebook.cells = [added, *notebook.cells[:-1]]
    shown = page_of(notebook, diagnoses)
    assert [bool(e.findings) and e.findings[0].kind is Kind.EARLIER_ERROR for e in shown.exercises[:3]] == [
        *(False, True, False)
    ]
    assert told in Outline(render(shown)).text
    added.source = "import seaborn"
    assert told not in html_of(notebook, diagnoses)


def test_what_repeats_is_told_once():
    diagnoses = [*(wrong(name, (NOT_WATCHED,)) for name in NAMES[:3]), *map(right, NAMES[3:])]
    text = Outline(html_with(*diagnoses)).text
    assert text.count(NOT_WATCHED.belief) == 1
    assert text.count("연습 1에서도 보인 것입니다.") == 2
    assert text.count(NOT_WATCHED.hint) == 3
    notebook = autograded(diagnoses)
    warning = new_output("stream", name="stderr", text="조심\n" * 400)
    cell_of(notebook, NAMES[0]).outputs = [warning, warning, warning]
    text = Outline(html_of(notebook, diagnoses)).text
    assert text.count("조심") == 1
    assert "(같은 줄이 399번 더 있습니다.)" in text


def test_the_reason_of_a_broken_notebook_is_korean_and_for_its_student():
    unit = read_unit(ROOT / "source", UNIT)
    refusal = Refusal(Why.CUT_OFF, f"{UNIT}.ipynb")
    text = Outline(html_of(not_graded_notebook(unit, refusal), refusal=refusal)).text
    assert f"{UNIT}.ipynb 파일이 중간에서 잘렸습니다." in text
    assert "다시 받으세요" not in text
