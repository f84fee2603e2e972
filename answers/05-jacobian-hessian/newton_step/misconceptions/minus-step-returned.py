# belief: newton-step-alone
# hint: 돌려줄 것은 걸음입니까, 걸어간 새 점입니까?
# read: 골짜기의 모양과 뉴턴의 한 걸음
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    return -tf.linalg.lstsq(H, g[:, tf.newaxis], fast=False)[:, 0]
