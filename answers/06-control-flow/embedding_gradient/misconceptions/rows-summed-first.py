# belief: reach-of-the-square
# hint: 고른 행을 먼저 더했습니까, 원소를 먼저 제곱했습니까?
# read: 연습 3
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(tf.reduce_sum(tf.gather(table, ids), axis=0) ** 2)
    return tf.convert_to_tensor(tape.gradient(y, table))
