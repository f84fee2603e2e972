"""Values that lie are told apart from values that are."""

import math
import subprocess
import sys

import numpy as np
import pytest

from course.notebook.encode import encode
from course.notebook.quiet_tensorflow import tf
from course.observation.form import number_from_json


class EqualsEverything:
    def __eq__(self, other):
        return True

    __hash__ = None

    def __float__(self):
        return 10.0

    def __array__(self, *args, **kwargs):
        return np.float32(10.0)


class LyingFloat(float):
    def __float__(self):
        return 10.0


class LyingList(list):
    def __iter__(self):
        return iter([1.0, 2.0])


class LyingDict(dict):
    def items(self):
        return [("dydx", 10.0)]


class LyingArray(np.ndarray):
    pass


@pytest.mark.parametrize("value", [EqualsEverything(), LyingFloat(3.0), np.zeros(2).view(LyingArray), object(), 1j])
def test_an_object_of_another_class_claims_no_number(value):
    assert encode(value) == {"kind": "object", "type": type(value).__name__}


def test_subclasses_of_containers_are_read_past_their_overrides():
    assert encode(LyingList()) == {"kind": "list", "items": []}
    assert encode(LyingDict()) == {"kind": "dict", "items": []}


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (None, "none"),
        (..., "ellipsis"),
        (True, "bool"),
        (3, "int"),
        (3.5, "float"),
        ("글", "str"),
        ((1, 2), "list"),
        ({1, 2}, "set"),
        (np.float32(1), "numpy"),
        (np.zeros((2, 3)), "numpy"),
        (tf.constant([1.0]), "tensor"),
        (tf.Variable(1.0), "variable"),
    ],
)
def test_plain_values_keep_their_kind(value, kind):
    assert encode(value)["kind"] == kind


def test_arrays_carry_dtype_shape_and_elements():
    assert encode(tf.constant([[1, 2], [3, 4]], tf.float32)) == {
        "kind": "tensor",
        "dtype": "float32",
        "shape": [2, 2],
        "values": [1.0, 2.0, 3.0, 4.0],
    }


@pytest.mark.parametrize("number", [math.inf, -math.inf, math.nan])
def test_numbers_that_json_has_not(number):
    value = encode(float(number))["value"]
    assert isinstance(value, str)
    assert math.isnan(number) or number_from_json(value) == number


def test_depth_and_size_are_bounded():
    nested: list = []
    nested.append(nested)
    assert "object" in str(encode(nested))
    assert encode(np.zeros(100_000))["kind"] == "object"
    assert encode(10**100)["kind"] == "object"


def test_numpys_ways_make_no_other_kind_of_a_tensor():
    switch = "tf.experimental.numpy.experimental_enable_numpy_behavior(dtype_conversion_mode='{}')"
    show = "print([encode(x)['kind'] for x in (tf.constant(1.0), tf.cast(1, tf.float32), tf.Variable(1.0))])"
    parts = "import tensorflow as tf", "from course.notebook.encode import encode"
    for mode in ("all", "safe"):
        code = "\n".join((*parts, switch.format(mode), show))
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.splitlines()[-1] == "['tensor', 'tensor', 'variable']"
