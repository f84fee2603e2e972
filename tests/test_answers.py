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
    read_beliefs,
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


WHOLE = "# name: {}\n# belief: 값은 같다.\n# hint: c\n# read: d\n# fails: test\n"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"# name: a\ncode = 1", "# belief:"),
        (b"code = 1", "# name:"),
        (WHOLE.format("a").replace(": test", ": everything").encode(), "# fails:"),
        (WHOLE.format("a").replace(": c", ": 아직 쓰지 않음").encode(), "'# hint:' is not written yet"),
        (WHOLE.format("함께").encode(), "write '# belief: shared' and delete '# name:'"),
        (WHOLE.format("a").replace("값은 같다.", "shared").encode(), "delete '# name:'"),
        (WHOLE.format("a").replace("값은 같다.", "not-there").encode(), r"beliefs.toml has no \[not-there\]; add it"),
        (WHOLE.format("a").encode() + b"# color: red\n", "there are only: name, belief"),
        (WHOLE.format("이름").encode("cp949"), "is not UTF-8"),
    ],
)
def test_a_malformed_answer_is_refused_in_one_sentence(tmp_path, content, words):
    path = tmp_path / "u" / "e" / MISCONCEPTIONS / "x.py"
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    with pytest.raises(AnswerError, match=words):
        read_answer(path, {"shared": {"name": "함께", "belief": "값은 같다."}})


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


def test_a_shared_belief_stands_once(tmp_path):
    (tmp_path / "beliefs.toml").write_text('[shared]\nname = "함께"\nbelief = "값은 같다."\n', encoding="utf-8")
    for exercise, head in {"e": "# belief: shared\n", "f": "# name: 따로\n# belief: 값은 다르다.\n"}.items():
        path = tmp_path / "u" / exercise / "misconceptions" / "a-file.py"
        path.parent.mkdir(parents=True)
        path.write_text(head + "# hint: c\n# read: d\n# fails: test\ncode = 1\n", encoding="utf-8")
    bank = read_bank(tmp_path, "u")
    assert bank["e"][0].misconception == Misconception("shared", "함께", "값은 같다.", "c", "d")
    assert bank["f"][0].misconception == Misconception("a-file", "따로", "값은 다르다.", "c", "d")
    assert bank["e"][0].handed_in == "code = 1"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("[a", "cannot be read"),
        ('[a]\nname = "x"', r"\[a\] should be an English slug and have name and belief"),
        ('[A_b]\nname = "x"\nbelief = "y"', "should be an English slug"),
        ('[a]\nname = "x"\nbelief = "y"\n[b]\nname = "x"\nbelief = "z"', r"\[b\] has the name of \[a\]"),
    ],
)
def test_a_bad_table_of_beliefs_is_refused_in_one_sentence(tmp_path, content, words):
    (tmp_path / "beliefs.toml").write_text(content, encoding="utf-8")
    with pytest.raises(AnswerError, match=words):
        read_bank(tmp_path, "u")


def test_a_name_an_id_and_a_belief_belong_together():
    banks = [read_bank(ROOT / "answers", unit) for unit in UNITS]
    held = [
        answer.misconception
        for bank in banks
        for answers in bank.values()
        for answer in of_kind(answers, MISCONCEPTIONS)
    ]
    assert len({(one.name, one.belief, one.id) for one in held}) == len({one.name for one in held})
    assert len({one.id for one in held}) == len({one.name for one in held})
    shared = read_beliefs(ROOT / "answers")
    assert {one.id for one in held} >= set(shared), "a shared belief that nobody has"
    assert all(one.belief.endswith("다.") and "믿" not in one.belief for one in held)


def test_templates_and_drafts_are_passed_over(tmp_path):
    for name, text in {"accepted": "# style: 아직 쓰지 않음\n\n# code = 1\n", "drafts": "anything"}.items():
        path = tmp_path / "u" / "e" / name / "a.py"
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
    assert read_bank(tmp_path, "u", ["e"]) == {}


def test_no_bank_is_an_empty_one(tmp_path):
    assert read_bank(tmp_path, "u", ["e"]) == {}
    assert read_bank(tmp_path, "u") == {}


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("# name: a", "# name: b", True),
        ("# belief: 값은 같다.", "# belief: 다른 생각이다.", True),
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
    assert cause == (Misconception("y", "나", "값은 같다.", "c", "d"),)
    assert told(bank, "e", (("x", "y"), ("y",)))[0][0].name == "가"
    assert told(bank, "other", (("x",),)) == ()
    assert told({}, "e", (("x",),)) == ()
