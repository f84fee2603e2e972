# name: 음의 고윳값을 버림
# belief: 뉴턴 방법은 위로 휜 방향으로만 걷는다.
# hint: 고윳값이 음수인 방향으로도 걸었습니까? 지킬 것을 다시 보세요.
# read: 골짜기의 모양과 뉴턴의 한 걸음
# needs: eigh | eig | svd
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    values, vectors = tf.linalg.eigh(H)
    inverse = tf.where(values > 1e-4, 1 / values, 0.0)
    return x - tf.linalg.matvec(vectors, inverse * tf.linalg.matvec(vectors, g, transpose_a=True))
