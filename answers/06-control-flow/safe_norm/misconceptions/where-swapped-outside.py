# belief: where-swapped
# hint: [3, 4]에서 바깥 where가 고른 것은 무엇입니까? 참일 때의 값은 몇째 인자입니까?
# read: 고치기
# fails: test, hidden
def safe_norm(x):
    squares = tf.reduce_sum(x * x)
    safe = tf.where(squares > 0.0, squares, 1.0)
    return tf.where(squares > 0.0, 0.0, tf.sqrt(safe))
