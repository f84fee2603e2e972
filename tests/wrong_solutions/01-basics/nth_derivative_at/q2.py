# belief: The student thinks a persistent tape can be asked again and again for the derivative of its own result, after the block is closed; the first derivative was not recorded, so for n >= 2 it gives 0 instead of the value.
# cause: 테이프를 닫은 뒤 되풀이해 미분함
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
    # persistent라서 gradient를 n번 부를 수 있음
    for _ in range(n):
        y = tape.gradient(y, x, unconnected_gradients=tf.UnconnectedGradients.ZERO)
    del tape
    return y
