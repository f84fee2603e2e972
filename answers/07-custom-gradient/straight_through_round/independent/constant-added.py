# route: NumPy로 반올림할 때 더해지는 양을 구해 상수로 더한다
import numpy as np


def straight_through_round(x):
    exact = np.asarray(x, dtype=np.float64)
    return x + tf.constant(np.rint(exact) - exact, tf.float32)
