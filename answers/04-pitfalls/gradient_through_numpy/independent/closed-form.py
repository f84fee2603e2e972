# route: 손으로 미분한 식: sin(x)² = (1 − cos 2x) / 2 이므로 미분계수는 sin 2x + 1
import math

import numpy as np
import tensorflow as tf


def gradient_through_numpy(x0):
    return tf.constant(math.sin(2 * float(np.float32(x0))) + 1, tf.float32)
