# route: 규칙을 NumPy의 배정밀도로 계산한다
import numpy as np


def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            exact = np.asarray(upstream, dtype=np.float64)
            return tf.constant(np.sign(exact) * np.fmin(np.abs(exact), limit), tf.float32)

        return tf.identity(x), grad

    return inner(x)
