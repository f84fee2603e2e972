# belief: numpy-in-the-middle
# hint: 행을 고르는 계산은 무엇의 함수입니까? 테이프가 그것을 기록합니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        rows = tf.constant(table.numpy()[list(ids)])
        y = tf.reduce_sum(rows**2)
    return tape.gradient(y, table)
