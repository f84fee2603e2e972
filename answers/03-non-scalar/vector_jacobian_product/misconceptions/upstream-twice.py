# name: upstream을 두 번 곱함
# belief: 테이프 안에서 곱하고 output_gradients로도 주어야 한다.
# hint: upstream이 코드의 몇 군데에 쓰였습니까? u가 모두 2이면 결과는 몇 배가 됩니까?
# read: output_gradients
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = upstream * f(x)
    return tape.gradient(y, x, output_gradients=upstream)
