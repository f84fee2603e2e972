# name: 합 대신 평균을 구함
# belief: 여러 값을 하나로 만들려면 평균을 내면 된다고 믿습니다.
# hint: EX 7에서 28은 세 수의 합입니까, 평균입니까?
# read: EX 7
# fails: test, hidden
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = tf.reduce_mean([f(x) for f in functions])
    return tape.gradient(y, x)
