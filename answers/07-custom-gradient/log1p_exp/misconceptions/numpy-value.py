# belief: numpy-in-the-middle
# hint: NumPy로 한 계산에서 x로 돌아갈 길이 있습니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
# needs: np | numpy
# unless: custom_gradient
import numpy as np


def log1p_exp(x):
    return tf.constant(np.logaddexp(0.0, x.numpy()), tf.float32)
