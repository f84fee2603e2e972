# belief: rows-not-stacked
# hint: 돌려준 것의 type을 출력해 보세요. 텐서 하나입니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for x, y in zip(xs, ys):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, x, y)
        rows.append(tape.gradient(value, w))
    return rows
