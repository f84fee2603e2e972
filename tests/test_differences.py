"""What is said of wrong results: as specific as can be seen, and never the right value."""

import math

import pytest

from course.comparison.differences import visible_differences
from course.facts.finding import Finding, Inputs, Kind, WhyNone
from course.words.findings import sentence


def tensor(values, shape=None, dtype="float32"):
    values = [float(value) for value in values]
    return {"kind": "tensor", "dtype": dtype, "shape": shape if shape is not None else [len(values)], "values": values}


def scalar(value, kind="tensor", dtype="float32"):
    return {"kind": kind, "dtype": dtype, "shape": [], "values": [float(value)]}


def case(value, *arguments, **more):
    return {"outcome": "value", "value": value, "calls": [1], "arguments": list(arguments), **more}


RECORDED = ["call", "tensor", "float32", "recorded"]
UNWATCHED = ["call", "tensor", "float32", "not recorded"]
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


def scalars(values, arguments=None):
    arguments = arguments or [NUMBERS["float"]] * len(values)
    return [case(scalar(value), argument) for value, argument in zip(values, arguments, strict=True)]


def vector(*numbers):
    return {"kind": "numpy", "dtype": "float64", "shape": [len(numbers)], "values": list(numbers)}


TIMES = {"value": 2.0, "norm": 5.0, "norm-squared": 25.0, "count": 2.0, "sum": 7.0, "norm-by-count": 2.5}


@pytest.mark.parametrize("power", [1, -1])
@pytest.mark.parametrize("quantity", [*TIMES, "factorial"])
def test_a_quantity_that_was_multiplied_or_divided_by_is_told(quantity, power):
    if quantity in ("value", "factorial"):
        arguments = [{"kind": "int", "value": number} for number in (3, 4, 5, 7)]
        sizes = [n if quantity == "value" else math.factorial(n) for n in (3, 4, 5, 7)]
    else:
        arguments = [vector(3.0, 4.0), vector(1.0, 2.0, 2.0), vector(2.0, -1.0), vector(5.0)]
        sizes = [quantities(one)[quantity] for one in arguments]
    due = [1.5, -2.0, 7.0, 0.25]
    pairs = list(zip(scalars(due, arguments), scalars([a * b**power for a, b in zip(due, sizes)], arguments)))
    (told,) = visible_differences(pairs)
    assert told.kind is (Kind.MULTIPLIED if power == 1 else Kind.DIVIDED)
    assert told.detail == (quantity, "1")


def quantities(argument):
    numbers = argument["values"]
    norm, count = math.hypot(*numbers), len(numbers)
    return {
        "norm": norm, "norm-squared": norm**2, "count": count, "sum": sum(numbers), "norm-by-count": norm / count,
    }  # fmt: skip


@pytest.mark.parametrize("digits", [2, 4, 5])
def test_rounding_is_told_with_its_digits(digits):
    due = [1.2345678, -0.0123456, 123.4567891, 0.5]
    (told,) = visible_differences(list(zip(scalars(due), scalars([round(number, digits) for number in due]))))
    assert told == Finding(Kind.ROUNDED, detail=(str(digits),), inputs=(Inputs.SOME,))


def test_an_imprecise_value_is_not_rounded():
    due = [1.2345678, -0.5123456, 12.4567891]
    (told,) = visible_differences(list(zip(scalars(due), scalars([number * 1.001 for number in due]))))
    assert told.kind is not Kind.ROUNDED


def test_numbers_that_are_those_of_an_argument_are_told_as_that():
    far, due = vector(0.974077, 2.0, 7.0), vector(0.974077, 2.126928, 7.000912)
    told = visible_differences([(case(due, far), {**case(due, far), "value": far})])
    assert told == [Finding(Kind.GIVEN)]
    due, given = vector(0.974077, 12.7, 1.5), vector(0.5, 12.5, 0.25)
    one = case(due, given)
    told = visible_differences([(one, {**one, "value": vector(0.974077, 12.5, 0.25)})])
    assert told == [Finding(Kind.GIVEN)]
    early = list(zip(scalars([10.5002, 0.99997, 0.0000275]), scalars([10.5, 1.0, 0.0])))
    assert visible_differences(early)[0].kind is Kind.IMPRECISE
    due = vector(0.9, 12.5006, 1.5)
    one = case(due, given)
    assert visible_differences([(one, {**one, "value": vector(0.9, 12.5, 1.5)})])[0].kind is not Kind.ROUNDED
    due, given = vector(2.0, 3.0, 4.0), vector(0.0, 1.0, 1.0)
    ones = case(due, given)
    assert visible_differences([(ones, {**ones, "value": given})])[0].kind is Kind.VALUE


