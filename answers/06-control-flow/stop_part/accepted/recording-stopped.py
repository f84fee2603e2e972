# style: tape.stop_recording 안에서 g를 계산한다
def stop_part(f, g, x0):
    x = tf.convert_to_tensor(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        with tape.stop_recording():
            factor = g(x)
        y = f(x) * factor
    return tape.gradient(y, x)
