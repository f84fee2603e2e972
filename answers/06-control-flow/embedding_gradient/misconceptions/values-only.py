# name: 고른 행의 그래디언트만 돌려줌
# belief: 고르지 않은 행은 0이므로 돌려주지 않아도 된다.
# hint: 결과의 형상을 table의 형상과 견주어 보세요. 어느 행의 그래디언트인지 알 수 있습니까?
# read: 3) 골라 쓴 행
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(tf.gather(table, ids) ** 2)
    return tape.gradient(y, table).values
