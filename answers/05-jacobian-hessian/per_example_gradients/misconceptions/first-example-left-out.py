# name: 첫 예제를 빠뜨림
# belief: 반복은 1부터 시작한다.
# hint: 결과에 행이 몇 개 있습니까? 반복은 몇 번부터 시작합니까?
# read: 연습 3의 지킬 것
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for i in range(1, len(xs)):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, xs[i], ys[i])
        rows.append(tape.gradient(value, w))
    return tf.stack(rows)
