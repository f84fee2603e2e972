# belief: believes a stopped factor is a constant and so drops out of the derivative altogether: only f'(x0) remains
# cause: g를 곱하지 않고 더함
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x) + tf.stop_gradient(g(x))
    return tape.gradient(y, x)
