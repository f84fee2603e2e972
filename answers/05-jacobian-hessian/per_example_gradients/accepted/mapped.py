# style: tf.map_fn으로 되풀이한다
def per_example_gradients(loss, w, xs, ys):
    v = tf.Variable(w)

    def one(example):
        with tf.GradientTape() as tape:
            value = loss(v, *example)
        return tape.gradient(value, v)

    return tf.map_fn(one, (xs, ys), fn_output_signature=tf.float32)
