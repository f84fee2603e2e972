# belief: rows-and-columns-swapped
# hint: 결과의 형상은 (b, p)입니까, (p, b)입니까? tf.stack의 axis는 무엇입니까?
# read: 연습 3의 지킬 것
# same: transposed
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for i in range(len(xs)):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, xs[i], ys[i])
        rows.append(tape.gradient(value, w))
    return tf.stack(rows, axis=1)
