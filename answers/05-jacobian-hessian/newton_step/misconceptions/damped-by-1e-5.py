# belief: damped-hessian
# hint: 특이 행렬이 아닐 때에도 다른 행렬로 풀었습니다. 무엇을 더했습니까? H를 바꾸지 않고 두 경우에 모두 쓸 수 있는 함수는 무엇입니까?
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
    damped = H + 1e-5 * tf.eye(len(x))
    return x - tf.linalg.solve(damped, g[:, tf.newaxis])[:, 0]
