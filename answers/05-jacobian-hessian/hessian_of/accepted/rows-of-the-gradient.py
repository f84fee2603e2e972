# style: 그래디언트의 성분을 하나씩 미분한다
def hessian_of(f, x):
    with tf.GradientTape(persistent=True) as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        parts = tf.unstack(inner.gradient(y, x))
    zero = tf.UnconnectedGradients.ZERO
    return tf.stack([outer.gradient(part, x, unconnected_gradients=zero) for part in parts])
