"""The visible checks know the bank: the card of a released check names the misconception, and tells nothing false."""

import base64
import json
import time
import zlib
from collections import Counter

import nbformat
import pytest
from conftest import ROOT, UNITS
from test_wrong_solutions import FOLDER
from test_wrong_solutions import read as read_wrong
from visible_cards import cards, released_tests, rows

from course import case, check, misconceptions, seal
from course.comparison.attempt import digest_of
from course.comparison.recognisers import Recogniser, read, write
from course.facts.finding import Kind
from course.facts.remarks import Change
from course.judging.bank import ACCEPTED, MISCONCEPTIONS, of_kind, read_bank
from course.judging.sanitize import sanitize
from course.judging.submission import Submission, SubmittedCell
from course.judging.unit import read_unit, with_recognisers, without_recognisers
from course.notebook.quiet_tensorflow import tf
from course.notebook.trial import run_case
from course.words.card import CAUSE, HINT, OTHER_PREDICTION
from course.words.findings import SENTENCES

NOTHING = (SENTENCES[Kind.VALUE][0], SENTENCES[Kind.NONE][0], OTHER_PREDICTION)
"""What tells no cause."""


def checks(unit):
    """The released visible checks of a unit: grade id → text."""
    notebook = nbformat.read(ROOT / "release" / unit / f"{unit}.ipynb", as_version=4)
    return {cell.id: cell.source for cell in notebook.cells if cell.id.startswith("test_")}


def block(text):
    return text.split('"""')[-2]


@pytest.mark.slow
@pytest.mark.parametrize("unit", UNITS)
def test_each_misconception_gets_its_name_or_something_true(unit):
    bank, ours = read_bank(ROOT / "answers", unit), released_tests(ROOT, unit)
    told, counts = [], Counter()
    for exercise in ours.exercises:
        answers = of_kind(bank[exercise], MISCONCEPTIONS)
        names = {answer.file: answer.misconception.name for answer in answers}
        for answer, card in zip(answers, cards(ours, exercise, [a.handed_in for a in answers]), strict=True):
            kind = _told(card, answer, names)
            counts[kind] += 1
            if kind in ("nothing", "misleading", "passes") and ("test" in answer.fails or kind == "misleading"):
                told.append(f"{kind}: {exercise}/{answer.file}: {card}")
    print(unit, dict(counts))
    assert told == []


def _told(card, answer, names):
    if card is None or card.startswith("✔"):
        return "passes"
    if card.startswith("○"):
        return "untried"
    causes = rows(card, CAUSE)
    if rows(card, HINT):
        alike = {names[answer.file], *(names[file] for file in answer.same)}
        return "misleading" if set(causes) - alike else "name"
    return "nothing" if any(causes[0].endswith(sentence) for sentence in NOTHING) else "specific"


@pytest.mark.slow
@pytest.mark.parametrize("unit", UNITS)
def test_accepted_answers_get_a_tick(unit):
    bank, ours = read_bank(ROOT / "answers", unit), released_tests(ROOT, unit)
    for exercise in ours.exercises:
        answers = of_kind(bank[exercise], ACCEPTED)
        for answer, card in zip(answers, cards(ours, exercise, [a.handed_in for a in answers]), strict=True):
            assert card.startswith("✔"), answer.file


@pytest.mark.slow
@pytest.mark.parametrize("unit", UNITS)
def test_no_card_misleads_who_knew_nothing_of_the_bank(unit):
    ours, counts, misleading = released_tests(ROOT, unit), Counter(), []
    for exercise in ours.exercises:
        paths = sorted((FOLDER / unit / exercise).glob("*.py"))
        texts = [read_wrong(path) for path in paths]
        for path, (said, _), card in zip(paths, texts, cards(ours, exercise, [text for _, text in texts]), strict=True):
            causes = rows(card, CAUSE)
            if rows(card, HINT):
                counts["name"] += 1
                if set(causes) - set(said["cause"]):
                    misleading.append(f"{exercise}/{path.stem}: {causes}")
            else:
                counts[
                    "specific" if any(part in cause for part in said["seen"] for cause in causes) else "generic"
                ] += 1
    print(unit, dict(counts))
    assert misleading == []
    assert counts["name"] + counts["specific"] >= 0.6 * counts.total()


