# style: fixed unit arrow times x (stop_gradient, divide_no_nan)
def safe_norm(x):
    fixed = tf.stop_gradient(x)
    arrow = tf.math.divide_no_nan(fixed, tf.sqrt(tf.reduce_sum(fixed * fixed)))
    return tf.tensordot(arrow, x, axes=1)
