# belief: own pseudo-inverse by eigh, but 'not zero' is tested as lam > 1e-5: negative eigenvalues are dropped too
# cause: 음의 고윳값을 버림
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    lam, Q = tf.linalg.eigh(H)
    inverse = tf.where(lam > 1e-5, 1.0 / lam, tf.zeros_like(lam))
    coefficients = tf.linalg.matvec(Q, g, transpose_a=True)
    return x - tf.linalg.matvec(Q, inverse * coefficients)
