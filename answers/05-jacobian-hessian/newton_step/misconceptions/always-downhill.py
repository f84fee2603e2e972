# name: 음의 고윳값을 양수로 바꿈
# belief: 뉴턴 방법은 언제나 내려가야 한다.
# hint: 안장에서 뉴턴의 한 걸음은 어디로 갔습니까? 고윳값이 음수일 때 어떻게 하라고 했습니까?
# read: 연습 6의 지킬 것
# needs: abs
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
    inverse = tf.where(tf.abs(values) > 1e-4, 1 / tf.abs(values), 0.0)
    return x - tf.linalg.matvec(vectors @ tf.linalg.diag(inverse), tf.linalg.matvec(vectors, g, transpose_a=True))
