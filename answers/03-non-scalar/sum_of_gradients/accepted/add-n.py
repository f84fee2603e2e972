# style: 값을 tf.add_n으로 더한 스칼라를 미분하고 상수를 감시한다
def sum_of_gradients(functions, x0):
    x = tf.cast(x0, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        total = tf.add_n([f(x) for f in functions])
    return tape.gradient(total, x)
