# style: logsumexp of (x, 0), no rule
def log1p_exp(x):
    return tf.reduce_logsumexp(tf.stack([x, tf.zeros_like(x)]), axis=0)
