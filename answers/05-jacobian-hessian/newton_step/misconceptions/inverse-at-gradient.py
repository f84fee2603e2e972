# belief: at-sign-with-a-vector
# hint: @는 행렬끼리 곱합니다. g는 벡터입니다.
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
    return x - tf.linalg.inv(H) @ g
