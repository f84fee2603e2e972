# belief: one weight step per example as in SGD: w is updated inside the loop (takes w - g for the next example)
# cause: 가중치를 고쳐 가며 구함
def per_example_gradients(loss, w, xs, ys):
    grads = []
    for x, y in zip(tf.unstack(xs), tf.unstack(ys)):
        with tf.GradientTape() as tape:
            tape.watch(w)
            l = loss(w, x, y)
        g = tape.gradient(l, w)
        grads.append(g)
        w = w - 0.1 * g
    return tf.stack(grads)
