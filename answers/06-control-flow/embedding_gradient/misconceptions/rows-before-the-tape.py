# belief: outside-the-tape
# hint: 행을 고를 때 테이프가 켜져 있었습니까? table에서 y까지 모든 계산이 with 안에 있어야 합니다.
# read: 3) 골라 쓴 행
# unless: numpy
# fails: test, hidden
def embedding_gradient(table, ids):
    rows = tf.gather(table, ids)
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(rows**2)
    return tape.gradient(y, table)
