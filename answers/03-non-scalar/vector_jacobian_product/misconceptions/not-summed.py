# belief: products-not-summed
# hint: 곱한 뒤의 형상은 무엇입니까? 결과의 형상은 무엇이어야 합니까?
# read: output_gradients의 그림
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(x)
    return upstream[:, tf.newaxis] * tape.jacobian(y, x)
