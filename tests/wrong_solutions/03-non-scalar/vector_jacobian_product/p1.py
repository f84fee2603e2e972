# belief: The product of J and u is matvec(J, u), whichever side u stands on. This is J u: an error for m != n, and wrong for a square J that is not symmetric.
# cause: 행렬의 반대쪽에 곱함
def vector_jacobian_product(f, x, upstream):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    jacobian = tape.jacobian(y, x)
    return tf.linalg.matvec(jacobian, upstream)
