# belief: believes a tiny number on the diagonal makes a singular H solvable without changing the answer
# cause: 헤세 행렬에 작은 단위행렬을 더함
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    H = H + 1e-4 * tf.eye(len(x))
    step = tf.linalg.solve(H, g[:, tf.newaxis])[:, 0]
    return x - step
