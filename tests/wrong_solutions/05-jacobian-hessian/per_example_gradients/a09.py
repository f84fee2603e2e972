# belief: stacks the gradients of each example divided by the number of examples (mean loss habit)
# cause: 예제의 개수로 나눔
def per_example_gradients(loss, w, xs, ys):
    with tf.GradientTape() as tape:
        tape.watch(w)
        losses = tf.stack([loss(w, x, y) for x, y in zip(tf.unstack(xs), tf.unstack(ys))])
        losses = losses / len(losses)
    return tape.jacobian(losses, w)
