# style: eigen-decomposition by hand (symmetric), small eigenvalues dropped, divide_no_nan
def newton_step(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
        g = tape.gradient(y, x, unconnected_gradients="zero")
    H = tape.jacobian(g, x, unconnected_gradients="zero")
    del tape
    values, Q = tf.linalg.eigh(H)
    values = tf.where(tf.abs(values) > 1e-5 * tf.reduce_max(tf.abs(values)), values, 0.0)
    c = tf.math.divide_no_nan(tf.linalg.matvec(Q, g, transpose_a=True), values)
    return x - tf.linalg.matvec(Q, c)
