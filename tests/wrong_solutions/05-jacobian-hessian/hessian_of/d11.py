# belief: believes outer.gradient(g, x) gives each variable's own second derivative, and puts it on the diagonal
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
