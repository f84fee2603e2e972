# name: 행 대신 열을 고름
# belief: gather의 번호는 열의 번호다.
# hint: gather가 고른 것의 형상을 출력해 보세요. 번호는 행의 번호입니까, 열의 번호입니까?
# read: 3) 골라 쓴 행
# needs: axis | batch_dims
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(tf.gather(table, ids, axis=1) ** 2)
    return tf.convert_to_tensor(tape.gradient(y, table))
