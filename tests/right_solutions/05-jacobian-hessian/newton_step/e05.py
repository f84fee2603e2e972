# style: pseudo-inverse from the SVD with a relative threshold, einsum
def newton_step(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
        g = tape.gradient(y, x)
    H = tape.jacobian(g, x)
    s, u, v = tf.linalg.svd(H)
    keep = s > 1e-5 * s[0]
    inverse = tf.where(keep, 1.0 / tf.where(keep, s, tf.ones_like(s)), tf.zeros_like(s))
    return x - tf.einsum("ik,k,jk,j->i", v, inverse, u, g)
