# name: 콜레스키 분해로 풂
# belief: 헤세 행렬은 언제나 양의 정부호이다.
# hint: 콜레스키 분해는 고윳값이 모두 양수일 때에만 됩니다. 안장과 홈통에서는 어떻습니까?
# read: 골짜기의 모양과 뉴턴의 한 걸음
# needs: cholesky
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    return x - tf.linalg.cholesky_solve(tf.linalg.cholesky(H), g[:, tf.newaxis])[:, 0]
