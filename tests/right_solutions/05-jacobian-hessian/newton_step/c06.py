# style: R06 singular value decomposition and einsum, helper functions
def _slope(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)


def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        g = _slope(f, x)
    H = outer.jacobian(g, x)
    s, u, w = tf.linalg.svd(H)
    keep = s > 10 * len(x) * np.finfo(np.float32).eps * tf.reduce_max(s)
    inverse = tf.where(keep, 1 / tf.where(keep, s, tf.ones_like(s)), tf.zeros_like(s))
    return x - tf.einsum("ik,k,jk,j->i", w, inverse, u, g)
