# belief: "Call each function exactly once" means that a function that is in the list twice must be skipped the second time. Its derivative is then missing from the sum.
# cause: 같은 함수를 하나로 침
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    called = []
    ys = []
    with tf.GradientTape() as tape:
        for func in functions:
            if func in called:
                continue          # 이미 한 번 불렀다
            called.append(func)
            ys.append(func(x))
    return tape.gradient(ys, x)
