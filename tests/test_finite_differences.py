"""Derivatives without a tape are right to far more digits than a key asks for, or refused."""

import ast
import math
from pathlib import Path

import numpy as np
import pytest

from course.notebook.quiet_tensorflow import tf

from course.audit import finite_differences as differences  # isort: skip  (TensorFlow's log lines are kept quiet above)

ROOT = Path(__file__).resolve().parent.parent
INDEPENDENT = sorted((ROOT / "answers").glob("*/*/independent/*.py"))
CLOSE = {"rel": 1e-8, "abs": 1e-9}


def test_a_derivative_is_right_at_any_kind_of_number():
    for x in (2, 2.0, np.float32(2), np.int64(2), tf.constant(2.0), tf.Variable(2.0), tf.Variable(2)):
        assert differences.derivative(lambda v: tf.reshape(v, []) ** 3, x) == pytest.approx(12, **CLOSE)


@pytest.mark.parametrize(
    ("f", "x", "slope"),
    [
        (tf.exp, 0.5, math.exp(0.5)),
        (lambda v: tf.math.log(v), 0.001, 1 / float(np.float32(0.001))),
        (lambda v: 3000.0 * tf.sqrt(v), 400, 75.0),
        (lambda v: tf.nn.relu(v + 1.0) * v, -0.98, 2 * float(np.float32(-0.98)) + 1),
        (lambda v: tf.nn.relu(v) * v, 0, 0.0),
        (lambda v: tf.sin(v) + 0.0 * v, 1e4, math.cos(1e4)),
        (lambda v: tf.constant(7.0, v.dtype), 1.0, 0.0),
    ],
    ids=["exp", "near a singularity", "large", "near a kink", "another curvature on each side", "far out", "constant"],
)
def test_derivatives_of_difficult_functions(f, x, slope):
    assert differences.derivative(f, x) == pytest.approx(slope, rel=1e-7, abs=1e-8)


def test_what_is_stopped_does_not_move():
    def f(x):
        return tf.stop_gradient(x) * x**2 + tf.stop_gradient(x * x)

    assert differences.derivative(f, 3.0) == pytest.approx(18, **CLOSE)  # 3 · 2x
    assert differences.nth_derivative(f, 3.0, 2) == pytest.approx(6, **CLOSE)
    assert differences.elementwise_derivative(f, [1.0, 2.0]) == pytest.approx([2, 8], **CLOSE)


def test_a_function_that_stops_here_and_there_is_refused():
    def f(x):
        return tf.stop_gradient(x) * x if x > 1.0 else x

    with pytest.raises(ArithmeticError, match="stop_gradient"):
        differences.derivative(f, 1.0)


def test_a_cast_to_float32_loses_nothing():
    def rough(x):
        return tf.cast(tf.sin(9 * tf.cast(x, tf.float32)), x.dtype) + tf.cast([1.0], x.dtype)[0] * x

    x = float(np.float32(0.3))
    assert differences.derivative(rough, 0.3) == pytest.approx(9 * math.cos(9 * x) + 1, **CLOSE)


def test_tensorflow_is_put_back_after_an_error():
    before = tf.stop_gradient, tf.cast

    def f(x):
        raise ValueError(f"no value at {x}")

    with pytest.raises(ValueError, match="no value"):
        differences.derivative(f, 1.0)
    assert (tf.stop_gradient, tf.cast) == before


@pytest.mark.parametrize(
    "f",
    [tf.abs, lambda x: tf.where(x > 0.0, 1.0 + x, x), lambda x: tf.sign(x), tf.sqrt],
    ids=["kink", "jump", "step", "end of the domain"],
)
def test_where_there_is_no_derivative_none_is_given(f):
    with pytest.raises(ArithmeticError):
        differences.derivative(f, 0.0)


def test_a_function_that_computes_roughly_by_itself_is_refused():
    def rough(x):
        return tf.constant(np.float32(np.sin(9 * x.numpy())))

    with pytest.raises(ArithmeticError, match="too rough"):
        differences.derivative(rough, 0.3)


@pytest.mark.parametrize("n", [1, 2, 3])
def test_digits_that_a_function_cancels_are_missed(n):
    def f(x):
        return tf.sin(x) + 1e13

    with pytest.raises(ArithmeticError):
        differences.nth_derivative(f, 0.9, n)
    with pytest.raises(ArithmeticError):
        differences.derivative(f, 0.9)


