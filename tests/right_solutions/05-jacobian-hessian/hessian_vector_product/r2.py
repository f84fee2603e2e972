# style: reverse over forward: tape around an accumulator, gradient of the directional derivative
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as tape:
        tape.watch(x)
        with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
            y = f(x)
        slope = accumulator.jvp(y, unconnected_gradients="zero")
    return tape.gradient(slope, x, unconnected_gradients="zero")
