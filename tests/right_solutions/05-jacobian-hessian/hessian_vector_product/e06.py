# style: reverse over forward: gradient of the directional derivative (accumulator inside the tape)
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as tape:
        tape.watch(x)
        with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
            y = f(x)
        slope = accumulator.jvp(y)
    return tape.gradient(slope, x)
