# belief: believes tf.stop_gradient works in place (return value thrown away)
# cause: 멈춘 값을 쓰지 않음
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        a = f(x)
        b = g(x)
        tf.stop_gradient(b)
        y = a * b
    return tape.gradient(y, x)
