# belief: The student knows that None stands for 0 but puts in the Python number 0.0, thinking it is as good as a tensor; above the degree of a polynomial the result is a Python float or the next level breaks on it (e.g. x*x with n = 3 or 4, a linear f with n = 2).
# seen: float를 돌려주었습니다
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)

    def go(k):
        if k == 0:
            return f(x)
        with tf.GradientTape() as t:
            y = go(k - 1)
        g = t.gradient(y, x)
        if g is None:
            return 0.0      # None이면 0
        return g

    return go(n)
