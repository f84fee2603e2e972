# belief: adds a little to the diagonal so that it is never singular, thinks that does not change the answer
# cause: 헤세 행렬에 작은 단위행렬을 더함
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    H = H + 0.001 * tf.eye(len(x))
    s = tf.linalg.solve(H, g[:, tf.newaxis])[:, 0]
    return x - s
