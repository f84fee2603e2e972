# name: 더한 뒤에 곱함
# belief: 그래디언트를 구한 뒤에 upstream을 곱해도 같다.
# hint: gradient가 끝나면 행들은 이미 더해져 있습니다. upstream의 형상은 대상과 소스 중 어느 쪽과 같습니까?
# read: output_gradients의 그림
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(x)
    return upstream * tape.gradient(y, x)
