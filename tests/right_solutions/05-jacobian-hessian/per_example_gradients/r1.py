# style: tf.map_fn over pairs, one tape per example inside
def per_example_gradients(loss, w, xs, ys):
    def one(pair):
        x, y = pair
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, x, y)
        return tape.gradient(value, w, unconnected_gradients="zero")

    return tf.map_fn(one, (xs, ys), fn_output_signature=tf.float32)
