# belief: list-of-rows-as-index
# hint: TensorFlow의 대괄호에는 번호의 리스트가 들어갑니까? 행을 고르는 함수는 무엇이었습니까?
# read: 3) 골라 쓴 행
# unless: gather, embedding_lookup
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(table[ids, :] ** 2)
    return tf.convert_to_tensor(tape.gradient(y, table))
