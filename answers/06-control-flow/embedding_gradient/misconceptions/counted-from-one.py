# belief: counted-from-one
# hint: 첫째 행의 번호는 0입니까, 1입니까? gather에 넣은 번호를 출력해 보세요.
# read: 3) 골라 쓴 행
# needs: Sub
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(tf.gather(table, [i - 1 for i in ids]) ** 2)
    return tf.convert_to_tensor(tape.gradient(y, table))
