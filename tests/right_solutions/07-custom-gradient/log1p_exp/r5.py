# style: rule with tanh in place of sigmoid, value with double where
def log1p_exp(x):
    def value(t):
        safe = tf.where(t > 0, -t, t)
        return tf.where(t > 0, t, tf.zeros_like(t)) + tf.math.log1p(tf.exp(safe))

    @tf.custom_gradient
    def inner(t):
        return value(t), lambda u: u * (0.5 + 0.5 * tf.tanh(t / 2))

    return inner(tf.convert_to_tensor(x))
