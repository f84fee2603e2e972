"""The bank of answers, through the whole pipeline: accepted ones get everything, misconceptions lose what they should.

Exercises are independent, so one notebook carries one answer for every exercise of a unit at once: answer k of each.
"""

import itertools

import pytest
from conftest import ROOT, UNITS

from course.authoring.handed_in import filled_in
from course.grading.autograded import autograded_notebook
from course.grading.bank import ACCEPTED, MISCONCEPTIONS, of_kind, read_answer, read_bank
from course.grading.judge import Outcome
from course.grading.our_copy import read_our_copy
from course.grading.submission import Status
from course.plain.errors import AnswerError


@pytest.mark.parametrize("unit", UNITS)
def test_every_exercise_has_answers_enough(unit):
    bank = read_bank(ROOT / "answers", unit)
    assert sorted(bank) == sorted(read_our_copy(ROOT / "source", unit).exercises)
    for exercise, answers in bank.items():
        assert len(of_kind(answers, ACCEPTED)) >= 2, exercise
        assert len(of_kind(answers, MISCONCEPTIONS)) >= 3, exercise


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("# name: 이름\ncode = 1", "# belief:"),
        ("code = 1", "# name:"),
        ("# name: a\n# belief: b\n# hint: c\n# read: d\n# fails: everything\n", "# fails:"),
    ],
)
def test_a_malformed_answer_is_refused_in_one_sentence(tmp_path, content, words):
    path = tmp_path / "u" / "e" / MISCONCEPTIONS / "x.py"
    path.parent.mkdir(parents=True)
    path.write_text(content, encoding="utf-8")
    with pytest.raises(AnswerError, match=words):
        read_answer(path)


@pytest.mark.slow
@pytest.mark.parametrize("unit", UNITS)
def test_each_answer_gets_what_it_is_worth(classroom, unit, monkeypatch):
    """And the card that the student sees says right where the judge does."""
    lies = []

    def watched(executed, verdicts):
        cells = {cell.id: cell for cell in executed.cells}
        for verdict in verdicts:
            card = "".join(o.data.get("text/plain", "") for o in cells[verdict.cell.grade_id].outputs if "data" in o)
            if not verdict.cell.hidden and ("✔" in card) != (verdict.outcome is Outcome.RIGHT):
                lies.append(f"{verdict.cell.grade_id}: {verdict.outcome}: {card}")
        return autograded_notebook(executed, verdicts)

    monkeypatch.setattr("course.grading.pipeline.autograded_notebook", watched)
    bank = read_bank(ROOT / "answers", unit)
    released = classroom.notebook(unit)
    chosen = {}
    for number, answers in enumerate(itertools.zip_longest(*bank.values())):
        chosen[f"row {number:02}"] = {answer.exercise: answer for answer in answers if answer}
    for student, answers in chosen.items():
        texts = {exercise: answer.code for exercise, answer in answers.items()}
        classroom.hand_in(student, unit, filled_in(released, texts))
    results = classroom.grade(unit)
    wrong = []
    for student, answers in chosen.items():
        assert results[student].status is Status.GRADED, results[student].reason
        for verdict in results[student].verdicts:
            answer = answers.get(verdict.cell.exercise)
            cell = "hidden" if verdict.cell.hidden else "test"
            due = answer is not None and cell not in answer.fails
            if due != (verdict.outcome is Outcome.RIGHT):
                name = f"{answer.kind}/{answer.file}" if answer else "nothing"
                wrong.append(f"{verdict.cell.grade_id}: {name}: {verdict.outcome}: {verdict.reason}")
    assert wrong == []
    assert lies == []
