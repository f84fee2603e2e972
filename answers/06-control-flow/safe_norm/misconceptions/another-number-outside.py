# belief: another-number-outside
# hint: 바깥 where가 영벡터에서 고른 수는 얼마입니까? 길이는 얼마여야 합니까?
# read: 7) 길이
# fails: test, hidden
def safe_norm(x):
    squares = tf.reduce_sum(x * x)
    safe = tf.where(squares > 0.0, squares, 1.0)
    return tf.where(squares > 0.0, tf.sqrt(safe), 1.0)
