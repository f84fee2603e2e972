# style: 고르기 전에 안전한 수로 바꾸고 where로 고른다
def log1p_exp(x):
    x = tf.convert_to_tensor(x)
    is_large = x > 15.0
    safe = tf.where(is_large, 0.0, x)
    return tf.where(is_large, x, tf.math.log1p(tf.exp(safe)))
