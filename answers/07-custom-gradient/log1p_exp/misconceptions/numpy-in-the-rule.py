# belief: rule-by-numpy
# hint: 두 번 미분할 때는 규칙을 미분합니다. NumPy로 계산한 규칙에서 x로 돌아갈 길이 있습니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
import numpy as np


def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * (0.5 + 0.5 * np.tanh(0.5 * x.numpy()))
        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
