# belief: norm-for-squares
# hint: 제곱의 합과 길이는 무엇이 다릅니까? 제곱근까지 구하지 않았습니까?
# read: 연습 3
# needs: norm | sqrt
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.norm(tf.gather(table, ids))
    return tf.convert_to_tensor(tape.gradient(y, table))
