# belief: mean-for-sum
# hint: 합을 미분한 것과 견주어 몇 배 작습니까?
# read: 연습 3
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_mean(tf.gather(table, ids) ** 2)
    return tf.convert_to_tensor(tape.gradient(y, table))
