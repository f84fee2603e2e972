# style: jacobian of the stacked vector, unstacked
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = tf.stack([fn(x) for fn in functions])
    return tf.unstack(tape.jacobian(y, x))
