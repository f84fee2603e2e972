# belief: singular-by-the-determinant
# hint: det가 준 값을 출력해 보세요. 특이 행렬이면 언제나 0이거나 기준보다 작습니까? 나누어 풀지 않고 언제나 쓸 수 있는 것은 무엇입니까?
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
    if tf.linalg.det(H) == 0:
        return x - tf.linalg.lstsq(H, g[:, tf.newaxis], fast=False)[:, 0]
    return x - tf.linalg.matvec(tf.linalg.inv(H), g)
