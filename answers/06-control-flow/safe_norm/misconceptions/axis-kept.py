# name: 길이 1인 축을 남김
# belief: 수 하나와 길이가 1인 벡터는 같은 것이다.
# hint: 결과의 형상을 출력해 보세요. 길이는 수 하나입니다.
# read: 연습 6
# fails: test, hidden
def safe_norm(x):
    squares = tf.reduce_sum(x * x, keepdims=True)
    safe = tf.where(squares > 0.0, squares, 1.0)
    return tf.where(squares > 0.0, tf.sqrt(safe), 0.0)
