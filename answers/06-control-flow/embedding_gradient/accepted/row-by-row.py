# style: 행을 하나씩 골라 더한다
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = 0.0
        for i in ids:
            y += tf.reduce_sum(table[i] ** 2)
    return tape.gradient(y, table)
