# style: 0.5까지 급수의 네 항을 쓴다
def safe_sinc(x):
    small = tf.abs(x) < 0.5
    safe = tf.where(small, 1.0, x)
    square = tf.square(x)
    series = 1.0 - square / 6.0 * (1.0 - square / 20.0 * (1.0 - square / 42.0))
    return tf.where(small, series, tf.sin(safe) / safe)
