# style: 텐서로 옮긴 표에서 골라 보통 텐서를 얻는다
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        copied = 1.0 * table
        y = tf.reduce_sum(tf.gather(copied, tf.constant(ids)) ** 2)
    return tape.gradient(y, table)
