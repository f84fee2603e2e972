# style: R4 one_hot counts and einsum, no gather
def embedding_gradient(table, ids):
    t = tf.identity(table)
    counts = tf.reduce_sum(tf.one_hot(list(ids), t.shape[0]), axis=0)
    with tf.GradientTape() as tape:
        tape.watch(t)
        y = tf.einsum("r,rc,rc->", counts, t, t)
    return tape.gradient(y, t)
