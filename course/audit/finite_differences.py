"""Derivatives without a tape, by which the answer key is checked.

A key is what the reference solution returns, and the reference asks ``tf.GradientTape``. Here the same functions are
only evaluated, at moved points, in double precision:

* first derivatives: central differences, extrapolated to step zero. (L. F. Richardson, Phil. Trans. R. Soc. A 210,
  1911; the choice of an entry of the table by its error: C. J. F. Ridders, Adv. Eng. Software 4, 1982.)
* n-th derivatives: Cauchy's integral on a circle in the complex plane, by the trapezoidal rule. (J. N. Lyness and
  C. B. Moler, SIAM J. Numer. Anal. 4, 1967.) Where an operation takes no complex numbers: n-th central differences.

Each result comes with an estimate of its error; one that is not certainly good enough is refused by `ArithmeticError`,
never returned. Points are rounded to float32 first, as the course's exercises do.

While a function is evaluated here, ``tf.stop_gradient`` gives back the value that its argument had at the unmoved
point (that is what it means for a derivative), and ``tf.cast`` to float32 keeps double precision. A function that
imported one of them by name beforehand is out of reach.

This module may touch: ``tf.stop_gradient`` and ``tf.cast``, which are put back after each evaluation.
"""

import contextlib
import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
import tensorflow as tf

ACCURACY = 1e-7
"""An estimated error above ACCURACY · max |result| + ACCURACY is refused: far less than a key allows."""
_FIRST_STEP, _HALVINGS = 2.0**-4, 16
"""Finer steps would not see that an operation inside rounds to float32."""
_COLUMNS = 10
"""More columns of the table only add noise."""
_CIRCLE_POINTS = 32
_ROUNDING = 4 * np.finfo(np.float64).eps
"""How far a value may be wrong, of its size: without this, digits that a function cancels would count as certain."""

Number = float | np.ndarray
Estimate = tuple[np.ndarray, np.ndarray]
"""A value and a bound of its error, element by element."""


class MovedFunction:
    """A function made of TensorFlow operations, to be evaluated around one point in double precision.

    Attributes:
        base: its value at the point itself.
    """

    def __init__(self, function: Callable, *point: Any) -> None:
        self._function = function
        self._stopped: list[np.ndarray] | None = None
        stopped: list[np.ndarray] = []
        with _in_double(tf.float64, stopped, None):
            self.base = _in_numpy(function(*(tf.constant(x, tf.float64) for x in point)))
        self._stopped = stopped

    def __call__(self, *point: Any) -> np.ndarray:
        """The value at a moved point, as float64."""
        return _in_numpy(self._value(tf.float64, point))

    def complex(self, *point: Any) -> np.ndarray:
        """The value at a moved point of the complex plane.

        Raises:
            TypeError, ValueError, tf.errors.OpError: an operation takes no complex numbers, or gave a real one.
        """
        value = np.asarray(self._value(tf.complex128, point))
        if value.dtype != np.complex128:
            raise TypeError(f"the function of complex numbers is {value.dtype}")
        return value

    def _value(self, dtype: tf.DType, point: Sequence[Any]) -> Any:
        with _in_double(dtype, [], self._stopped):
            return self._function(*(tf.constant(x, dtype) for x in point))


@contextlib.contextmanager
def _in_double(dtype: tf.DType, seen: list, stopped: list | None) -> Iterator[None]:
    """While this holds, ``tf.cast`` to float32 casts to `dtype`, and ``tf.stop_gradient`` answers from `stopped`.

    Arguments:
        dtype: float64 or complex128.
        seen: takes the arguments of ``tf.stop_gradient``, in the order of the calls.
        stopped: what they were at the unmoved point; None while that is being found out.
    """
    stop_gradient, cast, wide = tf.stop_gradient, tf.cast, dtype

    def held(input, name=None):
        here = stop_gradient(input, name)
        seen.append(here.numpy())
        if stopped is None:
            return here
        if len(seen) > len(stopped):
            raise ArithmeticError("the function calls tf.stop_gradient more often at a moved point")
        return tf.constant(stopped[len(seen) - 1], here.dtype)

    def wide_cast(x, dtype, name=None):
        return cast(x, wide if tf.as_dtype(dtype) == tf.float32 else dtype, name)

    tf.stop_gradient, tf.cast = held, wide_cast
    try:
        yield
    finally:
        tf.stop_gradient, tf.cast = stop_gradient, cast
    if stopped is not None and len(seen) != len(stopped):
        raise ArithmeticError("the function calls tf.stop_gradient less often at a moved point")


