# route: 그래디언트 없이, 직선 x + t·v/‖v‖ 위의 함수를 t = 0에서 수치 미분한다
import math

import tensorflow as tf

from course.audit.finite_differences import as_point, as_result, derivative


def directional_derivative(f, x, v):
    start, direction = as_point(x), as_point(v)
    unit = tf.constant(direction / math.hypot(*direction))
    return as_result(derivative(lambda t: f(tf.constant(start) + t * unit), 0.0))
