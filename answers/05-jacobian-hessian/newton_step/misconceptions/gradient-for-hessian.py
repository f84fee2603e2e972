# name: 그래디언트와 헤세 행렬을 바꾸어 받음
# belief: 그래디언트와 헤세 행렬은 어느 것이 먼저이든 괜찮다.
# hint: g와 H의 형상을 출력해 보세요. 어느 것이 행렬입니까?
# read: 골짜기의 모양과 뉴턴의 한 걸음
# needs: lstsq
# unless: gradient*2
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    H, g = g, H
    return x - tf.linalg.lstsq(H, g[:, tf.newaxis], fast=False)[:, 0]
