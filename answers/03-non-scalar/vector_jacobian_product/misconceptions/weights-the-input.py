# name: 입력에 가중치를 곱함
# belief: upstream은 함수에 넣기 전의 입력에 곱한다.
# hint: upstream의 형상은 f(x)의 형상과 같습니다. 입력의 형상과는 다를 수 있습니다.
# read: output_gradients
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(upstream * x)
    return tape.gradient(y, x)
