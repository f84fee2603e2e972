# belief: takes reduce_any for reduce_all: a single zero element makes it a "zero vector"
# cause: 0인 원소가 하나만 있어도 영벡터로 봄
def safe_norm(x):
    zero = tf.reduce_any(x == 0.0)
    s = tf.reduce_sum(x ** 2)
    safe = tf.where(zero, 1.0, s)
    return tf.where(zero, 0.0, tf.sqrt(safe))
