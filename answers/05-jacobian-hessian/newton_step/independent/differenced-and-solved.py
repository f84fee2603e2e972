# route: 그래디언트와 헤세 행렬을 수치로 구하고 NumPy의 의사역행렬로 푼다
import numpy as np

from course.audit.finite_differences import as_point, as_result, nth_derivative, partial_derivatives


def newton_step(f, x):
    x = as_point(x)
    units = np.eye(len(x))

    def along(direction):
        return nth_derivative(lambda t: f(tf.cast(x, t.dtype) + t * tf.cast(direction, t.dtype)), 0.0, 2)

    own = [along(e) for e in units]
    n = range(len(x))
    entry = lambda i, j: own[i] if i == j else (along(units[i] + units[j]) - own[i] - own[j]) / 2
    hessian = np.array([[entry(i, j) for j in n] for i in n])
    (gradient,) = partial_derivatives(f, [x])
    return as_result(x - np.linalg.pinv(hessian, rcond=1e-6) @ gradient)
