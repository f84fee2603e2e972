# style: persistent tape with one-hot output_gradients on the stacked vector
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    m = len(functions)
    with tf.GradientTape(persistent=True) as tape:
        y = tf.stack([fn(x) for fn in functions])
    rows = [tape.gradient(y, x, output_gradients=tf.one_hot(i, m)) for i in range(m)]
    del tape
    return tuple(rows)
