"""The bank of answers: enough of each kind, and read with one sentence for each mistake. What they get: test_audit."""

import pytest
from conftest import ROOT, UNITS
from nbformat.v4 import new_notebook

from course.errors import AnswerError
from course.judging.answer_key import key_digest
from course.judging.bank import (
    ACCEPTED,
    INDEPENDENT,
    MISCONCEPTIONS,
    Misconception,
    of_kind,
    read_answer,
    read_bank,
    told,
)
from course.judging.unit import Unit, read_unit


@pytest.mark.parametrize("unit", UNITS)
def test_every_exercise_has_answers_enough(unit):
    bank = read_bank(ROOT / "answers", unit)
    assert sorted(bank) == sorted(read_unit(ROOT / "source", unit).exercises)
    for exercise, answers in bank.items():
        assert len(of_kind(answers, ACCEPTED)) >= 4, exercise
        assert len(of_kind(answers, MISCONCEPTIONS)) >= 8, exercise
        assert len(of_kind(answers, INDEPENDENT)) == 1, exercise


def test_there_are_a_hundred_accepted_answers():
    banks = [read_bank(ROOT / "answers", unit) for unit in UNITS]
    assert sum(len(of_kind(answers, ACCEPTED)) for bank in banks for answers in bank.values()) >= 100


WHOLE = "# name: {}\n# belief: b\n# hint: c\n# read: d\n# fails: test\n"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"# name: a\ncode = 1", "# belief:"),
        (b"code = 1", "# name:"),
        (b"# name: a\n# belief: b\n# hint: c\n# read: d\n# fails: everything\n", "# fails:"),
        (WHOLE.format("a").encode() + b"# color: red\n", "there are only: name, belief"),
        (WHOLE.format("이름").encode("cp949"), "is not UTF-8"),
    ],
)
def test_a_malformed_answer_is_refused_in_one_sentence(tmp_path, content, words):
    path = tmp_path / "u" / "e" / MISCONCEPTIONS / "x.py"
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    with pytest.raises(AnswerError, match=words):
        read_answer(path)


def test_an_accepted_answer_has_to_be_python(tmp_path):
    path = tmp_path / "u" / "e" / ACCEPTED / "x.py"
    path.parent.mkdir(parents=True)
    path.write_text("# style: a\ndef f(:", encoding="utf-8")
    with pytest.raises(AnswerError, match="is not Python"):
        read_answer(path)


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({"e/misconceptions/a.py": "one", "e/misconceptions/b.py": "one"}, "b.py has the name of a.py"),
        ({"other/misconceptions/a.py": "one"}, "has no exercise 'other'; there are: e"),
        ({"e/wrong/a.py": "one"}, "is none of accepted, misconceptions, independent"),
        ({"e/misconceptions/a.py": "one\n# same: nowhere"}, "names nowhere, which is no file beside it"),
    ],
)
def test_a_bank_that_cannot_be_used_is_refused_in_one_sentence(tmp_path, files, words):
    for name, text in files.items():
        path = tmp_path / "u" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        name, _, more = text.partition("\n")
        path.write_text(WHOLE.format(name) + more + "\n", encoding="utf-8")
    with pytest.raises(AnswerError, match=words):
        read_bank(tmp_path, "u", ["e"])


def test_no_bank_is_an_empty_one(tmp_path):
    assert read_bank(tmp_path, "u", ["e"]) == {}
    assert read_bank(tmp_path, "u") == {}


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("# name: a", "# name: b", True),
        ("# belief: b", "# belief: 다른 생각", True),
        ("# hint: c", "# hint: 더 나은 힌트", True),
        ("# read: d", "# read: EX 9", True),
        ("# fails: test", "# fails: hidden", True),
        ("x = 1", "x = 2", False),
    ],
)
def test_a_key_depends_on_the_code_of_the_bank_and_not_on_its_words(tmp_path, old, new, same):
    path = tmp_path / "u" / "e" / MISCONCEPTIONS / "x.py"
    path.parent.mkdir(parents=True)
    text = WHOLE.format("a") + "x = 1\n"
    path.write_text(text, encoding="utf-8")
    unit = Unit("u", new_notebook())
    before = key_digest(unit, read_bank(tmp_path, "u"))
    assert before != key_digest(unit, {})
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    assert (key_digest(unit, read_bank(tmp_path, "u")) == before) is same


def test_what_is_said_of_causes_is_what_the_bank_says_now(tmp_path):
    for file, name in (("x", "가"), ("y", "나")):
        path = tmp_path / "u" / "e" / MISCONCEPTIONS / f"{file}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(WHOLE.format(name) + "x = 1\n", encoding="utf-8")
    bank = read_bank(tmp_path, "u")
    (cause,) = told(bank, "e", (("y", "gone"), ("gone",)))
    assert cause == (Misconception("y", "나", "b", "c", "d"),)
    assert told(bank, "e", (("x", "y"), ("y",)))[0][0].name == "가"
    assert told(bank, "other", (("x",),)) == ()
    assert told({}, "e", (("x",),)) == ()
