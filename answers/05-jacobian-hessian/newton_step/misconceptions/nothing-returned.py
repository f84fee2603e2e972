# belief: nothing-returned
# hint: 마지막 줄이 return으로 시작합니까?
# read: 연습 6의 힌트
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    x = x - tf.linalg.lstsq(H, g[:, tf.newaxis], fast=False)[:, 0]
