# name: IndexedSlices를 그대로 돌려줌
# belief: tape.gradient가 준 것은 언제나 텐서다.
# hint: 결과의 type을 출력해 보세요. 무엇으로 바꾸면 보통 텐서가 됩니까?
# read: 3) 골라 쓴 행
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(tf.gather(table, ids) ** 2)
    return tape.gradient(y, table)
