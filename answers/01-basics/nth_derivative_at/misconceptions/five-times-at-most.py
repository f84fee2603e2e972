# name: 다섯 번까지만 미분함
# belief: 다섯 번보다 많이 미분하면 언제나 0이다.
# hint: 다항식이 아닌 함수, 예를 들어 sin x는 여섯 번 미분해도 0이 됩니까?
# read: 연습 6의 지킬 것
# fails: hidden
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)

    def derivative(k):
        if k == 0:
            return f(x)
        with tf.GradientTape() as tape:
            y = derivative(k - 1)
        return tape.gradient(y, x, unconnected_gradients=tf.UnconnectedGradients.ZERO)

    if n > 5:
        f(x)
        return tf.constant(0.0)
    return derivative(n)
