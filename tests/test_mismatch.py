"""One rule for a tick and for a point: what counts as the same, and what is said of the rest."""

import unicodedata

import numpy as np
import pytest

from course.comparison.mismatch import case_mismatch, value_mismatch
from course.facts.finding import Finding, Kind
from course.notebook.encode import encode, seal
from course.notebook.quiet_tensorflow import tf


def tensor(*numbers, dtype="float32"):
    value = numbers[0] if len(numbers) == 1 else list(numbers)
    return encode(tf.constant(value, dtype))


@pytest.mark.parametrize(
    ("expected", "got", "kind"),
    [
        (tensor(10.0), tensor(10.00005), None),
        (tensor(10.0), tensor(10.001), "value"),
        (tensor(1000.0, 0.001), tensor(1000.0, 0.009), None),  # relative to the largest of the tensor
        (tensor(10.0), tensor(-10.0), "sign"),
        (tensor(10.0), encode(None), "none"),
        (tensor(10.0), encode(10.0), "type"),
        (tensor(10.0), encode(tf.Variable(10.0)), "type"),
        (tensor(10.0), tensor(10.0, dtype="float64"), "dtype"),
        (tensor(10.0), encode(tf.constant([10.0])), "shape"),
        (tensor(10.0), tensor(float("nan")), "nan"),
        (encode([1.0, 2.0]), encode((1.0, 2.0)), None),
        (encode([1.0, 2.0]), encode([2.0, 1.0]), "order"),
        (encode({0, 2}), encode({2, 0}), None),
        (encode({0, 2}), encode({0, 1}), "value"),
        (encode({0, 2}), encode([0, 2]), "type"),
        (encode([1.0, 2.0]), encode([1.0]), "length"),
        (encode({"a": 1.0, "b": 2.0}), encode({"b": 2.0, "a": 1.0}), None),
        (encode({"a": 1.0, "b": 2.0}), encode({"a": 2.0, "b": 1.0}), "order"),
        (encode({"a": 1.0}), encode({"c": 1.0}), "keys"),
        (tensor(float("inf"), 1.0), tensor(5.0, 7.0), "value"),
        (tensor(float("inf"), 1.0), tensor(float("inf"), 1.0000001), None),
        (tensor(float("nan"), 1.0), tensor(float("nan"), 1.0000001), None),
        (encode(float("inf")), encode(3.0), "value"),
        (encode(6.0), encode(6), None),
        (encode(6.0), tensor(6.0), None),
        (encode(6.0), encode(True), "type"),
        (encode(None), encode(0.0), "type"),
        (encode(None), encode(None), None),
        (encode("상수"), encode("상수"), None),
        (encode("상수"), encode("정수"), "value"),
        (encode("상수"), encode(" \u1109\u1161\u11bc\u1109\u116e"), None),
    ],
)
def test_value(expected, got, kind):
    found = value_mismatch(expected, got)
    assert (found.kind if found else None) == kind


def test_large_integers_are_not_compared_as_floats():
    large = 2**53
    assert value_mismatch(encode(large + 1), encode(large), numbers="integer").kind == "value"
    assert value_mismatch(encode(large + 1), encode(large + 1), numbers="integer") is None
    assert value_mismatch(encode(large + 1), encode(-large - 1), numbers="integer").kind == "sign"
    assert value_mismatch(encode([large + 1]), encode([large]), numbers="integer").where == "[0]"


def test_plain_means_a_number_of_python_or_numpy():
    for right in (6, 6.0, np.float32(6.0), np.int64(6), np.array(6.0)):
        assert value_mismatch(encode(6.0), encode(right), numbers="plain") is None
    for other in (tf.constant(6.0), tf.Variable(6.0), True, "6", [6.0], np.array([6.0])):
        assert value_mismatch(encode(6.0), encode(other), numbers="plain").kind == "type"
    assert value_mismatch(encode(6.0), encode(5.0), numbers="plain").kind == "value"


def test_integer_means_a_python_int():
    assert value_mismatch(encode(6), encode(6), numbers="integer") is None
    for other in (6.0, True, "6"):
        assert value_mismatch(encode(6), encode(other), numbers="integer").kind == "not-integer"


def case(**changes):
    plain = {"outcome": "value", "value": encode(1.0), "calls": [1], "arguments": [encode(2.0)], "returned": None}
    return plain | changes


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({}, None),
        ({"calls": [2]}, "calls"),
        ({"calls": None}, "calls"),
        ({"arguments": [encode(3.0)]}, "argument-changed"),
        ({"arguments": []}, "malformed"),
        ({"returned": 0}, "argument-returned"),
        ({"outcome": "untried"}, "untried"),
        ({"outcome": "error", "error": {"types": ["ValueError"], "name": "ValueError", "message": "x"}}, "error"),
        ({"value": None}, "malformed"),
        ({"value": {"kind": "tensor"}}, "malformed"),
        ({"value": {"kind": "list", "items": 7}}, "type"),
        ({"value": {"kind": "float", "value": "abc"}}, "malformed"),
        ({"value": {"kind": "float", "value": {}}}, "malformed"),
    ],
)
def test_case(changes, kind):
    found = case_mismatch(case(), case(**changes))
    assert (found.kind if found else None) == kind


