# belief: With a list of targets and a list of as many sources, tape.gradient pairs them up. Each entry is the sum of all derivatives; right only for a single function.
# cause: 대상의 목록에서 값이 따로 나온다고 여김
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        ys = [f(x) for f in functions]
    # ys[0]은 x로, ys[1]도 x로, ...
    return tape.gradient(ys, [x] * len(ys))
