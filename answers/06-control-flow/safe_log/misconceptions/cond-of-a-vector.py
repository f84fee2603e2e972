# belief: condition-of-a-vector
# hint: tf.cond의 조건은 참이나 거짓 하나여야 합니다. x가 벡터이면 조건은 무엇입니까?
# read: 1) 제어 흐름
# needs: cond
# fails: test, hidden
def safe_log(x):
    return tf.cond(x > 0.0, lambda: tf.math.log(x), lambda: 0.0 * x)
