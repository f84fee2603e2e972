# belief: loss-arguments-swapped
# hint: loss는 무엇을 어떤 순서로 받습니까? 지킬 것과 견주어 보세요.
# read: 연습 3의 지킬 것
# unless: Add, newaxis, expand_dims, reshape
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for x, y in zip(xs, ys):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(x, w, y)
        rows.append(tape.gradient(value, w))
    return tf.stack(rows)
