# belief: puts the rows together with concat(axis=0), thinks it makes one row per example
# cause: 행을 쌓지 않고 이음
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for x, y in zip(tf.unstack(xs), tf.unstack(ys)):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, x, y)
        rows.append(tape.gradient(value, w))
    return tf.concat(rows, axis=0)