@pytest.mark.parametrize(
    ("events", "why"),
    [
        ([RECORDED, ["jacobian", "result", "other", "value"]], WhyNone.OTHER_SOURCE),
        ([RECORDED, ["gradient", "argument", "result", "value"]], WhyNone.SWAPPED),
        ([UNWATCHED, ["gradient", "result", "argument", "value"]], WhyNone.NOT_WATCHED),
        (
            [["call", "tensor", "float32", "without a tape"], ["gradient", "result", "argument", "value"]],
            WhyNone.NO_TAPE,
        ),
        ([RECORDED, ["gradient", "result", "argument", "value"]], None),  # it is 0
        ([UNWATCHED, ["jvp", "result", "value"], ["gradient", "result", "argument", "value"]], None),  # not by the tape
        ([UNWATCHED], None),
    ],
)
def test_why_a_tape_gave_zeros_is_told_as_where_it_gives_none(events, why):
    due = case(vector(1.0, 2.0), vector(3.0, 4.0))
    told = visible_differences([(due, {**due, "value": vector(0.0, 0.0), "trace": events})])
    assert told == [Finding(Kind.VALUE, why_none=why)]
    assert (sentence(told[0]) == sentence(Finding(Kind.VALUE))) == (why is None)


def test_calls_are_told_beside_a_wrong_value():
    due = {**case(scalar(7.0), NUMBERS["int"]), "calls": [1]}
    told = visible_differences([(due, {**due, "value": scalar(3.0), "calls": [2]})])
    assert told == [Finding(Kind.VALUE), Finding(Kind.CALLS, detail=("2/1",))]


def test_what_is_wrong_from_the_second_call_on_is_told():
    due = scalars([1.0, 2.0, 3.0, 5.0, 7.0])
    (told,) = visible_differences(list(zip(due, scalars([1.0, 3.5, 4.0, 5.5, 9.0]))))
    assert told.inputs == (Inputs.LATER,)


@pytest.mark.parametrize("kind", ["list", "dict", "tensor"])
def test_any_order_is_recognised(kind):
    numbers, other = [1.0, 2.0, 3.0, 4.0], [3.0, 1.0, 4.0, 2.0]
    if kind == "tensor":
        due, seen = (
            {"kind": "tensor", "dtype": "float32", "shape": [4], "values": values} for values in (numbers, other)
        )
    elif kind == "list":
        due, seen = ({"kind": "list", "items": list(map(scalar, values))} for values in (numbers, other))
    else:
        due, seen = (
            {"kind": "dict", "items": [list(p) for p in zip("abcd", map(scalar, v))]} for v in (numbers, other)
        )
    assert [one.kind for one in visible_differences([(case(due), case(seen))])] == [Kind.ORDER]


@pytest.mark.parametrize(
    ("sizes", "wrong", "inputs"),
    [
        ([2, 3, 1, 2, 4], [False, True, True, False, True], Inputs.NOT_TWO),
        ([2, 3, 1, 2, 4], [False, True, False, False, True], Inputs.MORE_THAN_TWO),
        ([2, 3, 1, 3, 4], [True, False, True, False, True], Inputs.NOT_THREE),
    ],
)
def test_a_number_of_elements_that_is_taken_for_fixed_is_told(sizes, wrong, inputs):
    lists = [{"kind": "list", "items": [NUMBERS["float"]] * size} for size in sizes]
    due = scalars([7.0] * len(sizes), lists)
    seen = scalars([0.3 + size if is_wrong else 7.0 for size, is_wrong in zip(sizes, wrong)], lists)
    assert inputs in visible_differences(list(zip(due, seen)))[0].inputs


def test_an_order_that_is_wrong_beside_other_values_is_no_order():
    due = tensor([1.0, 2.0, 3.0])
    pairs = [(case(due), case(tensor([2.0, 1.0, 3.0]))), (case(due), case(tensor([9.0, 1.0, 3.0])))]
    assert [one.kind for one in visible_differences(pairs)] == [Kind.VALUE]
