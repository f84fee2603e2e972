# belief: rows-and-columns-swapped
# hint: 결과의 형상은 (b, p)입니까, (p, b)입니까?
# read: 연습 3의 지킬 것
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    with tf.GradientTape() as tape:
        tape.watch(w)
        losses = tf.stack([loss(w, x, y) for x, y in zip(xs, ys)])
    return tf.transpose(tape.jacobian(losses, w))
