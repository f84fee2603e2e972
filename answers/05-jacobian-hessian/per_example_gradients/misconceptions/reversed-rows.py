# belief: results-in-another-order
# hint: 행의 순서는 예제의 순서와 같습니까?
# read: 연습 3의 지킬 것
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for i in range(len(xs)):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, xs[i], ys[i])
        rows.append(tape.gradient(value, w))
    return tf.stack(rows[::-1])
