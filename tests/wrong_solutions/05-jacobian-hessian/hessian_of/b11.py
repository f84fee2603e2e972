# belief: 그래디언트를 한 번 더 미분한 것이 이계 미분계수이므로 대각선에 놓으면 된다고 믿음
# cause: 열의 합을 대각선에 놓음
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    second = outer.gradient(g, x, unconnected_gradients=tf.UnconnectedGradients.ZERO)
    return tf.linalg.diag(second)
