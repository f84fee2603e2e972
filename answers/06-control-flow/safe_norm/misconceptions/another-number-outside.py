# name: 바깥에서 0이 아닌 수를 고름
# belief: 안쪽과 바깥에는 같은 수를 넣는다.
# hint: 바깥 where가 영벡터에서 고른 수는 얼마입니까? 길이는 얼마여야 합니까?
# read: 7) 길이
# needs: where*2
# fails: test, hidden
def safe_norm(x):
    squares = tf.reduce_sum(x * x)
    safe = tf.where(squares > 0.0, squares, 1.0)
    return tf.where(squares > 0.0, tf.sqrt(safe), 1.0)
