# name: fast=False를 빠뜨림
# belief: lstsq는 기본값으로도 특이 행렬을 풀 수 있다.
# hint: lstsq의 fast는 기본값이 무엇입니까? 특이 행렬에서 어느 쪽을 쓰라고 했습니까?
# read: 골짜기의 모양과 뉴턴의 한 걸음
# needs: lstsq
# unless: fast=False
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    return x - tf.linalg.lstsq(H, g[:, tf.newaxis])[:, 0]
