# belief: size-one-axes-dropped
# hint: n = 1일 때 결과의 형상을 출력해 보세요. 축이 몇 개입니까?
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
    return tf.squeeze(x - tf.linalg.lstsq(H, g[:, tf.newaxis], fast=False)[:, 0])
