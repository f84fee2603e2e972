# style: 지속 테이프에서 두 상수를 감시함
def two_derivatives(f, g, x0, w0):
    x = tf.convert_to_tensor(x0, dtype=tf.float32)
    w = tf.convert_to_tensor(w0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        tape.watch([x, w])
        y = f(x)
        z = g(w)
    dydx = tape.gradient(y, x)
    dzdw = tape.gradient(z, w)
    del tape
    return dydx, dzdw
