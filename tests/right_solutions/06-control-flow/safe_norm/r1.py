# style: Python if on the whole vector; zero vector goes through the sum of squares
def safe_norm(x):
    if tf.reduce_any(tf.not_equal(x, 0.0)):
        return tf.linalg.norm(x)
    return tf.reduce_sum(tf.square(x))
