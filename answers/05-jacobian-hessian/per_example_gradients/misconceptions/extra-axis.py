# belief: extra-axis
# hint: 행 하나의 형상을 출력해 보세요. 축이 몇 개입니까? 소스를 리스트로 주었거나 축을 더했습니까?
# read: 연습 3의 지킬 것
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for x, y in zip(xs, ys):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, x, y)
        rows.append(tape.gradient(value, [w]))
    return tf.stack(rows)
