# style: vectorized_map with a tape inside and a helper
def per_example_gradients(loss, w, xs, ys):
    def gradient_of_one(pair):
        with tf.GradientTape(watch_accessed_variables=False) as tape:
            tape.watch(w)
            value = loss(w, *pair)
        return tape.gradient(value, w)

    return tf.vectorized_map(gradient_of_one, (xs, ys))
