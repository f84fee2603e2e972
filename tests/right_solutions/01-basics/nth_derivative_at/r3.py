# style: one persistent tape, n gradients in a loop inside it, None replaced by 0 each time
def nth_derivative_at(f, x0, n):
    x = tf.constant(float(x0), dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
        for i in range(n):
            y = tape.gradient(y, x)
            if y is None:
                y = tf.constant(0.0)
    return y
