# belief: adds a small multiple of the identity so that solve never fails (damping), believes that is the least-squares step
# cause: 헤세 행렬에 작은 단위행렬을 더함
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x) + 1e-3 * tf.eye(len(x))
    return x - tf.linalg.solve(H, g[:, tf.newaxis])[:, 0]
