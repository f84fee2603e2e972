# name: 행렬과 오른쪽 변을 바꿈
# belief: 행렬과 오른쪽 변은 어느 것을 먼저 주어도 된다.
# hint: lstsq의 첫째 인자는 행렬입니까, 오른쪽 변입니까?
# read: 골짜기의 모양과 뉴턴의 한 걸음
# needs: lstsq
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    return x - tf.linalg.lstsq(g[:, tf.newaxis], H, fast=False)[:, 0]
