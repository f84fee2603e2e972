# style: embedding_lookup으로 고르고 0인 표에 그래디언트를 더한다
def embedding_gradient(table, ids):
    variable = tf.Variable(table)
    with tf.GradientTape() as tape:
        y = tf.reduce_sum(tf.square(tf.nn.embedding_lookup(variable, ids)))
    slices = tape.gradient(y, variable)
    return tf.tensor_scatter_nd_add(tf.zeros(variable.shape), slices.indices[:, None], slices.values)
