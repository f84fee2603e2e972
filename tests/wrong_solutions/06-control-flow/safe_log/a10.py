# belief: believes multiply_no_nan (0 times anything = 0) also cleans the gradient
# cause: multiply_no_nan에 맡김
def safe_log(x):
    mask = tf.cast(x > 0.0, tf.float32)
    return tf.math.multiply_no_nan(tf.math.log(x), mask)
