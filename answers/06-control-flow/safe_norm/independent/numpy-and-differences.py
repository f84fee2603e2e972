# route: 값은 NumPy로, 그래디언트는 배정밀도 중앙 차분으로 구해 이어 준다
import numpy as np
import tensorflow as tf

from course.audit.finite_differences import number_derivative


def safe_norm(x):
    def moved(numbers, place, number):
        return np.linalg.norm([*numbers[:place], number, *numbers[place + 1 :]])

    @tf.custom_gradient
    def joined(x):
        numbers = x.numpy().astype(np.float64)
        unit = np.max(np.abs(numbers)) or 1.0
        scaled = list(numbers / unit)
        slopes = [number_derivative(lambda n, i=i: moved(scaled, i, n), scaled[i]) for i in range(len(scaled))] if numbers.any() else numbers
        slopes = tf.constant(slopes, tf.float32)
        return tf.constant(np.linalg.norm(numbers), tf.float32), lambda upstream: upstream * slopes

    return joined(tf.convert_to_tensor(x))
