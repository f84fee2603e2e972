# style: counts via one-hot, einsum, no gather
def embedding_gradient(table, ids):
    table = tf.convert_to_tensor(table)
    chosen = tf.one_hot(list(ids), depth=table.shape[0])
    with tf.GradientTape() as tape:
        tape.watch(table)
        rows = tf.einsum("kr,rc->kc", chosen, table)
        y = tf.einsum("kc,kc->", rows, rows)
    return tape.gradient(y, table)
