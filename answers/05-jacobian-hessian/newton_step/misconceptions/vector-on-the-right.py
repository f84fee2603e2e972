# name: 오른쪽 변을 벡터로 줌
# belief: 연립방정식의 오른쪽 변은 벡터이다.
# hint: solve와 lstsq의 오른쪽 변은 열 하나짜리 행렬이어야 합니다.
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
    return x - tf.linalg.lstsq(H, g, fast=False)
