# style: one inner where only: log 1 = 0 does the rest
def safe_log(x):
    return tf.math.log(tf.where(tf.greater(x, 0), x, tf.ones_like(x)))
