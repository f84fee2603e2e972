# name: 원소의 역수를 역행렬로 여김
# belief: 행렬의 역은 원소마다 역수를 구한 것이다.
# hint: H에 1 / H를 행렬로 곱하면 단위행렬이 됩니까?
# read: 골짜기의 모양과 뉴턴의 한 걸음
# needs: Div | reciprocal | divide | divide_no_nan | Pow
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    return x - tf.linalg.matvec(1.0 / H, g)
