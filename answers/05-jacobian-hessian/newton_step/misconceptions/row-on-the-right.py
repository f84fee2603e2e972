# name: 오른쪽 변을 행으로 줌
# belief: 벡터에 축을 더하기만 하면 열이 된다.
# hint: g[tf.newaxis, :]의 형상은 (n, 1)입니까, (1, n)입니까?
# read: 골짜기의 모양과 뉴턴의 한 걸음
# needs: lstsq | solve
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    return x - tf.linalg.lstsq(H, g[tf.newaxis, :], fast=False)[:, 0]
