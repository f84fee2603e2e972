# belief: where-swapped
# hint: [3, 4]에서 √에 들어가는 것은 무엇입니까? 안쪽 where의 결과를 출력해 보세요.
# read: 고치기
# fails: test, hidden
def safe_norm(x):
    squares = tf.reduce_sum(x * x)
    safe = tf.where(squares > 0.0, 1.0, squares)
    return tf.where(squares > 0.0, tf.sqrt(safe), 0.0)
