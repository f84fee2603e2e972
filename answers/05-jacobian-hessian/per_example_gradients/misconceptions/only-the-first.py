# belief: return-in-the-loop
# hint: return은 반복의 안에 있습니까, 밖에 있습니까? 결과에 행이 몇 개 있습니까?
# read: 연습 3의 힌트
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for x, y in zip(xs, ys):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, x, y)
        rows.append(tape.gradient(value, w))
        return tf.stack(rows)
