# name: 손실을 2로 나눔
# belief: 손실에는 1/2이 붙어야 한다.
# hint: loss가 준 것을 2로 나누었습니까? loss는 이미 손실을 계산해 줍니다.
# read: 연습 3의 지킬 것
# needs: Div | Mult | divide | multiply
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for x, y in zip(xs, ys):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, x, y) / 2
        rows.append(tape.gradient(value, w))
    return tf.stack(rows)
