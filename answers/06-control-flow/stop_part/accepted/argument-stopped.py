# style: g에 넣는 x를 멈춘다
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = g(tf.stop_gradient(x)) * f(x)
    return tape.gradient(y, x)
