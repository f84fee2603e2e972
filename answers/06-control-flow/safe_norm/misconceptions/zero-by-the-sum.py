# belief: zero-by-the-sum
# hint: [1, −1]의 원소를 모두 더하면 얼마입니까? 영벡터입니까?
# read: 7) 길이
# needs: reduce_sum | sum
# fails: test, hidden
def safe_norm(x):
    total = tf.reduce_sum(x)
    squares = tf.where(total == 0.0, 1.0, tf.reduce_sum(x**2))
    return tf.where(total == 0.0, 0.0, tf.sqrt(squares))
