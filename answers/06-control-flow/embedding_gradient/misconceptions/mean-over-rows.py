# belief: mean-for-sum
# hint: 번호의 개수로 나누었습니까? 대상은 합입니까, 평균입니까?
# read: 연습 3
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(tf.gather(table, ids) ** 2) / len(ids)
    return tf.convert_to_tensor(tape.gradient(y, table))
