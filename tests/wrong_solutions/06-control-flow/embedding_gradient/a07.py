# belief: writes the row gradients into a zero table with ..._update: believes repeated ids are summed by it
# cause: 반복된 행을 덮어씀
def embedding_gradient(table, ids):
    t = tf.Variable(table)
    with tf.GradientTape() as tape:
        y = tf.reduce_sum(tf.gather(t, ids) ** 2)
    g = tape.gradient(y, t)
    return tf.tensor_scatter_nd_update(tf.zeros_like(table), [[i] for i in ids], g.values)
