# style: where 두 번 + log1p, tf.function, 규칙 없음 (R6)
@tf.function
def log1p_exp(x):
    big = x > 20.0
    safe = tf.where(big, tf.zeros_like(x), x)
    return tf.where(big, x, tf.math.log1p(tf.exp(safe)))
