# name: 특이 행렬이면 대각선으로 나눔
# belief: 풀 수 없으면 대각선으로 나누면 된다.
# hint: 특이 행렬이면 어떤 걸음을 걸으라고 했습니까?
# read: 연습 6의 지킬 것
# needs: diag_part
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
        return x - g / tf.linalg.diag_part(H)
