"""Which misunderstanding is named, and when none is."""

import dataclasses
import itertools
import json

from course.judging.fingerprint import Fingerprint
from nbformat.v4 import new_code_cell, new_notebook, new_output

from course.comparison.attempt import attempted
from course.judging.answer_key import AnswerKey
from course.judging.diagnose import diagnose, explain
from course.judging.diagnosis import Diagnosis, Misconception
from course.judging.judge import judge
from course.judging.unit import GradedCell
from course.kernel.execution import Execution
from course.observation.form import METADATA_KEY

EXPECTED = [1.0, 2.0, 3.0, 4.0]


def number(value, **more):
    value = (
        {"kind": "none"}
        if value is None
        else {"kind": "tensor", "dtype": "float32", "shape": [], "values": [float(value)]}
    )
    return {
        "outcome": "value",
        "value": value,
        "calls": [1],
        "arguments": [],
        "trace": ["call x float32 recorded"],
        **more,
    }


def error(name, message):
    return {"outcome": "error", "error": {"types": [name, "Exception"], "name": name, "message": message}, "calls": [1]}


def cases(*values, **more):
    return [value if isinstance(value, dict) else number(value, **more) for value in values]


def fingerprint(name, *values, **more):
    about = Misconception(name, f"{name}고 믿습니다.", "어디를 볼까요?", "EX 1")
    return Fingerprint("f", name, about, {"hidden_f": cases(*values, **more)})


def named(got, *fingerprints, expected=None):
    found = explain({"hidden_f": expected or cases(*EXPECTED)}, {"hidden_f": got}, fingerprints)
    return [[one.name for one in cause] for cause in found]


def test_the_one_that_left_the_same_is_named():
    assert named(cases(1, None, 3, 4), fingerprint("a", 1, None, 3, 4), fingerprint("b", 1, 9, 3, 4)) == [["a"]]


def test_one_that_would_have_left_more_is_not_named():
    assert named(cases(1, None, 3, 4), fingerprint("a", 1, None, None, 4)) == []


def test_one_that_explains_a_part_alone_is_not_named():
    assert named(cases(1, None, 9, 4), fingerprint("a", 1, None, 3, 4)) == []


def test_two_that_explain_everything_together_are_named_the_larger_one_first():
    prints = fingerprint("a", 1, 2, 3, 8), fingerprint("b", None, None, 3, 4)
    assert named(cases(None, None, 3, 8), *prints) == [["b"], ["a"]]


def test_the_whole_explanation_is_preferred_to_its_parts():
    prints = fingerprint("a", None, 2, 3, 4), fingerprint("b", 1, None, 3, 4), fingerprint("ab", None, None, 3, 4)
    assert named(cases(None, None, 3, 4), *prints) == [["ab"]]


def test_those_that_cannot_be_told_apart_are_alternatives():
    prints = fingerprint("a", 1, 5, 3, 4), fingerprint("b", 1, 5, 3, 4)
    assert named(cases(1, 5, 3, 4), *prints) == [["a", "b"]]


def test_the_trace_tells_apart_what_leaves_the_same():
    late, early = {"trace": ["call x", "watch argument"]}, {"trace": ["watch argument", "call x"]}
    prints = fingerprint("late", 1, 5, 3, 4, **late), fingerprint("early", 1, 5, 3, 4, **early)
    assert named(cases(1, 5, 3, 4, **early), *prints) == [["early"]]


def test_none_has_many_causes_and_is_told_by_how_the_tape_stood():
    outside = {"trace": ["call variable float32 without a tape"]}
    prints = fingerprint("outside", None, None, None, None, **outside)
    assert named(cases(None, None, None, None), prints) == []
    assert named(cases(None, None, None, None, **outside), prints) == [["outside"]]


def test_errors_are_the_same_when_their_messages_are_but_for_numbers():
    prints = fingerprint("a", error("ValueError", "shape (3,) at 0x7f"), 2, 3, 4)
    assert named(cases(error("ValueError", "shape (5,) at 0x8a"), 2, 3, 4), prints) == [["a"]]
    assert named(cases(error("ValueError", "another matter"), 2, 3, 4), prints) == []


def test_imprecise_values_need_not_be_equally_imprecise():
    twice = {"calls": [2]}
    prints = fingerprint("differences", 1.001, 2.003, 2.999, 4.001, **twice)
    assert named(cases(1.0004, 2.0001, 3.002, 4.003, **twice), prints) == [["differences"]]
    assert named(cases(1.0004, 2.0001, 3.002, 4.003), prints) == []


