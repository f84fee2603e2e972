# belief: 뉴턴은 f'/f''이므로 성분마다 g를 대각 성분으로 나누면 된다고 믿음(0으로 나누는 것은 divide_no_nan)
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
