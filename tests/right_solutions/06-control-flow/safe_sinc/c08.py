# style: R8 no division at all: sin x / x = integral of cos(xt) over 0..1, Gauss-Legendre in float64
def safe_sinc(x):
    nodes, weights = np.polynomial.legendre.leggauss(128)
    t = tf.constant((nodes + 1.0) / 2.0)
    w = tf.constant(weights / 2.0)
    z = tf.cast(x, tf.float64)[..., tf.newaxis]
    return tf.cast(tf.reduce_sum(tf.cos(z * t) * w, axis=-1), tf.float32)
