# belief: The student thinks that a list of targets and an equally long list of sources are matched pair by pair; every place gets the sum of all derivatives, so it is wrong for two or more functions.
# cause: 대상의 목록에서 값이 따로 나온다고 여김
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        ys = [func(x) for func in functions]
    # 대상과 소스를 하나씩 짝지음
    return tape.gradient(ys, [x] * len(ys))
