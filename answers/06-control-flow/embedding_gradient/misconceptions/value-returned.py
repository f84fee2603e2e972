# belief: function-value
# hint: 돌려준 것은 제곱의 합입니까, 그것을 table로 미분한 것입니까?
# read: 연습 3
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(tf.gather(table, ids) ** 2)
    return y
