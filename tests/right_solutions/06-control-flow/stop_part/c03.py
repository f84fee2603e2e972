# style: R3 output_gradients = g(x), computed outside of the tape
def stop_part(f, g, x0):
    x = tf.cast(x0, tf.float32)
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x, output_gradients=g(x))
