# style: tf.cond, 영벡터에서는 0을 곱한 합
def safe_norm(x):
    return tf.cond(tf.reduce_any(x != 0.0), lambda: tf.norm(x), lambda: tf.reduce_sum(0.0 * x))
