# belief: function-value
# hint: gradient를 부른 곳이 있습니까?
# read: 2) tf.stop_gradient
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x) * tf.stop_gradient(g(x))
    return y
