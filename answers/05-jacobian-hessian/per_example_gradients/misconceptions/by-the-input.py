# name: 가중치 대신 입력으로 미분함
# belief: 예제별 그래디언트는 예제의 입력으로 미분한 것이다.
# hint: 소스는 가중치입니까, 입력입니까? 결과의 열은 몇 개여야 합니까?
# read: 예제별 그래디언트
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for x, y in zip(xs, ys):
        with tf.GradientTape() as tape:
            tape.watch(x)
            value = loss(w, x, y)
        rows.append(tape.gradient(value, x))
    return tf.stack(rows)