@pytest.mark.parametrize("unit", UNITS)
def test_a_check_knows_what_the_bank_says_now_and_nothing_that_is_secret(unit):
    source, bank = read_unit(ROOT / "source", unit), read_bank(ROOT / "answers", unit)
    cells = {cell.id: cell.source for cell in source.notebook.cells}
    for name, text in checks(unit).items():
        exercise = name.removeprefix("test_")
        assert without_recognisers(text) == cells[name]
        handed_out = read(block(text))
        known = handed_out.known
        said = {
            (a.misconception.name, a.misconception.hint)
            for a in of_kind(bank[exercise], MISCONCEPTIONS)
            if "test" in a.fails
        }
        assert {(one.name, one.hint) for one in known} <= said, f"run: course build {unit}"
        points = {cell.grade_id: cell.points for cell in source.graded_cells}
        assert handed_out.points == (points[name], points[f"hidden_{exercise}"])
        assert handed_out.stub == digest_of(source.stubs[exercise])
        data = json.dumps([one.cases for one in known], ensure_ascii=False)
        assert {len(one.cases) for one in known} == {max(cells[name].count("case("), 1)}  # no case of the hidden test
        for answer in bank[exercise]:  # no code of any answer, ours or another
            code = [line.strip() for line in answer.handed_in.splitlines() if len(line.strip()) > 25]
            assert not [line for line in code if line in data]
        if "sealed=" in cells[name]:
            digests = cells[name].partition("sealed={")[2].partition("}")[0].split('"')[1::2]
            right = [digest for digest in digests if len(digest) == 12]
            assert right
            assert all(len(item["value"]) == 12 for one in known for _, item in one.cases[0]["value"]["items"])


@pytest.mark.parametrize("unit", UNITS)
def test_of_a_prediction_the_hidden_half_is_sealed_nowhere(unit):
    source = read_unit(ROOT / "source", unit)
    for name, text in checks(unit).items():
        if "sealed=" not in text:
            continue
        exercise = name.removeprefix("test_")
        space = {}
        exec(next(cell.source for cell in source.notebook.cells if cell.id == exercise), space)
        right = space[exercise]
        items = right.items() if isinstance(right, dict) else enumerate(right)
        told = text + json.dumps([one.cases for one in read(block(text)).known], ensure_ascii=False)
        seen = {place: seal(value, str(place)) in told for place, value in items}
        assert set(seen.values()) == {True, False}, f"{exercise}: {seen}"


def test_what_is_handed_out_and_what_is_ours_are_the_same_but_for_the_recognisers():
    text = "def _course_test():\n    pass\n\n\n_course_test()"
    known = write([Recogniser("이름", "힌트", ({"outcome": "value", "value": {"kind": "none"}}, None))])
    handed_out = with_recognisers(text, known)
    assert without_recognisers(handed_out) == text
    assert without_recognisers(with_recognisers(text, "anything else")) == text
    assert without_recognisers(text) == text
    found = read(known)
    assert write(found.known, found.points, found.stub) == known
    assert without_recognisers(handed_out.replace("pass", "return")) != text


@pytest.mark.parametrize(
    ("change", "edited"),
    [
        (lambda text: text, False),
        (lambda text: text.replace(block(text), "\nc0ffee\n"), False),
        (without_recognisers, False),
        (lambda text: text.replace("expect=11.0", "expect=28.0"), True),
        (lambda text: text + "\nprint(1)", False),  # what stands around the text of a check is the student's
    ],
)
def test_recognisers_of_another_build_are_no_edited_test(change, edited):
    unit = read_unit(ROOT / "source", "01-basics")
    released = nbformat.read(ROOT / "release" / "01-basics" / "01-basics.ipynb", as_version=4)
    cells = []
    for cell in released.cells:
        text = change(cell.source) if cell.id == "test_derivative_at" else cell.source
        marks = cell.metadata.get("nbgrader", {})
        cells.append(SubmittedCell(cell.cell_type, text, cell.id, marks.get("grade_id"), marks.get("points"), ()))
    notes = sanitize(unit, Submission(tuple(cells), "d")).notes
    assert [note.name for note in notes if note.change is Change.TEST_EDITED] == ["test_derivative_at"] * edited


def value(f, x0):
    return f(tf.constant(x0))


def slope(f, x0):
    x = tf.Variable(float(x0))
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)


def try_it(student, text, **options):
    globals()["student"] = student
    with misconceptions(text):
        check("student", case(lambda x: x**2, 5.0, expect=10.0, label="x²", **options), case(abs, 2.0, expect=1.0))


def known_of(student, name="함숫값을 돌려줌", hint="마지막 줄을 보세요."):
    trials = [case(lambda x: x**2, 5.0), case(abs, 2.0)]
    left = tuple({name: run_case(student, one)[name] for name in ("outcome", "value", "trace")} for one in trials)
    return Recogniser(name, hint, left)


def test_a_known_misconception_is_named_with_its_hint(captured):
    try_it(value, write([known_of(value)]), likely=[(25.0, "다른 말")])
    text = captured[0][0]["text/plain"]
    assert rows(text, CAUSE) == ["함숫값을 돌려줌"]
    assert rows(text, HINT) == ["마지막 줄을 보세요."]
    assert "25" in text
    assert "힌트" in captured[0][0]["text/html"]


