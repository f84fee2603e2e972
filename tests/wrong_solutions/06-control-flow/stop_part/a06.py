# belief: believes one stops the function g itself: tf.stop_gradient(g)(x)
# cause: 값이 아니라 함수를 멈추려 함
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    g_stopped = tf.stop_gradient(g)
    with tf.GradientTape() as tape:
        y = f(x) * g_stopped(x)
    return tape.gradient(y, x)
