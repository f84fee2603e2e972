# belief: parenthesis slip: square of the sum, not sum of the squares
# cause: 제곱의 범위를 잘못 봄
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(tf.gather(table, ids)) ** 2
    return tf.convert_to_tensor(tape.gradient(y, table))
