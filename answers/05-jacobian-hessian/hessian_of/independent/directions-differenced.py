# route: 방향마다의 2계 미분계수를 코시 적분으로 구해 헤세 행렬을 만든다
import numpy as np

from course.audit.finite_differences import as_point, as_result, nth_derivative


def hessian_of(f, x):
    x = as_point(x)
    units = np.eye(len(x))

    def along(direction):
        return nth_derivative(lambda t: f(tf.cast(x, t.dtype) + t * tf.cast(direction, t.dtype)), 0.0, 2)

    own = [along(e) for e in units]
    n = range(len(x))
    entry = lambda i, j: own[i] if i == j else (along(units[i] + units[j]) - own[i] - own[j]) / 2
    return as_result([[entry(i, j) for j in n] for i in n])
