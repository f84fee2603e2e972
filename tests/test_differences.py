"""What is said of wrong results: as specific as can be seen, and never the right value."""

import pytest

from course.comparison.differences import visible_differences
from course.facts.finding import Finding, Inputs, Kind


def tensor(values, shape=None, dtype="float32"):
    values = [float(value) for value in values]
    return {"kind": "tensor", "dtype": dtype, "shape": shape if shape is not None else [len(values)], "values": values}


def scalar(value, kind="tensor", dtype="float32"):
    return {"kind": kind, "dtype": dtype, "shape": [], "values": [float(value)]}


def case(value, *arguments, **more):
    return {"outcome": "value", "value": value, "calls": [1], "arguments": list(arguments), **more}


NUMBERS = {"int": {"kind": "int", "value": 3}, "float": {"kind": "float", "value": 3.0}, "constant": scalar(3.0)}
ROWS = [1.5, 2.5, 4.0, 8.0, 16.5, 32.0]


def only(right, wrong, *arguments):
    return visible_differences([(case(right, *arguments), case(wrong, *arguments))])


@pytest.mark.parametrize(
    ("right", "wrong", "kind", "detail"),
    [
        (tensor(ROWS, [2, 3]), tensor([1.5, 8.0, 2.5, 16.5, 4.0, 32.0], [3, 2]), Kind.TRANSPOSED, ["(3, 2)"]),
        (tensor(ROWS, [2, 3]), tensor([9.5, 19.0, 36.0]), Kind.SUMMED, ["(3,)"]),
        (tensor(ROWS, [2, 3]), tensor([8.0, 56.5]), Kind.SUMMED, ["(2,)"]),
        (tensor(ROWS, [2, 3]), scalar(64.5), Kind.SUMMED, ["()"]),
        (tensor(ROWS), scalar(10.75), Kind.AVERAGED, ["()"]),
        (tensor(ROWS), tensor([-value for value in ROWS]), Kind.SIGN, []),
        (tensor(ROWS), tensor([3 * value for value in ROWS]), Kind.FACTOR, []),
        (tensor(ROWS), tensor([1.0005 * value for value in ROWS]), Kind.IMPRECISE, []),
        (tensor(ROWS), tensor([1.0, *ROWS[1:]]), Kind.VALUE, []),
        (tensor(ROWS), tensor([*ROWS[:-1], float("nan")]) | {"values": [*ROWS[:-1], "nan"]}, Kind.NAN, []),
        (tensor(ROWS), {"kind": "none"}, Kind.NONE, []),
        (tensor(ROWS), tensor(ROWS, dtype="float64"), Kind.DTYPE, ["float64"]),
        (tensor(ROWS), tensor(ROWS, [1, 6]), Kind.SHAPE, ["(1, 6)"]),
        (tensor(ROWS), tensor(ROWS) | {"kind": "numpy"}, Kind.TYPE, ["numpy"]),
    ],
)
def test_a_wrong_result_is_told_by_its_kind(right, wrong, kind, detail):
    told = only(right, wrong, NUMBERS["float"])
    assert told == [Finding(kind, detail=tuple(detail))]


@pytest.mark.parametrize(
    ("wrong_for", "inputs"),
    [
        (["int"], {Inputs.INT}),
        (["constant"], {Inputs.TENSOR}),
        (["int", "float"], {Inputs.NUMBER}),
        (["float", "constant"], {Inputs.SOME}),
    ],
)
def test_for_which_inputs(wrong_for, inputs):
    pairs = [
        (case(scalar(7.0), argument), case({"kind": "none"} if name in wrong_for else scalar(7.0), argument))
        for name, argument in NUMBERS.items()
    ]
    told = visible_differences(pairs)
    assert [finding.kind for finding in told] == [Kind.NONE]
    assert inputs <= set(told[0].inputs)


def test_inputs_that_could_be_named_in_two_ways_are_named_in_both():
    zero = {"kind": "int", "value": 0}
    pairs = [(case(scalar(7.0), zero), case(scalar(0.5), zero)), (case(scalar(7.0), NUMBERS["float"]),) * 2]
    assert visible_differences(pairs)[0].inputs == (Inputs.INT, Inputs.INTEGER)


def test_several_differences_are_told_the_most_specific_first():
    argument = NUMBERS["float"]
    error = {"outcome": "error", "error": {"types": ["ValueError"], "name": "ValueError", "message": "no"}}
    pairs = [
        (case(scalar(7.0), argument), case(scalar(1.0), argument)),
        (case(scalar(7.0), argument), error | {"arguments": [argument]}),
        (case(scalar(7.0), argument), case({"kind": "none"}, argument)),
    ]
    told = visible_differences(pairs)
    assert told == [Finding(Kind.ERROR, detail=("ValueError", "no")), Finding(Kind.NONE), Finding(Kind.VALUE)]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (tensor([0.0, 0.0, 0.0]), scalar(0.0)),
        (tensor(ROWS[:3], [1, 3]), tensor(ROWS[:3])),
        (tensor(ROWS[:3], [3, 1]), tensor(ROWS[:3])),
    ],
    ids=["zeros", "a row", "a column"],
)
def test_what_only_looks_like_a_sum_is_told_by_its_shape(right, wrong):
    assert [finding.kind for finding in only(right, wrong)] == [Kind.SHAPE]


def test_a_sign_that_is_wrong_once_beside_other_wrong_values_is_chance():
    values = (4.0, 5.0, 6.0)
    wrong = (-4.0, 1.0, 2.0)
    told = visible_differences([(case(scalar(a)), case(scalar(b))) for a, b in zip(values, wrong, strict=True)])
    assert told == [Finding(Kind.VALUE)]
    told = visible_differences([(case(scalar(a)), case(scalar(-a))) for a in values])
    assert told == [Finding(Kind.SIGN)]


def test_an_argument_that_had_to_change_is_told_otherwise_than_one_that_had_not():
    before, after, other = scalar(1.0, "variable"), scalar(2.0, "variable"), scalar(3.0, "variable")
    result = scalar(7.0)
    to_change = visible_differences([(case(result, after, before=[before]), case(result, other))])
    to_keep = visible_differences([(case(result, before, before=[before]), case(result, other))])
    assert to_change == [Finding(Kind.ARGUMENT_VALUE, detail=("1",))]
    assert to_keep == [Finding(Kind.ARGUMENT_CHANGED, detail=("1",))]


def test_nothing_is_told_of_what_is_right():
    assert only(tensor(ROWS), tensor(ROWS)) == []
