# style: vectorized_map in float32, walrus, lambda
def gradient_error(f, x):
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        tape.watch(p := tf.identity(x))
        y = f(p)
    steps = tf.linalg.diag(tf.fill(tf.shape(x), (h := 0.005)))
    up, down = (tf.vectorized_map(f, x + sign * steps) for sign in (1.0, -1.0))
    return tf.reduce_max(tf.abs(tape.gradient(y, p) - (up - down) / (2 * h)))
