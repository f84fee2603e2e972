# belief: always-invertible
# hint: 홈통에서 solve는 무엇을 냈습니까? 두 경우에 모두 쓸 수 있는 함수는 무엇입니까?
# read: 골짜기의 모양과 뉴턴의 한 걸음
# unless: lstsq
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    return x - tf.linalg.solve(H, g[:, tf.newaxis])[:, 0]
