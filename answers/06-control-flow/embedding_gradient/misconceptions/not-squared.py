# name: 제곱하지 않고 더함
# belief: 고른 행을 더한 값이 대상이다.
# hint: 고른 행을 그대로 더했습니까, 제곱하여 더했습니까?
# read: 연습 3
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(tf.gather(table, ids))
    return tf.convert_to_tensor(tape.gradient(y, table))
