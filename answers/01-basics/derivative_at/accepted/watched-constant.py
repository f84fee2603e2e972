# style: 상수를 감시하여 미분함
def derivative_at(f, x0):
    x = tf.cast(x0, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)
