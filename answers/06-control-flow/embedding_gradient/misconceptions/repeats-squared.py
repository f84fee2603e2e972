# name: 반복된 행을 더한 뒤 제곱함
# belief: 같은 행을 두 번 고른 것은 두 배인 행을 한 번 고른 것과 같다.
# hint: 같은 행을 두 번 고르면 그 행의 제곱이 두 번 더해집니까, 두 배의 제곱이 됩니까?
# read: 3) 골라 쓴 행
# fails: test, hidden
def embedding_gradient(table, ids):
    counts = tf.reduce_sum(tf.one_hot(list(ids), depth=table.shape[0]), axis=0)
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum((counts[:, None] * table) ** 2)
    return tape.gradient(y, table)
