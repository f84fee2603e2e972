# style: reduce_logsumexp of x and 0
def log1p_exp(x):
    return tf.reduce_logsumexp(tf.stack([tf.zeros_like(x), x], axis=-1), axis=-1)
