# belief: tests whether the *sum* is 0 instead of the sum of squares ([1, -1] counts as zero vector)
# cause: 원소의 합으로 영벡터인지 봄
def safe_norm(x):
    zero = tf.reduce_sum(x) == 0.0
    s = tf.where(zero, 1.0, tf.reduce_sum(x ** 2))
    return tf.where(zero, 0.0, tf.sqrt(s))
