# name: 열을 더하지 않음
# belief: 행마다 upstream을 곱하면 끝이다.
# hint: 곱한 뒤의 형상은 무엇입니까? 한 걸음이 더 남았습니다.
# read: output_gradients의 그림
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(x)
    return upstream[:, tf.newaxis] * tape.jacobian(y, x)
