# style: pinv와 einsum, 대칭화
def newton_step(f, x):
    with tf.GradientTape() as outer, tf.GradientTape() as inner:
        outer.watch(x)
        inner.watch(x)
        g = inner.gradient(f(x), x)
    H = outer.jacobian(g, x)
    H = (H + tf.transpose(H)) / 2
    return x - tf.einsum("ij,j->i", tf.linalg.pinv(H), g)
