# belief: slices-by-another-way
# hint: IndexedSlices에 numpy()를 쓸 수 있습니까? 3)에서 무엇으로 보통 텐서를 만들었습니까?
# read: 3) 골라 쓴 행
# needs: numpy
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(tf.gather(table, ids) ** 2)
    return tf.constant(tape.gradient(y, table).numpy())
