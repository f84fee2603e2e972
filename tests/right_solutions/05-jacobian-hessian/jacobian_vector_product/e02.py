# style: derivative of t -> f(x + t v) at t = 0, forward mode, scalar primal
def jacobian_vector_product(f, x, v):
    t = tf.constant(0.0)
    accumulator = tf.autodiff.ForwardAccumulator(primals=t, tangents=tf.constant(1.0))
    with accumulator:
        y = f(x + t * v)
    return accumulator.jvp(y)
