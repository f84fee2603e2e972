# belief: Gauss-Newton: thinks the second derivatives are products of the first ones, H = g g^T
# cause: 그래디언트끼리 곱함
def hessian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    g = tape.gradient(y, x, unconnected_gradients=tf.UnconnectedGradients.ZERO)
    return g[:, tf.newaxis] * g[tf.newaxis, :]
