# route: 그래디언트와 헤세 행렬을 차분으로 구하고 NumPy의 의사역행렬로 푼다
import numpy as np

from course.audit.finite_differences import MovedFunction, as_point, as_result, partial_derivatives


def _mixed(moved, x, a, b, h=4e-3):
    """The second derivative of `moved` at x, once along a and once along b."""

    def quotient(h):
        a_, b_ = h * a, h * b
        return (moved(x + a_ + b_) - moved(x + a_ - b_) - moved(x - a_ + b_) + moved(x - a_ - b_)) / (4 * h * h)

    return (4 * quotient(h) - quotient(2 * h)) / 3


def newton_step(f, x):
    x = as_point(x)
    moved, units = MovedFunction(f, x), np.eye(len(x))
    hessian = np.array([[_mixed(moved, x, a, b) for b in units] for a in units])
    (gradient,) = partial_derivatives(f, [x])
    return as_result(x - np.linalg.pinv(hessian, rcond=1e-5) @ gradient)
