# style: the plain formula in float64, no rule at all
def log1p_exp(x):
    wide = tf.cast(x, tf.float64)
    return tf.cast(tf.math.log(1 + tf.exp(wide)), tf.float32)
