# belief: None can only come up in the very last differentiation, so it is enough to replace it once at the end. Wrong when n exceeds the degree by two or more: tape.gradient(None, x) raises an error.
# cause: None을 마지막에만 바꿈
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)

    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
        for _ in range(n):
            y = tape.gradient(y, x)

    if y is None:       # 연결이 없으면 0
        return tf.constant(0.0)
    return y
