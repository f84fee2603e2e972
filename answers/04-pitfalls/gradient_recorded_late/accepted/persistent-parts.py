# style: 지속 테이프에서 두 부분을 구해 곱합니다
def gradient_recorded_late(f, g, x0):
    x = tf.cast(x0, tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
        z = g(y)
    parts = [tape.gradient(z, y), tape.gradient(y, x)]
    return tf.reduce_prod(tf.stack(parts))
