# belief: 'do not rely on solve's error' -> asks the determinant with a fixed tolerance, blind to rounding in larger matrices
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    if abs(tf.linalg.det(H)) < 1e-6:
        step = tf.linalg.lstsq(H, g[:, tf.newaxis], fast=False)[:, 0]
    else:
        step = tf.linalg.solve(H, g[:, tf.newaxis])[:, 0]
    return x - step
