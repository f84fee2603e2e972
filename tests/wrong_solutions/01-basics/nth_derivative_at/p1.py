# belief: Once a derivative is 0, all higher ones are 0 as well. Wrong where a derivative merely vanishes at the point: sin at 0 with n = 3, x**3 at 0 with n = 3.
# cause: 0이 나오면 멈춤
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
        for _ in range(n):
            y = tape.gradient(y, x, unconnected_gradients=tf.UnconnectedGradients.ZERO)
            if float(y) == 0.0:
                break           # 0을 미분하면 계속 0
    return y
