# name: 반복된 행을 덮어씀
# belief: 조각을 제자리에 써넣기만 하면 보통 텐서가 된다.
# hint: 같은 번호가 두 번 나오면 나중 것이 앞의 것을 덮습니까, 더해집니까?
# read: 3) 골라 쓴 행
# needs: tensor_scatter_nd_update | scatter_nd_update | assign | scatter_update | item-assigned
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(tf.gather(table, ids) ** 2)
    slices = tape.gradient(y, table)
    return tf.tensor_scatter_nd_update(tf.zeros(table.shape), slices.indices[:, None], slices.values)
