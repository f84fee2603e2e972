# style: float64, tf.map_fn, tf.eye, 변수로 미분
def gradient_error(f, x):
    v = tf.Variable(x)
    with tf.GradientTape() as tape:
        value = f(v)
    g = tf.cast(tape.gradient(value, v), tf.float64)
    x64, h = tf.cast(x, tf.float64), 1e-5
    def difference(e):
        return (f(x64 + h * e) - f(x64 - h * e)) / (2 * h)
    d = tf.map_fn(difference, tf.eye(len(x), dtype=tf.float64))
    return tf.cast(tf.reduce_max(tf.abs(g - d)), tf.float32)
