# style: column by column in forward mode, comprehension, transposed at the end
def per_example_gradients(loss, w, xs, ys):
    def column(e):
        with tf.autodiff.ForwardAccumulator(w, e) as accumulator:
            losses = tf.stack([loss(w, x, y) for x, y in zip(xs, ys)])
        return accumulator.jvp(losses)

    return tf.transpose(tf.stack([column(e) for e in tf.eye(w.shape[0])]))
