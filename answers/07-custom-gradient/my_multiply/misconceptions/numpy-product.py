# belief: numpy-in-the-middle
# hint: NumPy로 곱한 것을 테이프가 기록합니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
# needs: np | numpy
# unless: custom_gradient
import numpy as np


def my_multiply(a, b):
    return tf.constant(np.multiply(a.numpy(), b.numpy()))
