# style: tf.vectorized_map으로 한꺼번에 구한다
def per_example_gradients(loss, w, xs, ys):
    def one(example):
        x, y = example
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, x, y)
        return tape.gradient(value, w)

    return tf.vectorized_map(one, (xs, ys))