def test_of_two_that_leave_the_same_none_is_named(captured):
    try_it(value, write([known_of(value), known_of(value, "또 하나")]), likely=[(25.0, "함숫값 25입니다.")])
    assert rows(captured[0][0]["text/plain"], CAUSE) == ["함숫값 25입니다."]
    assert rows(captured[0][0]["text/plain"], HINT) == []


def packed(data):
    return base64.b85encode(zlib.compress(json.dumps(data).encode())).decode()


def known_rows(*rows):
    return packed({"known": rows, "points": None, "stub": ""})


BROKEN = {
    "empty": "",
    "no base85": "밑줄 뒤의 글",
    "not compressed": base64.b85encode(b"nothing").decode(),
    "cut off": write([Recogniser("n", "h", (None,))])[:-9],
    "no list": packed([["n", "h", [None]]]),
    "nothing of it": packed({"a": 1}),
    "points": packed({"known": [], "points": ["nan", 1], "stub": ""}),
    "one point": packed({"known": [], "points": [1], "stub": ""}),
    "short rows": known_rows(["n"]),
    "numbers": known_rows([1, 2, [3, 4]]),
    "other count": known_rows(["n", "h", [None] * 5]),
    "no kind": known_rows(["n", "h", [{"outcome": "value", "value": {}}, None]]),
    "no trace": known_rows(["n", "h", [{"outcome": "value", "value": {"kind": "none"}, "trace": {"a": 1}}] * 2]),
    "deep": base64.b85encode(zlib.compress(b"[" * 100_000)).decode(),
    "bomb": base64.b85encode(zlib.compress(b" " * 50_000_000)).decode(),
    "markup": known_rows(
        ["<script>alert(1)</script>", "</div>", [{"outcome": "value", "value": {"kind": "none"}}] * 2]
    ),
}


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN)
def test_a_broken_text_changes_no_mark(captured, text):
    for student, mark in ((value, "✘"), (slope, "✔"), (lambda f, x0: None, "✘")):
        captured.clear()
        try_it(student, text)
        ((data, metadata),) = captured
        assert data["text/plain"].startswith(mark)
        assert metadata["course"]["card"] == ("right" if mark == "✔" else "wrong")
        assert "<script" not in data["text/html"]


def test_each_wrong_entry_of_a_prediction_is_recognised_by_itself(captured):
    def entries(**wrong):
        items = [[key, {"kind": "str", "value": seal(one, key)}] for key, one in wrong.items()]
        return ({"value": {"kind": "dict", "items": items}},)

    known = [Recogniser("첫째", "h1", entries(a=1, b=2)), Recogniser("둘째", "h2", entries(a=0, b=5))]
    sealed = {"a": seal(0, "a"), "b": seal(2, "b"), "c": seal(3, "c")}
    for one in known:
        one.cases[0]["value"]["items"].append(["c", {"kind": "str", "value": sealed["c"]}])
    for answer, cause in (
        ({"a": 1, "b": 7, "c": 3}, ["첫째"]),
        ({"a": 9, "b": 5, "c": 3}, []),
        ({"a": 1, "b": 5, "c": 3}, ["첫째"]),
    ):
        captured.clear()
        globals()["answer"] = answer
        with misconceptions(write(known)):
            check("answer", sealed=sealed)
        text = captured[0][0]["text/plain"]
        assert rows(text, CAUSE) == (cause or [OTHER_PREDICTION])


def test_a_tick_says_what_it_is_worth(captured):
    try_it(slope, write([known_of(value)], (10, 25.5)))
    assert captured[0][0]["text/plain"] == (
        "✔ student: 보이는 확인 2가지를 통과했습니다 (10점). 나머지 25.5점은 채점할 때 다른 입력으로 봅니다."
    )
    globals()["answer"] = {"a": 1}
    with misconceptions(write([], (4, 8))):
        check("answer", sealed={"a": seal(1, "a")})
    assert captured[1][0]["text/plain"].endswith("4점) 나머지 8점도 이 답으로 채점합니다.")


@pytest.mark.parametrize("name", ["test_derivative_at", "test_chain_parts", "test_indentation_answer"])
def test_a_released_check_leaves_no_name_and_takes_no_time(captured, name):
    text = checks("01-basics")[name]
    spaces, seconds = [], []
    for code in (without_recognisers(text), text):
        space = {name.removeprefix("test_"): lambda *args: tf.constant(1.0)}
        if name == "test_indentation_answer":
            space = {"indentation_answer": {"dydx": 1, "d2ydx2": 2}}
        began = time.process_time()
        exec(compile(code, name, "exec"), space)
        seconds.append(time.process_time() - began)
        spaces.append(set(space) - {"__builtins__"})
    assert spaces[0] == spaces[1]
    assert seconds[1] < seconds[0] + 0.25
