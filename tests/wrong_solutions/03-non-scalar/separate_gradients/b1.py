# belief: Thinks that a list of targets and an equally long list of sources are paired one by one; passes [x, x, ...] as the sources, but every entry is the gradient of the sum.
# cause: 대상의 목록에서 값이 따로 나온다고 여김
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        ys = [f(x) for f in functions]
    # y1->x, y2->x, y3->x ...
    return tape.gradient(ys, [x] * len(ys))
