# route: 배정밀도로 더한 멱급수와 그 도함수들을 NumPy로 구해 이어 준다
import math

import numpy as np
import tensorflow as tf

_TERMS = 80


def _derivative(x, order):
    """The derivative of that order of the sum of (-1)^k x^(2k) / (2k+1)!, term by term."""
    total = np.zeros_like(x)
    for k in range(_TERMS):
        power = 2 * k - order
        if power >= 0:
            total += (-1) ** k * math.perm(2 * k, order) * (x**power / math.factorial(2 * k + 1))
    return total


def _joined(x, order):
    @tf.custom_gradient
    def value(x):
        numbers = x.numpy().astype(np.longdouble)
        return tf.constant(_derivative(numbers, order).astype(np.float32)), lambda upstream: upstream * _joined(x, order + 1)

    return value(x)


def safe_sinc(x):
    return _joined(tf.convert_to_tensor(x), 0)
