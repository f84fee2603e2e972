# name: 고르지 않은 행도 미분함
# belief: 표를 썼으니 모든 행의 그래디언트가 나온다.
# hint: 고르지 않은 행도 y에 들어갑니까? ids를 썼습니까?
# read: 3) 골라 쓴 행
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(table**2)
    return tape.gradient(y, table)
