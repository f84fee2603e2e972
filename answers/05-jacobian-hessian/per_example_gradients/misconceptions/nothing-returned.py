# belief: nothing-returned
# hint: 마지막 줄이 return으로 시작합니까?
# read: 연습 3의 힌트
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    with tf.GradientTape() as tape:
        tape.watch(w)
        losses = tf.stack([loss(w, x, y) for x, y in zip(xs, ys)])
    tape.jacobian(losses, w)
