# belief: thinks solve always raises on a singular matrix: try solve, else lstsq
# cause: 특이 행렬인지를 오류로 알아봄
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    try:
        s = tf.linalg.solve(H, g[:, tf.newaxis])
    except tf.errors.InvalidArgumentError:
        s = tf.linalg.lstsq(H, g[:, tf.newaxis], fast=False)
    return x - s[:, 0]
