# style: 헤세 행렬의 행을 하나씩 구함
def newton_step(f, x):
    with tf.GradientTape(persistent=True) as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    rows = [outer.gradient(g, x, output_gradients=e) for e in tf.eye(x.shape[0])]
    return x - tf.linalg.matvec(tf.linalg.pinv(tf.stack(rows)), g)
