# name: 입력에 가중치를 곱함
# belief: upstream은 함수에 넣기 전의 입력에 곱한다.
# hint: upstream의 형상은 입력 x와 출력 f(x) 중 어느 쪽과 같습니까?
# read: output_gradients
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(upstream * x)
    return tape.gradient(y, x)
