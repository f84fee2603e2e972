# belief: A single number should be made a vector first so that everything goes through the same code. Wrong for a scalar x: the result has shape (1,) and not ().
# cause: 수를 길이 1의 벡터로 바꿈
def elementwise_slope(f, x):
    arr = np.atleast_1d(x)
    xs = tf.Variable(arr, dtype=tf.float32)
    with tf.GradientTape() as tape:
        ys = f(xs)
    return tape.gradient(ys, xs)
