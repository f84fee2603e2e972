# style: tf.function 안에서 구한다
@tf.function
def _hessian(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    return outer.jacobian(g, x, unconnected_gradients="zero")


def hessian_of(f, x):
    return _hessian(f, x)
