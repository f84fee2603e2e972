# style: None이 나오면 바로 0.0을 돌려줌
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    def go(k):
        if k == 0:
            return f(x)
        with tf.GradientTape() as tape:
            lower = go(k - 1)
        if lower is None:
            return None
        return tape.gradient(lower, x)
    result = go(n)
    if result is None:
        return tf.zeros(())
    return result
