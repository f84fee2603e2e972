# style: 원-핫 행렬을 곱해 고른다
def embedding_gradient(table, ids):
    table = tf.identity(table)
    choice = tf.one_hot(list(ids), depth=table.shape[0])
    with tf.GradientTape() as tape:
        tape.watch(table)
        rows = choice @ table
        y = tf.reduce_sum(rows * rows)
    return tape.gradient(y, table)
