# style: 지속 테이프로 따로 구해 파이썬의 sum으로 더한다
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32, trainable=False)
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        ys = [f(x) for f in functions]
    return sum(tape.gradient(y, x) for y in ys)
