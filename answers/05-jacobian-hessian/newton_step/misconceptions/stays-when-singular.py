# name: 특이 행렬이면 움직이지 않음
# belief: 풀 수 없으면 그 자리에 있는 것이 낫다.
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
    try:
        return x - tf.linalg.solve(H, g[:, tf.newaxis])[:, 0]
    except tf.errors.InvalidArgumentError:
        return tf.identity(x)
