# name: 가중치를 고쳐 가며 구함
# belief: 예제마다 가중치를 고쳐 가며 구한다.
# hint: 둘째 예제의 그래디언트는 어느 w에서 구했습니까?
# read: 연습 3의 지킬 것
# needs: Sub | assign_sub
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for x, y in zip(xs, ys):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, x, y)
        rows.append(tape.gradient(value, w))
        w = w - 0.1 * rows[-1]
    return tf.stack(rows)
