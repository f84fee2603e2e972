# style: tf.Variable of any shape, target summed explicitly, assert on the shape
def elementwise_slope(f, x):
    var = tf.Variable(x, dtype=tf.float32)
    with tf.GradientTape() as tape:
        total = tf.reduce_sum(f(var))
    g = tape.gradient(total, var)
    assert g.shape == var.shape
    return g
