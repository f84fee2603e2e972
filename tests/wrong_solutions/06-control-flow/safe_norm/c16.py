# belief: length >= 1e-3 is promised, but compares the SQUARED length with 1e-3
# cause: 짧은 벡터도 영벡터로 봄
def safe_norm(x):
    s = tf.reduce_sum(x ** 2)
    ok = s >= 1e-3
    safe = tf.where(ok, s, 1.0)
    return tf.where(ok, tf.sqrt(safe), 0.0)
