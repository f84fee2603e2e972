# belief: only-the-last-kept
# hint: 반복이 끝나면 손실이 몇 개 남아 있습니까?
# read: 연습 3의 힌트
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    with tf.GradientTape() as tape:
        tape.watch(w)
        for x, y in zip(xs, ys):
            value = loss(w, x, y)
    return tape.gradient(value, w)
