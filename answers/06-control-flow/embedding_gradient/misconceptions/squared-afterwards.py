# belief: reach-of-the-square
# hint: 원소를 하나하나 제곱하는 것과 더한 뒤 제곱하는 것은 같습니까?
# read: 연습 3
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(tf.gather(table, ids)) ** 2
    return tf.convert_to_tensor(tape.gradient(y, table))
