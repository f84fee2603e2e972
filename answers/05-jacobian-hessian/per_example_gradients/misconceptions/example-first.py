# name: loss의 인자를 다른 순서로 줌
# belief: loss의 인자는 순서가 상관없다.
# hint: loss는 가중치, 입력, 목푯값을 어떤 순서로 받습니까?
# read: 연습 3의 지킬 것
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for x, y in zip(xs, ys):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(x, w, y)
        rows.append(tape.gradient(value, w))
    return tf.stack(rows)
