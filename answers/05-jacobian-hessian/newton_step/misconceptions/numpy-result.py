# belief: numpy-returned
# hint: 돌려준 것의 type을 출력해 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    return (x - tf.linalg.lstsq(H, g[:, tf.newaxis], fast=False)[:, 0]).numpy()
