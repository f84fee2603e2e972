# belief: carries the 1-D formula x - f'/f'' over to each coordinate: divides by the diagonal of H (right for separable f)
# cause: 대각선으로만 나눔
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    return x - tf.math.divide_no_nan(g, tf.linalg.diag_part(H))
