# style: upstream을 NumPy로 바꾸어 tensordot에 쓴다
def vector_jacobian_product(f, x, upstream):
    weights = upstream.numpy()
    v = tf.Variable(x.numpy())
    with tf.GradientTape() as tape:
        z = tf.tensordot(weights, f(v), axes=1)
    return tape.gradient(z, v)
