# belief: IndexedSlices의 values를 0 표에 scatter "update"로 써넣는다 (같은 번호는 더해지지 않고 덮어써짐)
# cause: 반복된 행을 덮어씀
def embedding_gradient(table, ids):
    v = tf.Variable(table)
    with tf.GradientTape() as tape:
        y = tf.reduce_sum(tf.gather(v, ids) ** 2)
    g = tape.gradient(y, v)
    return tf.tensor_scatter_nd_update(tf.zeros_like(v), tf.reshape(g.indices, (-1, 1)), g.values)
