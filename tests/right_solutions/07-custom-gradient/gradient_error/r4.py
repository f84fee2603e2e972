# style: recursion over the components, tape on a Variable, tf.maximum
def gradient_error(f, x):
    v = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(tf.identity(v))
    gradient = tape.gradient(y, v)
    n, h = int(tf.size(x)), 0.01

    def worst(i):
        if i == n:
            return tf.constant(0.0)
        step = tf.tensor_scatter_nd_update(tf.zeros_like(x), [[i]], [h])
        error = tf.abs(gradient[i] - (f(x + step) - f(x - step)) / (2 * h))
        return tf.maximum(error, worst(i + 1))

    return worst(0)
