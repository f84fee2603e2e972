# name: 길이 1인 축을 남김
# belief: 원소가 하나이면 형상이 무엇이든 수 하나다.
# hint: 결과의 형상을 출력해 보세요. 길이는 수 하나입니다.
# read: 연습 6
# fails: test, hidden
def safe_norm(x):
    squares = tf.reduce_sum(x * x, keepdims=True)
    safe = tf.where(squares > 0.0, squares, 1.0)
    return tf.where(squares > 0.0, tf.sqrt(safe), 0.0)
