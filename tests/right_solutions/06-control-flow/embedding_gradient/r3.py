# style: unsorted_segment_sum으로 스스로 더한다
def embedding_gradient(table, ids):
    v = tf.Variable(table)
    with tf.GradientTape() as tape:
        y = tf.einsum("ij,ij->", r := tf.gather(v, list(ids)), r)
    g = tape.gradient(y, v)
    return tf.math.unsorted_segment_sum(g.values, g.indices, num_segments=table.shape[0])
