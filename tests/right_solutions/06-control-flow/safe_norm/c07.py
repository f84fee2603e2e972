# style: R7 inner product with the frozen unit vector
def safe_norm(x):
    unit = tf.stop_gradient(tf.math.divide_no_nan(x, tf.norm(x)))
    return tf.tensordot(x, unit, 1)
