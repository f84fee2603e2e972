# style: 안쪽 재귀를 tf.function으로 감쌈
def nth_derivative_at(f, x0, n):
    def nth(x, k):
        if k == 0:
            return f(x)
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = nth(x, k - 1)
        return tape.gradient(y, x, unconnected_gradients=tf.UnconnectedGradients.ZERO)

    @tf.function(autograph=False)
    def run(x):
        return nth(x, n)

    return run(tf.constant(np.float32(x0)))
