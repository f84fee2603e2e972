# style: R03 vectorized_map over the examples
def per_example_gradients(loss, w, xs, ys):
    def one(example):
        x, y = example
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, x, y)
        return tape.gradient(value, w)

    return tf.vectorized_map(one, (xs, ys))
