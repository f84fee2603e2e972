# belief: Thinks it is enough that the single values are computed inside the tape; adds them up after the with block, so the sum itself is not recorded and the gradient is None.
# cause: 테이프 밖에서 더함
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    values = []
    with tf.GradientTape() as tape:
        for func in functions:
            values.append(func(x))
    total = tf.add_n(values)
    return tape.gradient(total, x)
