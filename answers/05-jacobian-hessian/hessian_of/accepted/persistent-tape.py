# style: 지속 테이프 하나로 두 번 미분한다
def hessian_of(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
        g = tape.gradient(y, x)
    return tape.jacobian(g, x, unconnected_gradients=tf.UnconnectedGradients.ZERO)
