# style: logsumexp, 규칙 없음 (R5)
def log1p_exp(x):
    return tf.reduce_logsumexp(tf.stack([tf.zeros_like(x), x]), axis=0)
