# belief: mixed order: square of the sum instead of sum of the squares
# cause: 제곱의 범위를 잘못 봄
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        rows = tf.gather(table, ids)
        y = tf.reduce_sum(rows) ** 2
    return tf.convert_to_tensor(tape.gradient(y, table))
