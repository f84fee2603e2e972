# belief: multiply_no_nan으로 0을 곱하면 그래디언트의 NaN도 지워진다고 믿는다
# cause: multiply_no_nan에 맡김
def safe_log(x):
    mask = tf.cast(x > 0.0, tf.float32)
    return tf.math.multiply_no_nan(tf.math.log(x), mask)
