# style: eigh by hand with a relative threshold on |lambda|, class, einsum
class Newton:
    def __init__(self, f, x):
        self.x = tf.Variable(x)
        with tf.GradientTape(persistent=True) as outer:
            with tf.GradientTape() as inner:
                y = f(self.x)
            self.g = inner.gradient(y, self.x)
            parts = tf.unstack(self.g)
        zero = tf.UnconnectedGradients.ZERO
        self.H = tf.stack([outer.gradient(p, self.x, unconnected_gradients=zero) for p in parts])

    def step(self):
        lam, Q = tf.linalg.eigh(tf.cast((self.H + tf.transpose(self.H)) / 2, tf.float64))
        size = tf.abs(lam)
        keep = size > 1e-5 * tf.reduce_max(size)
        inverse = tf.where(keep, tf.math.divide_no_nan(tf.ones_like(lam), lam), tf.zeros_like(lam))
        return tf.cast(tf.einsum("ik,k,jk,j->i", Q, inverse, Q, tf.cast(self.g, tf.float64)), tf.float32)


newton_step = lambda f, x: x - Newton(f, x).step()
