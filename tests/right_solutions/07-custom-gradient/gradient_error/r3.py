# style: float64, map_fn over the rows of the identity, tiny h
def gradient_error(f, x):
    x = tf.cast(x, tf.float64)
    h = tf.constant(1e-5, tf.float64)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    slope = lambda e: (f(x + h * e) - f(x - h * e)) / (2 * h)
    numeric = tf.map_fn(slope, tf.eye(x.shape[0], dtype=tf.float64))
    return tf.cast(tf.reduce_max(tf.abs(tape.gradient(y, x) - numeric)), tf.float32)
