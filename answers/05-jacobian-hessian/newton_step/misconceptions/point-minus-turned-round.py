# name: 걸음에서 점을 뺌
# belief: 빼는 순서는 상관없다.
# hint: 새 점은 점에서 걸음을 뺀 것입니까, 걸음에서 점을 뺀 것입니까?
# read: 골짜기의 모양과 뉴턴의 한 걸음
# needs: Sub | subtract
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    return tf.linalg.lstsq(H, g[:, tf.newaxis], fast=False)[:, 0] - x
