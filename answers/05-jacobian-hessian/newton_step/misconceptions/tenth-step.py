# belief: newton-step-shortened
# hint: 걸음에 무엇을 곱하거나 나누었습니까? 뉴턴의 한 걸음을 걷는 식에 그 수가 있습니까?
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
    return x - 0.1 * tf.linalg.lstsq(H, g[:, tf.newaxis], fast=False)[:, 0]
