# name: 벡터만 생각함
# belief: 받는 것은 언제나 벡터다.
# hint: x가 행렬이거나 수 하나이면 야코비 행렬의 형상은 무엇입니까? 야코비 행렬이 꼭 필요합니까?
# read: 원소마다 계산되는 함수
# fails: test, hidden
def elementwise_slope(f, x):
    x = tf.Variable(x, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tf.linalg.diag_part(tape.jacobian(y, x))
