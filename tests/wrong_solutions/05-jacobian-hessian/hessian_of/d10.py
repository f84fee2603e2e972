# belief: reads d2f/dxi dxj as the product of df/dxi and df/dxj (outer product of the gradient)
# cause: 그래디언트끼리 곱함
def hessian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    g = tape.gradient(y, x)
    return g[:, tf.newaxis] * g[tf.newaxis, :]
