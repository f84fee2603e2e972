# style: differentiates f(x + t u) with respect to t
def directional_derivative(f, x, v):
    p = tf.convert_to_tensor(x, dtype=tf.float32)
    v = tf.convert_to_tensor(v, dtype=tf.float32)
    u = v / tf.sqrt(tf.reduce_sum(v * v))
    t = tf.Variable(0.0)
    with tf.GradientTape() as tape:
        z = f(p + t * u)
    return tape.gradient(z, t)
