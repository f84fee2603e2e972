# name: 목푯값을 통째로 줌
# belief: 목푯값은 통째로 주어도 된다.
# hint: 예제 하나의 목푯값은 수 하나입니다. loss의 셋째 인자로 무엇을 주었습니까?
# read: 연습 3의 지킬 것
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for i in range(len(xs)):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, xs[i], ys)
        rows.append(tape.gradient(value, w))
    return tf.stack(rows)
