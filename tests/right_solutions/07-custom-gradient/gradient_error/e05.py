# style: tape on a Variable, differences in float64 by map_fn over the rows of eye
def gradient_error(f, x):
    v, h = tf.Variable(x), 1e-5
    with tf.GradientTape() as tape:
        y = f(v)
    g = tf.cast(tf.convert_to_tensor(tape.gradient(y, v)), tf.float64)
    wide = tf.cast(x, tf.float64)
    rows = tf.eye(x.shape[0], dtype=tf.float64) * h
    d = tf.map_fn(lambda e: (f(wide + e) - f(wide - e)) / (2 * h), rows)
    return tf.cast(tf.norm(g - d, ord=float("inf")), tf.float32)
