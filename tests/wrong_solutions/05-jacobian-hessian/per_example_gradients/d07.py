# belief: uses tf.map_fn on a pair without fn_output_signature (believes it finds out the output by itself)
# seen: tf.map_fn은 결과가 입력과 같은 구조라고 봅니다
def per_example_gradients(loss, w, xs, ys):
    def one(example):
        x, y = example
        with tf.GradientTape() as tape:
            tape.watch(w)
            l = loss(w, x, y)
        return tape.gradient(l, w)

    return tf.map_fn(one, (xs, ys))
