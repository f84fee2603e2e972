# style: 지속 테이프 하나로 두 번 미분
def hessian_of(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        g = tape.gradient(f(x), x)
    return tape.jacobian(g, x, unconnected_gradients=tf.UnconnectedGradients.ZERO)
