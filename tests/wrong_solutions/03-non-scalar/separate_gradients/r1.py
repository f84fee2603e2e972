# belief: Giving x once for each function as a list of sources makes tape.gradient pair targets and sources. Wrong for two or more functions: every entry is the sum of all derivatives.
# cause: 대상의 목록에서 값이 따로 나온다고 여김
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        ys = [f(x) for f in functions]
    sources = [x] * len(ys)
    return tape.gradient(ys, sources)
