# belief: scatters the slices with update instead of add: repeated rows overwrite
# cause: 반복된 행을 덮어씀
def embedding_gradient(table, ids):
    table = tf.Variable(table)
    with tf.GradientTape() as tape:
        rows = tf.gather(table, ids)
        y = tf.reduce_sum(rows ** 2)
    g = tape.gradient(y, table)
    return tf.tensor_scatter_nd_update(tf.zeros_like(table), tf.expand_dims(g.indices, 1), g.values)
