# name: 특이 행렬이면 그래디언트를 뺌
# belief: 풀 수 없으면 경사 하강법으로 가면 된다.
# hint: 특이 행렬이면 어떤 걸음을 걸으라고 했습니까?
# read: 연습 6의 지킬 것
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
        return x - g
    return x - tf.linalg.solve(H, g[:, tf.newaxis])[:, 0]
