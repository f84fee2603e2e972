# belief: outside-the-tape
# hint: tf.stack도 기록되어야 합니다. 그 줄이 with 안에 있습니까?
# read: 연습 3의 힌트
# unless: Variable, np | numpy | math, stop_gradient
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    with tf.GradientTape() as tape:
        tape.watch(w)
        losses = [loss(w, x, y) for x, y in zip(xs, ys)]
    return tape.jacobian(tf.stack(losses), w)
