# style: g의 값을 output_gradients로 준다
def stop_part(f, g, x0):
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        tape.watch(x := tf.cast(tf.convert_to_tensor(x0), tf.float32))
        fx = f(x)
        with tape.stop_recording():
            gx = g(x)
    return tape.gradient(fx, x, output_gradients=gx)
