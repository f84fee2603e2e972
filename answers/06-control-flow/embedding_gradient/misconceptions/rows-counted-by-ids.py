# name: 행의 수를 가장 큰 번호로 셈
# belief: 가장 큰 번호에 1을 더하면 표의 행의 수이다.
# hint: 표의 마지막 행을 아무도 고르지 않으면 그 행의 그래디언트는 어디에 있습니까?
# read: 3) 골라 쓴 행
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(tf.gather(table, ids) ** 2)
    slices = tape.gradient(y, table)
    return tf.math.unsorted_segment_sum(slices.values, slices.indices, max(ids) + 1)
