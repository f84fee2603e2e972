# style: stops x on its way into g, keyword style
def stop_part(f, g, x0):
    x = tf.cast(x0, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = tf.multiply(f(x), g(tf.stop_gradient(x)))
    return tape.gradient(target=y, sources=[x])[0]
