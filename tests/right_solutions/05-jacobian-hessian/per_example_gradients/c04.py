# style: R04 a variable (watched by itself), recursion over the examples
def per_example_gradients(loss, w, xs, ys):
    weights = tf.Variable(w)

    def rows(i):
        if i == ys.shape[0]:
            return []
        with tf.GradientTape() as tape:
            value = loss(weights, xs[i], ys[i])
        return [tape.gradient(value, weights)] + rows(i + 1)

    return tf.convert_to_tensor(rows(0))
