"""Which misunderstanding is named, and when none is."""

import dataclasses
import itertools
import json

import pytest

from course.comparison.attempt import STUB, attempted
from course.comparison.explain import Fingerprint, explain
from course.facts.finding import Finding, Inputs, Kind, WhyNone
from course.judging.answer_key import AnswerKey
from course.judging.diagnose import diagnose
from course.judging.diagnosis import Diagnosis
from course.judging.judge import judge
from course.judging.observed import Observed, ObservedCell
from course.judging.unit import GradedCell
from course.judging.verdict import Outcome
from course.kernel.execution import CellState

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
        "trace": [["call", "tensor", "float32", "recorded"]],
        **more,
    }


def error(name, message):
    return {"outcome": "error", "error": {"types": [name, "Exception"], "name": name, "message": message}, "calls": [1]}


def cases(*values, **more):
    return [value if isinstance(value, dict) else number(value, **more) for value in values]


def fingerprint(name, *values, **more):
    return Fingerprint("f", name, {"hidden_f": cases(*values, **more)})


def named(got, *fingerprints, expected=None):
    found = explain({"hidden_f": expected or cases(*EXPECTED)}, {"hidden_f": got}, fingerprints)
    return [list(cause) for cause in found]


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
    call, watch = ["call", "tensor", "float32", "recorded"], ["watch", "argument"]
    late, early = {"trace": [call, watch]}, {"trace": [watch, call]}
    prints = fingerprint("late", 1, 5, 3, 4, **late), fingerprint("early", 1, 5, 3, 4, **early)
    assert named(cases(1, 5, 3, 4, **early), *prints) == [["early"]]


def test_none_has_many_causes_and_is_told_by_how_the_tape_stood():
    outside = {"trace": [["call", "variable", "float32", "without a tape"]]}
    prints = fingerprint("outside", None, None, None, None, **outside)
    assert named(cases(None, None, None, None), prints) == []
    assert named(cases(None, None, None, None, **outside), prints) == [["outside"]]


def test_errors_are_the_same_when_their_messages_are_but_for_numbers():
    prints = fingerprint("a", error("ValueError", "shape (3,) at 0x7f"), 2, 3, 4)
    assert named(cases(error("ValueError", "shape (5,) at 0x8a"), 2, 3, 4), prints) == [["a"]]
    assert named(cases(error("ValueError", "another matter"), 2, 3, 4), prints) == []


def test_errors_about_a_name_of_the_students_own_are_the_same_whatever_it_is():
    said = "cannot access local variable {!r} where it is not associated with a value"
    got = cases(error("UnboundLocalError", said.format("g")), 2, 3, 4)
    assert named(got, fingerprint("a", error("UnboundLocalError", said.format("result")), 2, 3, 4)) == [["a"]]


MISSING = "{}() missing {} required positional argument{}"
TAKES = "{}() takes 0 positional arguments but 1 was given"
RETURNED = "expected to return {} gradients, but returned {} instead."


@pytest.mark.parametrize(
    ("own", "bank", "is_same"),
    [
        (
            MISSING.format("f.<locals>.a", 1, ": 'v'"),
            MISSING.format("f.<locals>.g.<locals>.b", 2, "s: 'u', 'v'"),
            True,
        ),
        (MISSING.format("f1.<locals>.a", 1, ": 'v'"), MISSING.format("f1.<locals>.<lambda>", 1, ": 'u'"), True),
        (MISSING.format("f", 1, ": 'v'"), MISSING.format("g", 1, ": 'v'"), False),
        (TAKES.format("f.<locals>.a"), TAKES.format("f.<locals>.g.<locals>.b"), True),
        (TAKES.format("f.<locals>.a"), MISSING.format("f.<locals>.a", 1, ": 'v'"), False),
        (RETURNED.format(2, 1), RETURNED.format(3, 1), True),
        (RETURNED.format(2, 1), RETURNED.format(1, 2), False),
    ],
)
def test_the_names_of_a_function_inside_another_tell_nothing_and_the_number_of_gradients_does(own, bank, is_same):
    got = cases(error("TypeError", own), 2, 3, 4)
    assert named(got, fingerprint("a", error("TypeError", bank), 2, 3, 4)) == ([["a"]] if is_same else [])
    got = cases(error("NameError", "name 'g' is not defined"), 2, 3, 4)
    assert named(got, fingerprint("a", error("NameError", "name 'h' is not defined"), 2, 3, 4)) == []


def test_one_that_calls_too_often_is_not_held_by_what_calls_as_it_should():
    twice = fingerprint("a", 9, 9, 9, 9, calls=[2])
    assert named(cases(9, 9, 9, 9), twice) == []
    assert named(cases(9, 9, 9, 9, calls=[3]), twice) == [["a"]]


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
        return Fingerprint("f", name, {"hidden_f": prediction(**values)})

    prints = one("x", x=5.0, y=2.0), one("y", x=1.0, y=7.0)
    assert named(prediction(x=5.0, y=7.0), *prints, expected=prediction(x=1.0, y=2.0)) == [["y"], ["x"]]


def test_what_is_right_has_no_cause():
    assert named(cases(*EXPECTED), fingerprint("a", 1, None, 3, 4)) == []


FINDINGS = (
    Finding(Kind.NONE, "['a']", why_none=WhyNone.NOT_WATCHED, inputs=(Inputs.INT, Inputs.ZERO)),
    Finding(Kind.ERROR, detail=("ValueError", "\ud800 <b> 가")),
    Finding(Kind.VALUE),
)


