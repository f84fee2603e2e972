# style: float64, map_fn over the rows of an identity matrix, Variable
def gradient_error(f, x):
    v = tf.Variable(tf.cast(x, tf.float64))
    with tf.GradientTape(persistent=True) as tape:
        y = f(v + 0)
    h = 1e-5
    central = tf.map_fn(lambda e: (f(v + h * e) - f(v - h * e)) / (2 * h), tf.eye(x.shape[0], dtype=tf.float64))
    return tf.cast(tf.norm(tape.gradient(y, v) - central, ord=float("inf")), tf.float32)
