# name: 상수인 표를 감시하지 않음
# belief: 표는 언제나 변수이므로 감시하라고 할 필요가 없다.
# hint: table이 상수일 때도 저절로 감시됩니까?
# read: 연습 3
# needs: GradientTape
# unless: watch, Variable
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        y = tf.reduce_sum(tf.gather(table, ids) ** 2)
    return tf.convert_to_tensor(tape.gradient(y, table))
