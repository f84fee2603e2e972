# name: solve의 오른쪽 변에 x를 줌
# belief: 오른쪽 변에는 지금 있는 점을 준다.
# hint: H s = ∇f의 오른쪽 변에 무엇을 주었습니까?
# read: 골짜기의 모양과 뉴턴의 한 걸음
# needs: solve | inv
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    return x - tf.linalg.solve(H, x[:, tf.newaxis])[:, 0]
