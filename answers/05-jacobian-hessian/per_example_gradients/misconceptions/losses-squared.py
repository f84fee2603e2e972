# name: 손실을 또 제곱함
# belief: loss가 준 것을 제곱해야 손실이 된다.
# hint: loss가 준 것은 오차입니까, 이미 손실입니까? 거기에 무엇을 더 했습니까?
# read: 연습 3의 지킬 것
# needs: Pow | square | Mult | pow
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for x, y in zip(xs, ys):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, x, y) ** 2
        rows.append(tape.gradient(value, w))
    return tf.stack(rows)