def test_a_diagnosis_survives_being_stored():
    diagnosis = Diagnosis("f", Outcome.WRONG, 3, 9, FINDINGS, (("one",), ("two", "three")))
    assert Diagnosis.from_data(json.loads(json.dumps(diagnosis.to_data()))) == diagnosis
    right = Diagnosis("f", Outcome.RIGHT, 9, 9)
    assert Diagnosis.from_data(json.loads(json.dumps(right.to_data()))) == right


@pytest.mark.parametrize("kind", list(Kind))
def test_a_finding_survives_being_stored(kind):
    for finding in (
        Finding(kind),
        *(Finding(kind, one.where, one.detail, one.inputs, one.why_none) for one in FINDINGS),
    ):
        assert Finding.from_data(json.loads(json.dumps(finding.to_data()))) == finding


def _odd_things():
    yield from (None, 5, "x", [], {}, [None], [{"kind": "list", "items": 3}], {"kind": "tensor"}, float("nan"), [[[]]])


def test_whatever_a_submission_wrote_into_an_observation_breaks_nothing():
    """An observation of the right shape, every part of which is something odd in turn."""
    due = cases(*EXPECTED)
    prints = (fingerprint("a", 1, None, 3, 4), fingerprint("b", error("ValueError", "m"), 2, 3, 4))
    prints = tuple(dataclasses.replace(one, cases={**one.cases, "test_f": one.cases["hidden_f"]}) for one in prints)
    graded = (GradedCell("test_f", "f", 4.0), GradedCell("hidden_f", "f", 8.0))
    key = AnswerKey("u", graded, {"test_f": due, "hidden_f": due}, prints)
    parts = ("value", "calls", "arguments", "before", "trace", "error", "returned", "watched", "tolerance", "numbers")
    for part, odd, outcome in itertools.product(parts, _odd_things(), ("value", "error")):
        seen = observed([{**case, "outcome": outcome, part: odd} for case in due])
        verdicts = judge(seen, key)
        found = list(diagnose(seen, verdicts, key, Stubs(), {"f": "def f(): ..."}))
        assert len(found) == 1
        stored = json.loads(json.dumps(found[0].to_data()))
        assert Diagnosis.from_data(stored) == found[0]
        if any(verdict.earned == 0 for verdict in verdicts):
            assert found[0].findings, (part, odd)


class Stubs:
    stubs = {"f": "raise NotImplementedError"}  # noqa: RUF012


def observed(got):
    cell = ObservedCell(CellState.DONE, ({"version": 1, "name": "f", "cases": got},))
    return Observed({"f": ObservedCell(CellState.DONE), "test_f": cell, "hidden_f": cell})


def diagnosed(test, hidden, solution="def f(): ..."):
    """The diagnosis of two cells, of which each is given as its cases or as what it left."""
    due = cases(*EXPECTED)
    key = AnswerKey(
        "u",
        (GradedCell("test_f", "f", 4.0), GradedCell("hidden_f", "f", 8.0)),
        {"test_f": due, "hidden_f": due},
        (dataclasses.replace(fingerprint("a", 1, None, 3, 4), cases=dict.fromkeys(("test_f", "hidden_f"), OF_A)),),
    )
    cells = {
        name: left
        if isinstance(left, ObservedCell)
        else ObservedCell(CellState.DONE, ({"version": 1, "name": "f", "cases": left},))
        for name, left in (("test_f", test), ("hidden_f", hidden))
    }
    seen = Observed(cells)
    (found,) = diagnose(seen, judge(seen, key), key, Stubs(), {"f": solution})
    return found


OF_A = cases(1, None, 3, 4)
BLANK = [{"outcome": "untried"}] * 4


def test_what_is_right_has_nothing_to_tell():
    assert diagnosed(cases(*EXPECTED), cases(*EXPECTED)) == Diagnosis("f", Outcome.RIGHT, 8, 8)


def test_what_is_wrong_is_told_with_its_cause_by_the_file_of_the_bank():
    found = diagnosed(OF_A, OF_A)
    assert (found.outcome, found.passed, found.cases) == (Outcome.WRONG, 6, 8)
    assert [finding.kind for finding in found.findings] == [Kind.NONE]
    assert found.causes == (("a",),)


def test_a_cell_that_did_not_end_is_told_beside_what_the_other_showed():
    found = diagnosed(OF_A, ObservedCell(CellState.TIMEOUT))
    assert found.outcome is Outcome.SILENT
    assert [finding.kind for finding in found.findings] == [Kind.NONE, Kind.TIMEOUT]


def test_what_is_blank_was_not_attempted_unless_its_code_says_otherwise():
    stub = Stubs.stubs["f"]
    assert diagnosed(BLANK, BLANK, stub) == Diagnosis("f", Outcome.UNTRIED, 0, 8, (Finding(Kind.UNTRIED),))
    other = diagnosed(BLANK, BLANK, "def g(): return 1")
    assert (other.outcome, other.findings) == (Outcome.WRONG, (Finding(Kind.NOT_DEFINED, detail=("f",)),))


def test_what_is_right_in_one_cell_and_blank_in_the_other_was_attempted():
    found = diagnosed(cases(*EXPECTED), BLANK)
    assert (found.outcome, found.findings) == (Outcome.WRONG, (Finding(Kind.UNTRIED),))


def test_an_attempt_that_defines_nothing_is_told_what_is_missing():
    stub = "def f(x):\n    raise NotImplementedError  # 지우세요"
    assert attempted("f", stub, stub) is None
    assert attempted("f", f"# 메모\n{stub}\n", stub) is None
    assert attempted("f", "def F(x):\n    return x", stub) == Finding(Kind.NOT_DEFINED, detail=("f",))
    left = attempted("f", "def f(x):\n    raise NotImplementedError\n    return x", stub)
    assert left == Finding(Kind.STUB_LEFT, detail=(STUB,))
    assert attempted("f", "f = lambda x: x", stub) is None
