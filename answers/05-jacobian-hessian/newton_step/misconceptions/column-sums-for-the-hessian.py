# belief: gradient-for-jacobian
# hint: outer.gradient가 준 것의 형상을 출력해 보세요. 헤세 행렬입니까, 그 열의 합입니까?
# read: 골짜기의 모양과 뉴턴의 한 걸음
# needs: gradient*2, lstsq
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.gradient(g, x)
    return x - tf.linalg.lstsq(H, g[:, tf.newaxis], fast=False)[:, 0]
