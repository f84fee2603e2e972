# style: 두 점을 벡터 하나에 담아 미분함
def two_derivatives(f, g, x0, w0):
    v = tf.stack([tf.cast(x0, tf.float32), tf.cast(w0, tf.float32)])
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(v)
        y = f(v[0])
        z = g(v[1])
    return [tape.gradient(y, v)[0], tape.gradient(z, v)[1]]
