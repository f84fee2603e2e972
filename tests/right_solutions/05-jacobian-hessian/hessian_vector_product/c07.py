# style: R07 reverse over forward: the gradient of the jvp
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as tape:
        tape.watch(x)
        with tf.autodiff.ForwardAccumulator(x, v) as acc:
            y = f(x)
        slope = acc.jvp(y)
    return tape.gradient(slope, x)
