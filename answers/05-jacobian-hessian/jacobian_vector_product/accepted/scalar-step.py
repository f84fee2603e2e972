# style: x + t v를 t로 미분한다
def jacobian_vector_product(f, x, v):
    t = tf.constant(0.0)
    with tf.autodiff.ForwardAccumulator(t, tf.constant(1.0)) as accumulator:
        y = f(x + t * v)
    return accumulator.jvp(y)
