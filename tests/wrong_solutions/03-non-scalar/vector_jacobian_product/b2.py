# belief: Gets the Jacobian with tape.jacobian but computes J u instead of u^T J (no transpose): a shape error when m and n differ, and a wrong vector when m = n and J is not symmetric.
# cause: 행렬의 반대쪽에 곱함
def vector_jacobian_product(f, x, upstream):
    v = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(v)
    jac = tape.jacobian(y, v)      # (m, n)
    return tf.linalg.matvec(jac, upstream)
