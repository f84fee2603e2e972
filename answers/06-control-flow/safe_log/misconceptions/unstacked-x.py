# belief: always-a-vector
# hint: x의 형상이 ()이면 하나씩 꺼낼 수 있습니까? 연습의 지킬 것에서 x의 형상을 다시 보세요.
# read: 연습 4
# needs: unstack
# fails: test, hidden
def safe_log(x):
    return tf.stack([tf.math.log(item) if item > 0.0 else 0.0 * item for item in tf.unstack(x)])
