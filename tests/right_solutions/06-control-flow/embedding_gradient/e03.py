# style: one_hot과 einsum으로 행을 고름 (gather 없이, 그래디언트가 처음부터 보통 텐서)
def embedding_gradient(table, ids):
    v = tf.Variable(table)
    pick = tf.one_hot(list(ids), depth=v.shape[0])
    with tf.GradientTape() as tape:
        rows = tf.einsum("kr,rc->kc", pick, v)
        y = tf.einsum("kc,kc->", rows, rows)
    return tape.gradient(y, v)
