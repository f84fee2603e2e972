# style: NumPy의 lstsq로 풀고 텐서로 되돌린다
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    step, *_ = np.linalg.lstsq(H.numpy(), g.numpy(), rcond=1e-5)
    return x - tf.constant(step, dtype=tf.float32)
