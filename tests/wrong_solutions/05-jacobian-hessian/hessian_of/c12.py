# belief: makes it symmetric to be safe, but forgets the parentheses: H + H^T / 2
# cause: 전치를 더하는 식의 괄호를 빠뜨림
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x, unconnected_gradients=tf.UnconnectedGradients.ZERO)
    return H + tf.transpose(H) / 2
