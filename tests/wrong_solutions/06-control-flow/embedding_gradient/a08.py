# belief: counts how often each row is used, multiplies the row by the count and squares afterwards (n² in place of n)
# cause: 반복된 행을 더한 뒤 제곱함
def embedding_gradient(table, ids):
    counts = tf.reduce_sum(tf.one_hot(list(ids), table.shape[0]), axis=0)
    t = tf.convert_to_tensor(table)
    with tf.GradientTape() as tape:
        tape.watch(t)
        rows = counts[:, None] * t
        y = tf.reduce_sum(rows ** 2)
    return tape.gradient(y, t)
