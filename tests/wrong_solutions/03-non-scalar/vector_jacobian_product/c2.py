# belief: Takes the full Jacobian J (m x n) correctly, but multiplies in the wrong order, J u instead of u^T J (transpose forgotten); error when m != n, wrong values for square J that is not symmetric.
# cause: 행렬의 반대쪽에 곱함
def vector_jacobian_product(f, x, upstream):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    jac = tape.jacobian(y, x)
    return tf.linalg.matvec(jac, upstream)
