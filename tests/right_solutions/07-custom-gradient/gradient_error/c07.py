# style: float64 차분, map_fn, eye, walrus (R7)
def gradient_error(f, x):
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        tape.watch(x)
        y = f(x)
    point, h = tf.cast(x, tf.float64), 1e-5
    d = tf.map_fn(lambda e: (f(point + h * e) - f(point - h * e)) / (2 * h), tf.eye(len(x), dtype=tf.float64))
    return tf.reduce_max(tf.abs((g := tape.gradient(y, x)) - tf.cast(d, g.dtype)))
