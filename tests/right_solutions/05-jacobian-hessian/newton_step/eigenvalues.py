# style: 고윳값으로 나누어 푼다
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    values, vectors = tf.linalg.eigh(H)
    usable = tf.abs(values) > 1e-5 * tf.reduce_max(tf.abs(values))
    inverse = tf.where(usable, 1 / tf.where(usable, values, 1.0), 0.0)
    return x - tf.linalg.matvec(vectors, inverse * tf.linalg.matvec(vectors, g, transpose_a=True))
