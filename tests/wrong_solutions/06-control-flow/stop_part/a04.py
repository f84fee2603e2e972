# belief: believes tf.stop_gradient is a command that acts on gx from then on (return value unused)
# cause: 멈춘 값을 쓰지 않음
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        fx = f(x)
        gx = g(x)
        tf.stop_gradient(gx)
        y = fx * gx
    return tape.gradient(y, x)
