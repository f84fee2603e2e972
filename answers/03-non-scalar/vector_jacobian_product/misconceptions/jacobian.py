# belief: whole-jacobian
# hint: 결과의 형상이 x의 형상과 같습니까? upstream을 어디에 썼습니까?
# read: output_gradients
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.jacobian(y, x)