def _in_numpy(value: Any) -> np.ndarray:
    value = np.asarray(value)
    if value.dtype in (np.float16, np.float32):
        raise ArithmeticError(f"the function gives {value.dtype} where it is given float64: too rough for differences")
    return value.astype(np.float64)


def as_point(x: Any) -> np.ndarray:
    """A number, list, array, tensor or variable, rounded to float32, in double precision."""
    return np.asarray(x, dtype=np.float32).astype(np.float64)


def as_result(value: Any) -> tf.Tensor:
    """`value` as what the exercises return: a float32 tensor."""
    return tf.constant(np.asarray(value), tf.float32)


def derivative(f: Callable, x: Any) -> np.ndarray:
    """f′(x) for a number x; where f gives a vector, the derivatives of its elements.

    f′(x) = lim (f(x + h) − f(x − h)) / 2h.
    """
    return elementwise_derivative(f, as_point(x).reshape(()))


def elementwise_derivative(f: Callable, x: Any) -> np.ndarray:
    """The derivative of an element-wise f at each element of x: all elements are moved at once.

    Raises:
        ArithmeticError: it is not certain, or f has a kink there.
    """
    x = as_point(x)
    moved, scale = MovedFunction(f, x), _scale(x)
    return _certain(*_slope(lambda t: moved(x + t * scale), scale))


def partial_derivatives(f: Callable, values: Sequence[Any]) -> list[np.ndarray]:
    """∂f/∂v for each v of `values` (numbers, vectors, matrices …), in the shape of v; f(*values) is a scalar.

    One element is moved at a time: ∂f/∂vₑ = lim (f(…, v + h e, …) − f(…, v − h e, …)) / 2h.
    """
    points = [as_point(value) for value in values]
    moved = MovedFunction(f, *points)
    return [
        _moving_each(lambda x, i=i: moved(*points[:i], x, *points[i + 1 :]), point).reshape(point.shape)
        for i, point in enumerate(points)
    ]


def jacobian(f: Callable, x: Any) -> np.ndarray:
    """The matrix J of shape (m, n), Jᵢⱼ = ∂fᵢ/∂xⱼ, where f takes a vector of n and gives one of m elements."""
    x = as_point(x)
    return _moving_each(MovedFunction(f, x), x)


def number_derivative(f: Callable[[float], float], x: float) -> float:
    """f′(x) for a function of plain Python numbers; a point outside its domain counts for nothing.

    Raises:
        ArithmeticError: it is not certain, e.g. because f cancels digits.
    """
    x = float(x)
    scale = _scale(x)

    def at(t: float) -> np.ndarray:
        try:
            return np.float64(f(x + t * scale))
        except (ValueError, ZeroDivisionError, OverflowError):
            return np.float64("nan")

    return float(_certain(*_slope(at, scale, halvings=26)))


def nth_derivative(f: Callable, x: Any, n: int) -> float:
    """f⁽ⁿ⁾(x) for a number x and 0 ≤ n < 16; n = 0: the value.

    Raises:
        ArithmeticError: it is not certain.
    """
    x = float(as_point(x))
    moved = MovedFunction(f, x)
    if n == 0:
        return float(moved.base)
    try:
        return by_circle(moved, x, n)
    except (TypeError, ValueError, ArithmeticError, tf.errors.OpError):
        return by_differences(moved, x, n)


