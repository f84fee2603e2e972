# belief: indices-without-an-axis
# hint: 번호의 형상은 (개수,)입니까, (개수, 1)입니까? 이 함수는 번호의 마지막 축을 무엇으로 읽습니까?
# read: 3) 골라 쓴 행
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(tf.gather(table, ids) ** 2)
    slices = tape.gradient(y, table)
    return tf.tensor_scatter_nd_add(tf.zeros(table.shape), slices.indices, slices.values)
