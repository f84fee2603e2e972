# style: full jacobian and einsum
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(x)
    J = tape.jacobian(y, x)
    # u^T J
    return tf.einsum("i,ij->j", upstream, J)
