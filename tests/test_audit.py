"""The audit: our own units pass it, and it notices what it is there to notice."""

import copy
import dataclasses

import pytest
from conftest import ROOT, UNITS

from course.audit.audit import audit_unit
from course.audit.equivalents import FILE, Equivalent, entry_for, read_equivalents
from course.audit.folder_audit import audit_units
from course.audit.mutants import Mutant
from course.errors import AnswerError
from course.grading.course_folder import open_course_folder
from course.judging.answer_key import load_key
from course.judging.bank import ACCEPTED, MISCONCEPTIONS, of_kind, read_bank
from course.judging.unit import Unit, read_unit
from course.kernel.layers import sandbox_of_ours
from course.running.answer_runs import run_rows
from course.running.build_cache import BuildCache

pytestmark = pytest.mark.slow
EXERCISE = "second_derivative_at"


def materials(built, name):
    unit = read_unit(built / "source", name)
    bank = read_bank(ROOT / "answers", name, unit.exercises)
    return unit, bank, load_key(unit, built / "answer_key", bank)


@pytest.mark.parametrize("unit_name", UNITS)
def test_the_tests_of_a_unit_hold(built, unit_name):
    unit, bank, key = materials(built, unit_name)
    folder, equivalents = open_course_folder(built), read_equivalents(ROOT / "answers", unit_name, unit.exercises)
    cache = BuildCache(folder.build_cache(unit_name))  # as `course build` goes on from the key to the audit
    found = audit_unit(unit, bank, key, equivalents, sandbox_of_ours(folder.limits_of(unit_name)), cache)
    assert found.problems == []
    assert [f"{s.exercise} {s.mutant.operator} in {s.origin}: {s.mutant.change}" for s in found.survivors] == []
    assert found.mutants.total() == found.killed.total() + len(found.equivalent)
    assert found.mutants.total() > 200


def one_exercise(built, change=lambda notebook: None):
    """A unit of one exercise, its cells changed by `change`, with the key of the unchanged one."""
    unit, bank, key = materials(built, "01-basics")
    notebook = copy.deepcopy(unit.notebook)
    names = (EXERCISE, f"test_{EXERCISE}", f"hidden_{EXERCISE}")
    notebook.cells = [c for c in notebook.cells if not c.metadata.get("nbgrader") or c.id in names]
    change({cell.id: cell for cell in notebook.cells})
    key = dataclasses.replace(
        key,
        cells=tuple(cell for cell in key.cells if cell.exercise == EXERCISE),
        fingerprints=tuple(one for one in key.fingerprints if one.exercise == EXERCISE),
    )
    return Unit(unit.name, notebook), {EXERCISE: bank[EXERCISE]}, key


def with_answer(bank, file, **changes):
    answers = [dataclasses.replace(one, **changes) if one.file == file else one for one in bank[EXERCISE]]
    return {EXERCISE: answers}


def problems(unit, bank, key):
    return audit_unit(unit, bank, key, [], with_mutants=False).problems


def test_a_good_exercise_has_no_problems(built):
    assert problems(*one_exercise(built)) == []


def test_a_key_that_the_reference_does_not_meet_is_noticed(built):
    unit, bank, key = one_exercise(built)
    other = {name: cases[::-1] for name, cases in key.cases.items()}
    found = problems(unit, bank, dataclasses.replace(key, cases=other))
    assert any("the reference fails" in text for text in found)


def test_a_wrong_accepted_answer_is_noticed(built):
    unit, bank, key = one_exercise(built)
    wrong = of_kind(bank[EXERCISE], MISCONCEPTIONS)[0].code
    found = problems(unit, with_answer(bank, "watched-tensor", code=wrong), key)
    assert any("watched-tensor.py: an accepted answer fails" in text for text in found)


def test_a_misconception_that_is_right_is_noticed(built):
    unit, bank, key = one_exercise(built)
    right = next(answer.code for answer in bank[EXERCISE] if answer.file == "watched-tensor")
    found = problems(unit, with_answer(bank, "only-once", code=right), key)
    assert any("only-once.py: it fails nothing, and should fail test, hidden" in text for text in found)


def test_a_wrong_independent_route_is_noticed(built):
    unit, bank, key = one_exercise(built)
    wrong = next(answer.code for answer in bank[EXERCISE] if answer.file == "only-once")
    file = next(answer.file for answer in bank[EXERCISE] if answer.kind == "independent")
    found = problems(unit, with_answer(bank, file, code=wrong), key)
    assert any("comes to another result" in text for text in found)


def test_two_misconceptions_that_look_alike_are_noticed(built):
    unit, bank, key = one_exercise(built)
    twin = next(one for one in key.fingerprints if one.file == "only-once")
    twin = dataclasses.replace(twin, file="twin")
    found = problems(unit, bank, dataclasses.replace(key, fingerprints=(*key.fingerprints, twin)))
    assert any("only-once.py: its results are taken for twin" in text for text in found)


def test_a_stub_that_passes_is_noticed(built):
    def give_away(cells):
        cells[EXERCISE].source = (
            cells[EXERCISE].source.replace("### BEGIN SOLUTION", "").replace("### END SOLUTION", "")
        )

    unit, bank, key = one_exercise(built, give_away)
    assert any("the untouched stub passes" in text for text in problems(unit, bank, key))


