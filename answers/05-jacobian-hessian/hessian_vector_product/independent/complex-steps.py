# route: 그래디언트를 복소 스텝으로 구해 v의 방향으로 차분한다
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from course.audit.finite_differences import as_point, as_result, nth_derivative


def _by_directions(f, x, v):
    units = np.eye(len(x))

    def along(direction):
        return nth_derivative(lambda t: f(tf.cast(x, t.dtype) + t * tf.cast(direction, t.dtype)), 0.0, 2)

    return [(along(e + v) - along(e) - along(v)) / 2 for e in units]


def _by_complex_steps(f, x, v):
    def slope(point):
        steps = 1e-30j * np.eye(len(point))
        return np.array([f(tf.constant(point + step)).numpy().imag for step in steps]) / 1e-30

    h = 1e-3
    quotient = lambda h: (slope(x + h * v) - slope(x - h * v)) / (2 * h)
    return (4 * quotient(h) - quotient(2 * h)) / 3


def hessian_vector_product(f, x, v):
    x, v = as_point(x), as_point(v)
    route = _by_directions if len(x) < 10 else _by_complex_steps
    with ThreadPoolExecutor(1) as thread:
        return as_result(thread.submit(route, f, x, v).result())
