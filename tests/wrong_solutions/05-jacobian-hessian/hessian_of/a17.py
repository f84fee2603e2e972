# belief: second derivatives per component only: takes outer.gradient and puts it on the diagonal
# cause: 열의 합을 대각선에 놓음
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x, unconnected_gradients="zero")
    h = outer.gradient(g, x, unconnected_gradients="zero")
    return tf.linalg.diag(h)
