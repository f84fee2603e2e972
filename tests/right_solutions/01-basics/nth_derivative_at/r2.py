# style: list of n tapes opened and closed by hand with __enter__ and __exit__
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    tapes = [tf.GradientTape() for _ in range(n)]
    for t in tapes:
        t.__enter__()
    y = f(x)
    for t in reversed(tapes):     # 안쪽부터 닫는다
        t.__exit__(None, None, None)
        slope = t.gradient(y, x)
        y = tf.zeros_like(x) if slope is None else slope
    return y
