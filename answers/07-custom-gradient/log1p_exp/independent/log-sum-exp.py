# route: 0과 x의 지수의 합의 로그를 구한다
def log1p_exp(x):
    return tf.reduce_logsumexp(tf.stack([tf.zeros_like(x), x]), axis=0)
