# belief: u^T J is the same as J times u. Wrong for m != n (shapes do not match) and for a square J that is not symmetric.
# cause: 행렬의 반대쪽에 곱함
def vector_jacobian_product(f, x, upstream):
    v = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(v)
    J = tape.jacobian(y, v)          # (m, n)
    return tf.linalg.matvec(J, upstream)
