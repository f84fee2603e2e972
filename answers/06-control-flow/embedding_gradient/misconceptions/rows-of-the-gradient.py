# name: 그래디언트에서도 행을 고름
# belief: ids의 순서대로 행의 그래디언트를 돌려주어야 한다.
# hint: 결과의 형상을 table의 형상과 견주어 보세요.
# read: 연습 3
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(tf.gather(table, ids) ** 2)
    return tf.gather(tf.convert_to_tensor(tape.gradient(y, table)), ids)
