# belief: mean-for-sum
# hint: EX 7에서 28은 세 수의 합입니까, 평균입니까?
# read: EX 7
# fails: test, hidden
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = tf.reduce_mean([f(x) for f in functions])
    return tape.gradient(y, x)
