"""Drafts of misconceptions: what the bank does not explain, once, in a form that its author has only to finish."""

import dataclasses

import pytest
from conftest import ROOT

from course.audit import tape_operators, tensor_operators
from course.audit.drafts import BELIEFS, find_drafts, write_drafts
from course.audit.mutants import OPERATORS
from course.comparison.explain import explain
from course.errors import AnswerError, UsageError
from course.grading.course_folder import open_course_folder
from course.judging.answer_key import load_key
from course.judging.bank import read_bank, read_beliefs
from course.judging.unit import read_unit

UNIT, EXERCISE = "01-basics", "second_derivative_at"


def test_operators_of_tapes_and_tensors_have_a_belief():
    assert {*tape_operators.OPERATORS, *tensor_operators.OPERATORS} <= set(BELIEFS)
    assert set(BELIEFS) <= set(OPERATORS)


def test_a_belief_is_shared_or_a_sentence_of_the_student():
    shared = read_beliefs(ROOT / "answers")
    for belief in BELIEFS.values():
        assert belief in shared if belief.isascii() else belief.endswith("다.")


@pytest.fixture
def materials(built):
    unit = read_unit(built / "source", UNIT)
    bank = read_bank(ROOT / "answers", UNIT, unit.exercises)
    return unit, bank, load_key(unit, built / "answer_key", bank)


def test_a_draft_is_what_no_misconception_and_no_other_draft_explains(materials):
    unit, bank, key = materials
    drafts = find_drafts(unit, bank, key, EXERCISE)
    expected = {cell.grade_id: key.cases[cell.grade_id] for cell in key.cells if cell.exercise == EXERCISE}
    known = [one for one in key.fingerprints if one.exercise == EXERCISE]
    assert drafts
    for draft in drafts:
        others = [other.left for other in drafts if other is not draft]
        assert not explain(expected, draft.left.cases, known)
        assert not any(explain(expected, draft.left.cases, [other]) for other in others)
    without = find_drafts(unit, bank, dataclasses.replace(key, fingerprints=()), EXERCISE)
    assert len(without) > len(drafts)
    assert "drop-watch" in {draft.left.file for draft in without}


def test_drafts_wait_beside_the_bank_until_they_are_finished(classroom):
    folder = open_course_folder(classroom.root)
    place = folder.answers / UNIT / EXERCISE
    before = folder.bank(UNIT)
    files = write_drafts(folder, UNIT, EXERCISE)
    assert files == [place / "drafts" / path.name for path in files]
    assert folder.bank(UNIT) == before
    with pytest.raises(UsageError, match="is there already; move what you keep"):
        write_drafts(folder, UNIT, EXERCISE)
    text = next(text for text in (path.read_text(encoding="utf-8") for path in files) if "# name: " in text)
    moved = place / "misconceptions" / "moved.py"
    moved.write_text(text, encoding="utf-8")
    with pytest.raises(AnswerError, match="has a line '# draft: …' at its top; there are only"):
        folder.bank(UNIT)
    moved.write_text(text.partition("\n")[2], encoding="utf-8")
    with pytest.raises(AnswerError, match="is not written yet; write it"):
        folder.bank(UNIT)
    moved.write_text(text.partition("\n")[2].replace("아직 쓰지 않음", "쓴 것"), encoding="utf-8")
    assert "moved" in {answer.file for answer in folder.bank(UNIT)[EXERCISE]}


def test_drafts_of_nothing_are_refused(classroom):
    folder = open_course_folder(classroom.root)
    with pytest.raises(UsageError, match="has no exercise 'nothing'; there are: derivative_at"):
        write_drafts(folder, UNIT, "nothing")
    with pytest.raises(UsageError, match="there is no unit '99-nowhere'"):
        write_drafts(folder, "99-nowhere", EXERCISE)
