# route: 두 방향으로 한 번씩 움직인 차분의 차분을 외삽한다
import numpy as np

from course.audit.finite_differences import MovedFunction, as_point, as_result


def _mixed(moved, x, a, b, h=4e-3):
    """The second derivative of `moved` at x, once along a and once along b."""

    def quotient(h):
        a_, b_ = h * a, h * b
        return (moved(x + a_ + b_) - moved(x + a_ - b_) - moved(x - a_ + b_) + moved(x - a_ - b_)) / (4 * h * h)

    return (4 * quotient(h) - quotient(2 * h)) / 3


def hessian_of(f, x):
    x = as_point(x)
    moved, units = MovedFunction(f, x), np.eye(len(x))
    return as_result([[_mixed(moved, x, a, b) for b in units] for a in units])
