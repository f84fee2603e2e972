# belief: For n = 0 no tape is needed, therefore no tensor either, so f(x0) can be returned as it is. Wrong for n = 0 with an int, float or np.float64 x0 (Python number, float64 or an error instead of a float32 tensor).
# cause: 받은 값을 그대로 함수에 넣음
def nth_derivative_at(f, x0, n):
    if n == 0:
        return f(x0)

    x = tf.Variable(x0, dtype=tf.float32)

    def derivative(k):
        if k == 0:
            return f(x)
        with tf.GradientTape() as tape:
            inner = derivative(k - 1)
        return tape.gradient(inner, x, unconnected_gradients=tf.UnconnectedGradients.ZERO)

    return derivative(n)
