# style: logsumexp([0, x])
def log1p_exp(x):
    return tf.reduce_logsumexp(tf.stack([tf.zeros_like(x), x]), axis=0)
