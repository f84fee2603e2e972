# belief: inner gradient computed with only outer tape's jacobian but the inner tape's gradient called outside the outer with
# cause: 들여쓰기를 잘못함
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
    g = inner.gradient(y, x)
    return outer.jacobian(g, x, unconnected_gradients=tf.UnconnectedGradients.ZERO)
