# style: pseudo-inverse with einsum
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x, unconnected_gradients="zero")
    H = outer.jacobian(g, x, unconnected_gradients="zero")
    return x - tf.einsum("ij,j->i", tf.linalg.pinv(H, rcond=1e-5), g)
