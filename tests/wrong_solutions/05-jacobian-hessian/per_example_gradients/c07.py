# belief: thinks the loss of a batch is a mean, so each example's share is divided by b (right for b = 1)
# cause: 예제의 개수로 나눔
def per_example_gradients(loss, w, xs, ys):
    with tf.GradientTape() as tape:
        tape.watch(w)
        losses = tf.stack([loss(w, x, y) for x, y in zip(tf.unstack(xs), tf.unstack(ys))])
        losses = losses / len(xs)
    return tape.jacobian(losses, w)
