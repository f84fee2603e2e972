# belief: g is not differentiated, so gives it the raw x0 (int, float64 ...) instead of the float32 variable
# cause: g에 x 대신 x0을 넣음
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x) * tf.stop_gradient(g(x0))
    return tape.gradient(y, x)
