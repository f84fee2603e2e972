# style: two tapes in a row and the chain rule by hand
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as 첫째:
        y = f(x)
    with tf.GradientTape() as 둘째:
        둘째.watch(y)
        z = g(y)
    return 둘째.gradient(z, y) * 첫째.gradient(y, x)
