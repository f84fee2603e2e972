# style: carries 1 along the line t -> x + t v (scalar primal), walrus
def jacobian_vector_product(f, x, v):
    t = tf.constant(0.0)
    with tf.autodiff.ForwardAccumulator(t, tf.constant(1.0)) as acc:
        y = f(x + t * v)
    return tf.zeros_like(y) if (d := acc.jvp(y)) is None else d
