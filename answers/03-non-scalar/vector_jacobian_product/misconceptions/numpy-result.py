# belief: numpy-returned
# hint: gradient가 준 것과 돌려준 것의 type을 출력해 견주어 보세요.
# read: output_gradients
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x, output_gradients=upstream).numpy()
