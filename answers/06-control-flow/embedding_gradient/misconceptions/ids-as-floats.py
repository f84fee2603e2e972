# name: 번호를 실수로 바꿈
# belief: 미분에 쓰는 것은 모두 float여야 하므로 번호도 실수로 바꾼다.
# hint: 행의 번호는 정수입니까, 실수입니까? gather에 넣은 번호의 dtype을 출력해 보세요.
# read: 3) 골라 쓴 행
# needs: float32 | float | float64 | cast
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(tf.gather(table, tf.constant(ids, tf.float32)) ** 2)
    return tf.convert_to_tensor(tape.gradient(y, table))
