# style: forward over reverse
def hessian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = f(x)
        g = tape.gradient(y, x, unconnected_gradients="zero")
    return accumulator.jvp(g, unconnected_gradients=tf.UnconnectedGradients.ZERO)
