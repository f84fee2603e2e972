# belief: 안장에서도 내려가야 한다고 믿어 고윳값의 절댓값을 씀
# cause: 음의 고윳값을 양수로 바꿈
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    values, vectors = tf.linalg.eigh(H)
    H = vectors @ tf.linalg.diag(tf.abs(values)) @ tf.transpose(vectors)
    return x - tf.linalg.lstsq(H, g[:, tf.newaxis], fast=False)[:, 0]