def test_an_answer_that_disturbs_another_is_noticed(built):
    unit, bank, key = materials(built, "01-basics")
    bank = copy.deepcopy(bank)
    first = bank["derivative_at"][0]
    bank["derivative_at"][0] = dataclasses.replace(first, code=f"{first.code}\ntf.GradientTape.gradient = None\n")
    found = problems(unit, bank, key)
    assert any("beside" in text and "second_derivative_at" in text for text in found)


def test_an_answer_that_has_stood_beside_others_is_run_there_again_only_when_it_is_new(built, monkeypatch):
    unit, bank, key = materials(built, "01-basics")
    some = ("derivative_at", "second_derivative_at")
    bank = {name: [a for a in bank[name] if a.kind == ACCEPTED][:2] for name in some}
    cache, executed = BuildCache(), []

    def counted(bench, rows, sandbox):
        executed.extend(rows[:-1])  # the last is the reference, behind them
        return run_rows(bench, rows, sandbox)

    monkeypatch.setattr("course.audit.together.run_rows", counted)

    def rows_run(bank):
        executed.clear()
        audit_unit(unit, bank, key, [], cache=cache, with_mutants=False)
        return len(executed)

    rows = max(map(len, bank.values()))
    assert rows_run(bank) == rows
    assert rows_run(bank) == 0
    shorter = {name: answers[1:] for name, answers in bank.items()}
    assert rows_run(shorter) == 0, "each has stood beside others, if in another row"
    name, (first, *others) = next(iter(bank.items()))
    changed = bank | {name: [dataclasses.replace(first, code=f"{first.code}\n# another text"), *others]}
    assert rows_run(changed) == 1
    assert rows_run(changed) == 0
    disturbs = dataclasses.replace(first, code=f"{first.code}\ntf.GradientTape.gradient = None\n")
    for _ in range(2):
        assert rows_run(bank | {name: [disturbs, *others]}) == 1, "what failed is not remembered"


def test_an_answer_that_disturbs_only_what_stands_behind_it_is_noticed(built):
    unit, bank, key = materials(built, "01-basics")
    last = unit.exercises[-1]
    few = {name: [a for a in bank[name] if a.kind == ACCEPTED][:2] for name in ("derivative_at", last)}
    good = few[last][-1]
    few[last][-1] = dataclasses.replace(good, code=f"{good.code}\ntf.GradientTape.gradient = None\n")
    found = problems(unit, few, key)
    assert any("the reference" in text and f"{last}/{good.file}" in text for text in found)
    few[last][-1] = good
    assert not any("beside" in text for text in problems(unit, few, key))


def test_a_card_that_contradicts_the_judge_is_noticed(built):
    def other_word(cells):
        cells[f"test_{EXERCISE}"].source = cells[f"test_{EXERCISE}"].source.replace("expect=", "expect=1000.0 + ", 1)

    found = problems(*one_exercise(built, other_word))
    assert any(f"the card of test_{EXERCISE} says wrong, and it is right" in text for text in found)


def test_mutants_survive_a_weak_test_and_the_list_has_no_idle_entry(built):
    unit, bank, key = one_exercise(built)
    idle = Equivalent(EXERCISE, "drop-watch", "nothing of the kind → nothing", "none")
    weak = {name: [case | {"calls": None} for case in cases] for name, cases in key.cases.items()}
    found = audit_unit(unit, bank, dataclasses.replace(key, cases=weak), [idle])
    assert any("f(x)" in survivor.mutant.code for survivor in found.survivors)
    assert any("delete it from the list" in text for text in found.problems)
    assert not found.passed


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('[[mutant]]\nexercise = "x"', "should have change, exercise, operator, reason"),
        ('[[mutant]]\nexercise = "x"\noperator = "a"\nchange = "b"\nreason = " "', "should have"),
        ('[[mutant]]\nexercise = "x"\noperator = "a"\nchange = "b"\nreason = "c"', "has no exercise 'x'"),
        ("[[mutant", "cannot be read"),
    ],
)
def test_a_bad_list_of_equivalents_is_refused_in_one_sentence(tmp_path, content, words):
    (tmp_path / "u").mkdir()
    (tmp_path / "u" / "equivalent.toml").write_text(content, encoding="utf-8")
    with pytest.raises(AnswerError, match=words):
        read_equivalents(tmp_path, "u", ["f"])


def test_what_the_author_works_on_is_audited_before_it_is_built(classroom):
    folder = open_course_folder(classroom.root)
    unit = "00-chain-rule"
    exercise = read_unit(folder.source, unit).exercises[0]
    wrong = of_kind(folder.bank(unit)[exercise], MISCONCEPTIONS)[0]
    accepted = folder.answers / unit / exercise / "accepted" / "new.py"
    code = wrong.code[wrong.code.index("def ") :]
    accepted.write_text(f"# style: 새로 씀\n{code}", encoding="utf-8")
    [found] = audit_units(folder, [unit], with_mutants=False)
    assert any("new.py: an accepted answer fails" in text for text in found.problems)


def test_an_entry_for_a_survivor_lacks_its_reason_alone(tmp_path):
    mutant = Mutant("drop-statement", 3, 'x = "\\n" → (nothing)', "")
    (tmp_path / "unit").mkdir()
    place = tmp_path / "unit" / FILE
    place.write_text(entry_for("f", mutant), encoding="utf-8")
    with pytest.raises(AnswerError, match="entry 1 should have"):
        read_equivalents(tmp_path, "unit", ["f"])
    place.write_text(entry_for("f", mutant).replace('reason = ""', 'reason = "why"'), encoding="utf-8")
    [entry] = read_equivalents(tmp_path, "unit", ["f"])
    assert entry.is_meant("f", mutant)
