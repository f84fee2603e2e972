# belief: Recursion is right, but handles the missing connection by replacing None with 0 only at the very end; one derivative beyond the last connected one works, further ones fail because None becomes the target of the next gradient.
# cause: None을 마지막에만 바꿈
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)

    def rec(k):
        if k == 0:
            return f(x)
        with tf.GradientTape() as tape:
            lower = rec(k - 1)
        return tape.gradient(lower, x)

    answer = rec(n)
    if answer is None:            # 차수보다 많이 미분한 경우
        answer = tf.constant(0.0)
    return answer
