# style: map_fn 안에서 예제마다 테이프
def per_example_gradients(loss, w, xs, ys):
    def one(pair):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, *pair)
        return tape.gradient(value, w)

    return tf.map_fn(one, (xs, ys), fn_output_signature=tf.float32)
