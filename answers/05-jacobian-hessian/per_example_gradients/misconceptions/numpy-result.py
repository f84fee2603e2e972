# belief: numpy-returned
# hint: jacobian이 준 것과 돌려준 것의 type을 출력해 견주어 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    with tf.GradientTape() as tape:
        tape.watch(w)
        losses = tf.stack([loss(w, x, y) for x, y in zip(xs, ys)])
    return tape.jacobian(losses, w).numpy()
