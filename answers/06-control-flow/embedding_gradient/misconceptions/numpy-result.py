# belief: numpy-returned
# hint: 돌려준 것의 type을 출력해 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(tf.gather(table, ids) ** 2)
    return tf.convert_to_tensor(tape.gradient(y, table)).numpy()
