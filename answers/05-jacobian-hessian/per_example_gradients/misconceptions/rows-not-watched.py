# belief: not-watched
# hint: w는 상수입니다. 테이프가 저절로 감시하는 것은 무엇뿐입니까?
# read: 연습 3의 지킬 것
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for x, y in zip(xs, ys):
        with tf.GradientTape() as tape:
            value = loss(w, x, y)
        rows.append(tape.gradient(value, w))
    return tf.stack(rows)
