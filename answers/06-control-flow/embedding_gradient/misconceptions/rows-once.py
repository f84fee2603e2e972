# name: 반복된 번호를 한 번만 셈
# belief: 같은 행을 여러 번 골라도 그래디언트는 한 번 고른 것과 같다.
# hint: 같은 번호를 두 번 고르면 제곱의 합에 몇 번 들어갑니까?
# read: 3) 골라 쓴 행
# unless: tensor_scatter_nd_update | scatter_nd_update | assign | scatter_update | numpy | item-assigned
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(tf.gather(table, sorted(set(ids))) ** 2)
    return tf.convert_to_tensor(tape.gradient(y, table))
