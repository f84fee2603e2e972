# style: g as output_gradients (vector-Jacobian product), stop_recording
def stop_part(f, g, x0):
    x = tf.convert_to_tensor(x0, dtype=tf.float32) if not isinstance(x0, tf.Variable) else x0.read_value()
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        tape.watch(x)
        with tape.stop_recording():
            weight = g(x)
        y = f(x)
    return tape.gradient(y, x, output_gradients=weight)
