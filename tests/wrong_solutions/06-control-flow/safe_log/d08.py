# belief: believes cleaning NaN/inf out of the value afterwards also cleans the gradient
# cause: 나온 값의 NaN만 바꿈
def safe_log(x):
    y = tf.math.log(x)
    bad = tf.logical_or(tf.math.is_nan(y), tf.math.is_inf(y))
    return tf.where(bad, tf.zeros_like(y), y)
