# belief: singular-by-the-error
# hint: solve도 반올림 때문에 특이 행렬을 알아채지 못할 때가 있습니다. 나누어 풀지 않고 언제나 쓸 수 있는 것은 무엇입니까?
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
    right = g[:, tf.newaxis]
    try:
        step = tf.linalg.solve(H, right)
    except tf.errors.InvalidArgumentError:
        step = tf.linalg.lstsq(H, right, fast=False)
    return x - step[:, 0]
