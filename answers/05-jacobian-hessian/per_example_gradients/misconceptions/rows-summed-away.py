# name: 행을 더해 버림
# belief: 그래디언트는 예제마다 수 하나다.
# hint: 결과의 형상은 (b, p)입니다. 가중치마다 있어야 할 수를 어디에서 더했습니까?
# read: 연습 3의 지킬 것
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for x, y in zip(xs, ys):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, x, y)
        rows.append(tf.reduce_sum(tape.gradient(value, w)))
    return tf.stack(rows)
