# style: 움직인 점을 NumPy로 만든다
import numpy as np


def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x).numpy()
    h = 2.0**-8
    errors = []
    for i in range(len(gradient)):
        right, left = x.numpy(), x.numpy()
        right[i] += h
        left[i] -= h
        slope = (f(tf.constant(right)) - f(tf.constant(left))) / (right[i] - left[i])
        errors.append(abs(gradient[i] - float(slope)))
    return tf.constant(max(errors), dtype=tf.float32)
