# belief: Believes that gradient with a list of targets and an equally long list of sources works pair by pair; each entry is the sum of all derivatives instead.
# cause: 대상의 목록에서 값이 따로 나온다고 여김
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        ys = [func(x) for func in functions]
    # y1은 x로, y2도 x로, ...
    return tape.gradient(ys, [x] * len(ys))
