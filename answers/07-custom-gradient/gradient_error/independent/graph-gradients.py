# route: 규칙은 그래프의 tf.gradients로, 미분계수는 외삽한 배정밀도 차분으로 구한다
import numpy as np

from course.audit.finite_differences import as_result, jacobian


def gradient_error(f, x):
    @tf.function
    def by_rule(x):
        return tf.gradients(f(x), x)[0]

    exact = jacobian(f, x).reshape(-1)
    return as_result(np.max(np.abs(np.asarray(by_rule(x), dtype=np.float64) - exact)))
