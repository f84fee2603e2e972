# belief: spreads the slices by hand with scatter *update*: repeated rows overwrite instead of add
# cause: 반복된 행을 덮어씀
def embedding_gradient(table, ids):
    table = tf.Variable(table)
    with tf.GradientTape() as tape:
        y = tf.reduce_sum(tf.gather(table, ids) ** 2)
    grad = tape.gradient(y, table)
    return tf.tensor_scatter_nd_update(tf.zeros_like(table), grad.indices[:, tf.newaxis], grad.values)
