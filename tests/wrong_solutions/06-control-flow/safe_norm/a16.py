# belief: looks at the sum of the elements, not of the squares: [1, -1] counts as zero
# cause: 원소의 합으로 영벡터인지 봄
def safe_norm(x):
    total = tf.reduce_sum(x)
    safe = tf.where(total == 0.0, 1.0, tf.reduce_sum(tf.square(x)))
    return tf.where(total == 0.0, 0.0, tf.sqrt(safe))
