# belief: "제곱하여 더한"을 "더하여 제곱"으로 적었다
# cause: 제곱의 범위를 잘못 봄
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        rows = tf.gather(table, ids)
        y = tf.reduce_sum(rows) ** 2
    return tf.convert_to_tensor(tape.gradient(y, table))
