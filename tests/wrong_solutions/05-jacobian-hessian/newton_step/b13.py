# belief: solve가 오류를 낼 때만 lstsq로: 반올림 탓에 오류 없이 엉뚱한 답이 나올 수 있음을 모름
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
        s = tf.linalg.solve(H, g[:, tf.newaxis])[:, 0]
    except tf.errors.InvalidArgumentError:
        s = tf.linalg.lstsq(H, g[:, tf.newaxis], fast=False)[:, 0]
    return x - s