def test_a_variable_in_the_place_of_a_number_that_was_handed_over_is_a_change():
    handed = {"kind": "dict", "items": [["w", {"kind": "float", "value": 3.0}]]}
    after = {"kind": "dict", "items": [["w", tensor(3.0) | {"shape": []}]]}
    found = case_mismatch(case(arguments=[handed]), case(arguments=[after]))
    assert found == Finding(Kind.ARGUMENT_CHANGED, detail=("1",))
    assert case_mismatch(case(arguments=[handed]), case(arguments=[handed])) is None


@pytest.mark.parametrize("junk", [None, 7, "x", [], {}, {"outcome": "value"}, {"outcome": []}])
def test_junk_is_malformed(junk):
    assert case_mismatch(case(), junk).kind == "malformed"


def test_an_error_that_is_due():
    due = case(outcome="error", error={"types": ["ValueError", "Exception"], "name": "ValueError", "message": ""})
    kin = case(outcome="error", error={"types": ["UnicodeError", "ValueError"], "name": "UnicodeError", "message": ""})
    other = case(outcome="error", error={"types": ["TypeError"], "name": "TypeError", "message": ""})
    assert case_mismatch(due, kin) is None
    assert case_mismatch(due, other).kind == "other-error"
    assert case_mismatch(due, case()).kind == "no-error"


def test_details_are_told_as_data_and_are_not_what_was_expected():
    expected = case(value=tensor(123.25, 124.25))
    for observed, detail in (
        (tensor(7.0, 8.0), ()),
        (tensor(7.0, 8.0, dtype="float64"), ("float64",)),
        (encode(tf.constant([[7.0], [8.0]])), ("(2, 1)",)),
        (encode(7.0), ("float",)),
        (encode(object()), ("object", "object")),
    ):
        found = case_mismatch(expected, case(value=observed))
        assert found.detail == detail
        assert "12" not in repr(found)
    raised = {"types": ["ValueError"], "name": "ValueError", "message": "x"}
    assert case_mismatch(expected, case(outcome="error", error=raised)).detail == ("ValueError", "x")
    assert case_mismatch(case(calls=[1, 1]), case(calls=[2, 1])).detail == ("2/1", "1/1")
    line = {**raised, "line": [3, "y = f(x)"]}
    assert case_mismatch(expected, case(outcome="error", error=line)).detail == ("ValueError", "x", "3", "y = f(x)")
    helper = {**raised, "helper": True}
    assert case_mismatch(expected, case(outcome="error", error=helper)).kind is Kind.UNUSABLE_RESULT
    for handed in ({"kind": "function"}, {"kind": "list", "items": [{"kind": "function"}]}):
        found = case_mismatch(case(arguments=[handed]), case(outcome="error", error=helper, arguments=[handed]))
        assert found.kind is Kind.UNUSABLE
    due = case(outcome="error", error=raised)
    for returned, detail in ((ValueError, ("ValueError", "returned")), (ValueError("x"), ("ValueError", "returned"))):
        assert case_mismatch(due, case(value=encode(returned))) == Finding(Kind.NO_ERROR, detail=detail)
    assert case_mismatch(due, case(value=encode(TypeError))) == Finding(Kind.NO_ERROR, detail=("ValueError",))
    assert case_mismatch(case(), case(arguments=[encode(3.0)])).detail == ("1",)


def test_the_place_of_a_difference_is_told():
    found = value_mismatch(encode({"a": [1.0, 2.0]}), encode({"a": [1.0, 5.0]}))
    assert (found.kind, found.where) == (Kind.VALUE, "['a'][1]")


def test_what_a_submission_wrote_into_a_detail_is_cut():
    raised = {"types": [], "name": "x" * 10_000, "message": "y" * 10_000}
    found = case_mismatch(case(), case(outcome="error", error=raised))
    assert max(map(len, found.detail)) <= 200
    assert len(case_mismatch(case(), case(calls=[9] * 1000)).detail) <= 20


@pytest.mark.parametrize(
    "text",
    [
        "감시하지\u00a0않음",
        "\ufeff감시하지 \u200b않음 ",
        "감시하지\u3000않음",
        unicodedata.normalize("NFD", "감시하지 않음"),
        "감시하지\t않음\n",
    ],
)
def test_texts_that_read_the_same_are_the_same(text):
    due = encode({"A": "감시하지 않음"})
    assert value_mismatch(due, encode({"A": text})) is None
    assert value_mismatch(due, encode({"Ａ\u200b": text})) is None
    assert seal(text, "A") == seal("감시하지 않음", "A")


@pytest.mark.parametrize("text", ["감시하지않음", "x2", "감시하지 않음."])
def test_texts_that_read_otherwise_are_not(text):
    assert value_mismatch(encode("감시하지 않음"), encode(text)) is not None
    assert value_mismatch(encode("x²"), encode(text)) is not None


@pytest.mark.parametrize(
    ("got", "kind"),
    [([-4.0, -1.0], Kind.SIGN), ([-4.0, 2.0], Kind.VALUE), ([4.0, -1.0], Kind.SIGN), ([-4.0, 1.0], Kind.SIGN)],
)
def test_that_a_sign_alone_is_wrong_is_said_where_all_that_is_wrong_is_so(got, kind):
    assert value_mismatch(encode([4.0, 1.0]), encode(got)).kind is kind
    names = [dict(zip("ab", numbers)) for numbers in ([4.0, 1.0], got)]
    assert value_mismatch(*map(encode, names)).kind is kind
