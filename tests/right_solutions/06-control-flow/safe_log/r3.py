# style: log 1 = 0이므로 안쪽 where 하나, tf.function
@tf.function
def safe_log(x):
    return tf.math.log(tf.where(x > 0.0, x, tf.ones_like(x)))
