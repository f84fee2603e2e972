# belief: believes Newton must always go downhill, so uses the absolute values of the eigenvalues
# cause: 음의 고윳값을 양수로 바꿈
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x, unconnected_gradients="zero")
    H = outer.jacobian(g, x, unconnected_gradients="zero")
    values, vectors = tf.linalg.eigh(H)
    c = tf.linalg.matvec(vectors, g, transpose_a=True)
    s = tf.where(tf.abs(values) > 1e-5, c / tf.where(tf.abs(values) > 1e-5, tf.abs(values), 1.0), 0.0)
    return x - tf.linalg.matvec(vectors, s)