def test_a_value_of_another_kind_is_another_mistake():
    array = {"kind": "numpy", "dtype": "float32", "shape": [], "values": [1.0]}
    prints = fingerprint("array", {**number(1), "value": array}, 2, 3, 4)
    assert named(cases(1.001, 2, 3, 4), prints) == []


def test_a_right_value_by_wrong_behaviour_is_matched_by_that_behaviour():
    prints = fingerprint("twice", *EXPECTED, calls=[2])
    assert named(cases(*EXPECTED, calls=[2]), prints) == [["twice"]]
    assert named(cases(*EXPECTED, calls=[3]), prints) == []


def test_a_value_in_the_place_of_an_error_is_matched_by_that_value():
    due = [error("ValueError", "no such mode"), *cases(2)]
    prints = fingerprint("lenient", 5, 2)
    assert named(cases(5, 2), prints, expected=due) == [["lenient"]]
    assert named(cases(6, 2), prints, expected=due) == []


def test_each_entry_of_a_prediction_is_explained_by_itself():
    def prediction(**values):
        items = [[key, {"kind": "float", "value": value}] for key, value in values.items()]
        return [{"outcome": "value", "value": {"kind": "dict", "items": items}, "calls": None, "arguments": []}]

    def one(name, **values):
        return Fingerprint("f", name, Misconception(name, "", "", ""), {"hidden_f": prediction(**values)})

    prints = one("x", x=5.0, y=2.0), one("y", x=1.0, y=7.0)
    assert named(prediction(x=5.0, y=7.0), *prints, expected=prediction(x=1.0, y=2.0)) == [["y"], ["x"]]


def test_what_is_right_has_no_cause():
    assert named(cases(*EXPECTED), fingerprint("a", 1, None, 3, 4)) == []


def test_a_diagnosis_survives_being_stored():
    cause = (Misconception("이름", "믿음", "힌트", "EX 1"), Misconception("b", "c", "d", "e"))
    diagnosis = Diagnosis("f", "wrong", 3, 9, ("값이 다릅니다.",), (cause,))
    assert Diagnosis.from_data(diagnosis.to_data()) == diagnosis


def _odd_things():
    yield from (None, 5, "x", [], {}, [None], [{"kind": "list", "items": 3}], {"kind": "tensor"}, float("nan"), [[[]]])


def test_whatever_a_submission_wrote_into_an_observation_breaks_nothing():
    """An observation of the right shape, every part of which is something odd in turn."""
    key = AnswerKey("u", "d", (GradedCell("test_f", "f", 4.0), GradedCell("hidden_f", "f", 8.0)), {}, ())
    due = cases(*EXPECTED)
    prints = (fingerprint("a", 1, None, 3, 4), fingerprint("b", error("ValueError", "m"), 2, 3, 4))
    prints = tuple(dataclasses.replace(one, cases={**one.cases, "test_f": one.cases["hidden_f"]}) for one in prints)
    key = dataclasses.replace(key, cases={"test_f": due, "hidden_f": due}, fingerprints=prints)
    parts = ("value", "calls", "arguments", "before", "trace", "error", "returned", "watched", "tolerance", "numbers")
    for part, odd, outcome in itertools.product(parts, _odd_things(), ("value", "error")):
        got = [{**case, "outcome": outcome, part: odd} for case in due]
        notebook = new_notebook(
            cells=[new_code_cell("def f(): ...", id="f"), _observed("test_f", got), _observed("hidden_f", got)]
        )
        done = Execution(notebook, dict.fromkeys(("f", "test_f", "hidden_f"), "done"))
        verdicts = judge(done, key)
        found = list(diagnose(done, verdicts, key, Stubs()))
        assert len(found) == 1
        json.dumps(found[0].to_data())
        if any(verdict.earned == 0 for verdict in verdicts):
            assert found[0].seen, (part, odd)


class Stubs:
    stubs = {"f": "raise NotImplementedError"}  # noqa: RUF012


def _observed(name, got):
    output = new_output("display_data", {}, metadata={METADATA_KEY: {"version": 1, "name": "f", "cases": got}})
    return new_code_cell("", id=name, outputs=[output])


def test_an_attempt_that_defines_nothing_is_told_what_is_missing():
    stub = "def f(x):\n    raise NotImplementedError  # 지우세요"
    assert attempted("f", stub, stub) == ""
    assert attempted("f", f"# 메모\n{stub}\n", stub) == ""
    assert "f을(를) 정의하지 않았습니다" in attempted("f", "def F(x):\n    return x", stub)
    assert "그 줄을 지우세요" in attempted("f", "def f(x):\n    raise NotImplementedError\n    return x", stub)
    assert attempted("f", "f = lambda x: x", stub) == ""
