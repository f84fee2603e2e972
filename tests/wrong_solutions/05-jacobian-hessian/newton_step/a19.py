# belief: forgets fast=False in lstsq (believes default is fine)
# cause: fast=False를 빠뜨림
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x, unconnected_gradients="zero")
    return x - tf.linalg.lstsq(H, g[:, tf.newaxis])[:, 0]
