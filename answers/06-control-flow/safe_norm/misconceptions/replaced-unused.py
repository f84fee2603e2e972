# belief: replaced-unused
# hint: 안쪽 where가 돌려준 것은 어디에 쓰였습니까? 거듭제곱한 것은 무엇입니까?
# read: 고치기
# fails: test, hidden
def safe_norm(x):
    squares = tf.reduce_sum(x * x)
    safe = tf.where(squares > 0.0, squares, 1.0)
    return tf.where(squares > 0.0, squares**0.5, 0.0)
