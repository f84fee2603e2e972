# belief: The recursion is right, but None is replaced by 0 only once at the very end; one differentiation beyond the point where the derivative becomes None inside the recursion it tries to differentiate None and fails.
# cause: None을 마지막에만 바꿈
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)

    def go(k):
        if k == 0:
            return f(x)
        with tf.GradientTape() as tape:
            prev = go(k - 1)
        return tape.gradient(prev, x)

    ans = go(n)
    # 차수를 넘으면 None이 나오므로 0으로 바꿔 준다
    return tf.constant(0.0) if ans is None else ans
