# belief: Believes that variables with the same value are the same source: every level of the recursion makes a new tf.Variable from x0, so the inner result does not depend on the outer variable and every derivative is 0 (hidden by ZERO); only n = 0 is right.
# cause: 소스를 새로 만듦
# seen: 소스에서 대상까지 기록이 끊겨 0이 되었습니다
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    if n == 0:
        return f(x)
    with tf.GradientTape() as tape:
        prev = nth_derivative_at(f, x0, n - 1)
    return tape.gradient(prev, x, unconnected_gradients=tf.UnconnectedGradients.ZERO)
