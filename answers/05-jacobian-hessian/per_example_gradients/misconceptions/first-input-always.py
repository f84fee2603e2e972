# belief: same-part-of-the-example
# hint: 반복할 때마다 loss의 둘째 인자와 셋째 인자가 모두 그 예제의 것으로 바뀝니까?
# read: 연습 3의 지킬 것
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for y in ys:
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, xs[0], y)
        rows.append(tape.gradient(value, w))
    return tf.stack(rows)
