# style: 같은 번호의 조각을 모아 더한다
def embedding_gradient(table, ids):
    table = tf.convert_to_tensor(table)
    rows = tf.gather(table, ids)
    with tf.GradientTape() as tape:
        tape.watch(rows)
        y = tf.reduce_sum(rows**2)
    return tf.math.unsorted_segment_sum(tape.gradient(y, rows), tf.constant(list(ids)), table.shape[0])
