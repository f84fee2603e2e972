# name: 대각선으로만 나눔
# belief: 변수마다 2계 미분계수로 나누면 된다.
# hint: 대각선 밖의 수는 어디에 쓰였습니까?
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
    return x - tf.math.divide_no_nan(g, tf.linalg.diag_part(H))