@pytest.mark.parametrize("n", range(7))
def test_higher_derivatives(n):
    due = 2.0**n * math.sin(2 * 0.25 + n * math.pi / 2)
    assert differences.nth_derivative(lambda x: tf.sin(2.0 * x), 0.25, n) == pytest.approx(due, **CLOSE)
    assert differences.nth_derivative(lambda x: x * x * x, -2, n) == pytest.approx(
        [-8, 12, -12, 6, 0, 0, 0][n], **CLOSE
    )


def test_both_ways_to_higher_derivatives_agree():
    for f, x in ((tf.exp, 0.5), (lambda v: tf.math.log(v) * v, 0.25), (lambda v: 20000.0 / v, 10.0)):
        moved = differences.MovedFunction(f, x)
        for n in (1, 2):
            by_differences = differences.by_differences(moved, x, n)
            assert differences.by_circle(moved, x, n) == pytest.approx(by_differences, rel=1e-7)


def test_operations_without_complex_numbers_are_differenced():
    with pytest.raises((TypeError, ValueError, tf.errors.OpError)):
        differences.by_circle(differences.MovedFunction(tf.nn.relu, 1.0), 1.0, 2)
    due = (lambda s: s * (1 - s) * 0.5 + 2 * s)(1 / (1 + math.exp(-0.5)))
    assert differences.nth_derivative(lambda x: tf.nn.softplus(x) * x, 0.5, 2) == pytest.approx(due, **CLOSE)


def test_a_circle_around_what_is_not_analytic_is_refused():
    moved = differences.MovedFunction(lambda x: tf.cast(tf.abs(x), x.dtype) ** 2, 1.0)
    with pytest.raises(ArithmeticError):
        differences.by_circle(moved, 1.0, 2)


def test_partial_derivatives_have_the_shapes_of_the_values():
    def f(m, v, unused):
        return tf.reduce_sum(tf.linalg.matvec(m, v) ** 2)

    m, v, unused = differences.partial_derivatives(f, [[[1.0, 2.0], [3.0, 4.0]], tf.constant([1.0, 2.0]), 7])
    assert m == pytest.approx(np.array([[10, 20], [22, 44]]), **CLOSE)
    assert v == pytest.approx(np.array([76, 108]), **CLOSE)
    assert unused.shape == ()
    assert unused == 0


def test_a_jacobian_has_a_row_for_each_output():
    found = differences.jacobian(lambda x: tf.stack([x[0] * x[1], x[0] ** 2, 3 * x[1]]), [2.0, 5.0])
    assert found == pytest.approx(np.array([[5, 2], [4, 0], [0, 3]]), **CLOSE)


def test_elements_are_moved_together_whatever_the_shape():
    x = np.array([[[200.0], [-0.25]], [[0.5], [31.0]]], np.float32)
    found = differences.elementwise_derivative(lambda v: tf.abs(v) ** 1.5, x)
    assert found.shape == x.shape
    assert found == pytest.approx(1.5 * np.sign(x) * np.sqrt(np.abs(x.astype(float))), **CLOSE)


def test_functions_of_plain_numbers():
    assert differences.number_derivative(math.log, 2e-5) == pytest.approx(5e4, rel=1e-7)
    with pytest.raises(ArithmeticError):
        differences.number_derivative(lambda v: 3 * (math.sin(v) + 1e13), 0.9)


def test_results_are_what_the_exercises_return():
    result = differences.as_result(np.float64(0.1))
    assert result.dtype == tf.float32
    assert result.shape == ()


OF_THE_RULES = {"safe_log", "safe_norm", "safe_sinc", "clip_gradient"}
"""Their tests differentiate what the function gives: a rule of its own (custom_gradient) hands numbers to that tape."""
MAY_ASK = {"gradient_error": {"gradients"}, "piecewise_derivative": {"ForwardAccumulator"}}
MAY_ASK |= {key: {"custom_gradient"} for key in OF_THE_RULES}
"""What rules a function has, a graph can tell without a tape; no difference sees which branch runs at a kink."""


@pytest.mark.parametrize("path", INDEPENDENT, ids=lambda path: f"{path.parent.parent.name}/{path.stem}")
def test_an_independent_answer_asks_no_tape(path):
    code = ast.parse(path.read_text(encoding="utf-8"))
    names = {node.attr for node in ast.walk(code) if isinstance(node, ast.Attribute)}
    asked = names & {"GradientTape", "ForwardAccumulator", "gradients", "custom_gradient"}
    opened = asked - MAY_ASK.get(path.parent.parent.name, set())
    assert not opened or (opened == {"GradientTape"} and not names & {"gradient", "jacobian", "batch_jacobian"})
