# belief: column-for-a-vector
# hint: lstsq의 결과는 형상이 (n, 1)입니다. x에서 그대로 빼면 형상이 무엇이 됩니까?
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
    return x - tf.linalg.lstsq(H, g[:, tf.newaxis])
