# style: 영벡터를 다른 벡터로 바꾸어 길이를 구하고 0으로 고른다
def safe_norm(x):
    is_zero = tf.reduce_all(tf.equal(x, 0.0))
    harmless = tf.where(is_zero, tf.ones_like(x), x)
    return tf.where(is_zero, 0.0, tf.norm(harmless))
