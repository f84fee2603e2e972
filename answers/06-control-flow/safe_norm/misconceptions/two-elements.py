# belief: as-many-as-in-the-example
# hint: 원소가 네 개인 벡터에서 셋째와 넷째 원소는 어디에 들어갔습니까?
# read: 연습 6
# fails: test, hidden
def safe_norm(x):
    squares = x[0] ** 2 + x[1] ** 2
    safe = tf.where(squares > 0.0, squares, 1.0)
    return tf.where(squares > 0.0, tf.sqrt(safe), 0.0)
