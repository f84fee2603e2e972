# name: 언제나 첫 예제를 씀
# belief: 반복하면 예제가 저절로 넘어간다.
# hint: 모든 행이 같습니다. 반복할 때마다 예제가 바뀝니까?
# read: 연습 3의 지킬 것
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for i in range(len(xs)):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, xs[0], ys[0])
        rows.append(tape.gradient(value, w))
    return tf.stack(rows)
