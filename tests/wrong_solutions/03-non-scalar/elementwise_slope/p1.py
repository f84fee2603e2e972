# belief: The tape needs at least a vector to have elements, so a single number is turned into an array of one. For a number (or a scalar tensor) the shape is (1,) instead of ().
# cause: 수를 길이 1의 벡터로 바꿈
def elementwise_slope(f, x):
    array = np.atleast_1d(np.array(x)).astype(np.float32)
    x = tf.constant(array)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)