def by_circle(moved: MovedFunction, x: float, n: int) -> float:
    """f⁽ⁿ⁾(x) = n! / (2π rⁿ) ∫ f(x + r e^{iθ}) e^{−inθ} dθ over a turn, for analytic f.

    The trapezoidal rule with N points is a discrete Fourier transform: it gives the Taylor coefficients aₘ rᵐ, m < N/2.
    In place of those of the frequencies −N/2 … −1 it gives 0 for a function that is analytic within the circle, up to
    rounding and to what N points cannot resolve: they are the estimate of the error. Of some radii, the best is taken.

    Raises:
        ArithmeticError: none is good enough.
        TypeError, ValueError, tf.errors.OpError: an operation takes no complex numbers.
    """
    best, error = math.nan, math.inf
    turn = np.exp(2j * np.pi * np.arange(_CIRCLE_POINTS) / _CIRCLE_POINTS)
    for radius in _scale(x) * 2.0 ** -np.arange(1.0, 7.0):
        values = np.array([moved.complex(x + radius * z) for z in turn]).reshape(_CIRCLE_POINTS)
        with np.errstate(all="ignore"):
            coefficients = np.fft.fft(values) / _CIRCLE_POINTS * (math.factorial(n) / radius**n)
            rest = float(np.max(np.abs(coefficients[_CIRCLE_POINTS // 2 :])))
            rest += _ROUNDING * float(np.max(np.abs(values))) * math.factorial(n) / radius**n
        if rest < error:  # never where it is not a number
            best, error = float(coefficients[n].real), rest
    return float(_certain(np.float64(best), np.float64(error)))


def by_differences(moved: MovedFunction, x: float, n: int) -> float:
    """f⁽ⁿ⁾(x) = lim h⁻ⁿ Σₖ (−1)ᵏ C(n, k) f(x + (n/2 − k) h), extrapolated to h = 0.

    Raises:
        ArithmeticError: the result is not certain.
    """
    scale = float(_scale(x))
    terms = [((-1) ** k * math.comb(n, k), n / 2 - k) for k in range(n + 1)]

    def quotient(t: float) -> Estimate:
        parts = [factor * moved(x + place * t * scale) for factor, place in terms]
        return sum(parts) / (t * scale) ** n, _ROUNDING * sum(map(np.abs, parts)) / (t * scale) ** n

    return float(_certain(*_limit(quotient, first=0.25, halvings=8)))


def _scale(x: Number) -> Number:
    """The unit of a step at x: a power of two, so that x ± h has no rounding for a float32 x."""
    return 2.0 ** np.ceil(np.log2(np.maximum(1.0, np.abs(x))))


def _moving_each(at: Callable[[np.ndarray], np.ndarray], x: np.ndarray) -> np.ndarray:
    """The derivatives of at(x) by each element of x, along a last axis."""
    values, errors = [], []
    for element in range(x.size):
        unit = np.eye(x.size)[element].reshape(x.shape)
        scale = float(_scale(x.flat[element]))
        value, error = _slope(lambda t, step=scale * unit: at(x + t * step), scale)
        values.append(value)
        errors.append(error)
    return _certain(np.stack(values, axis=-1), np.stack(errors, axis=-1))


def _slope(at: Callable[[float], np.ndarray], scale: Number, halvings: int = _HALVINGS) -> Estimate:
    """The derivative by t·`scale` of `at`, at t = 0; refused where it is another on the left than on the right."""
    base = at(0.0)

    def quotients(t: float) -> Estimate:
        right, left = at(t), at(-t)
        slopes = [(right - left) / (2 * t * scale), (right - base - (base - left)) / (t * scale)]
        return np.stack(slopes), _ROUNDING * (np.abs(right) + np.abs(left)) / (2 * t * scale)

    (value, gap), (error, _) = _limit(quotients, first=_FIRST_STEP, halvings=halvings)
    if not np.all(np.abs(gap) <= 100 * ACCURACY * (1.0 + np.max(np.abs(value), initial=0.0))):
        raise ArithmeticError("the function has no derivative at this point, or it is uncertain")
    return value, error


def _limit(quotient: Callable[[float], Estimate], first: float, halvings: int) -> Estimate:
    """The limit of quotient(t) for t → 0, and an estimate of its error.

    Row i of the table begins with quotient(tᵢ), tᵢ = first · 2⁻ⁱ; column k has no term in t … tᵏ any more:
    Tᵢₖ = Tᵢ,ₖ₋₁ + (Tᵢ,ₖ₋₁ − Tᵢ₋₁,ₖ₋₁) / (2ᵏ − 1). All powers are removed, not the even ones alone, because a function
    may have another second derivative on the left than on the right, like relu(x)·x at 0. Each element of the result
    is the entry that is nearest to the two that it was made from, and far enough from where rounding begins.
    """
    best = error = None
    above: list[np.ndarray] = []
    with np.errstate(all="ignore"):
        for i in range(halvings + 1):
            value, rounding = quotient(first * 2.0**-i)
            row = [value]
            for k in range(1, min(len(above), _COLUMNS) + 1):
                row.append(row[k - 1] + (row[k - 1] - above[k - 1]) / (2.0**k - 1))
                apart = np.maximum(np.abs(row[k] - row[k - 1]), np.abs(row[k] - above[k - 1]))
                apart = np.where(np.isnan(apart + rounding), np.inf, apart + rounding)
                if error is None:
                    best, error = row[k], apart
                else:
                    best, error = np.where(apart < error, row[k], best), np.minimum(apart, error)
            above = row
    return best, error


def _certain(value: np.ndarray, error: np.ndarray) -> np.ndarray:
    bound = ACCURACY * np.max(np.abs(value), initial=0.0) + ACCURACY
    if not np.all(error <= bound):
        raise ArithmeticError(f"this derivative is uncertain by {np.max(error):.1e}")
    return value
