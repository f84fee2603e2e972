# style: tf.function around the nested tapes, helper function, symmetrised
def hessian_of(f, x):
    @tf.function
    def both(z):
        with tf.GradientTape() as outer:
            outer.watch(z)
            with tf.GradientTape() as inner:
                inner.watch(z)
                y = f(z)
            g = inner.gradient(y, z, unconnected_gradients="zero")
        H = outer.jacobian(g, z, unconnected_gradients="zero")
        return (H + tf.transpose(H)) / 2

    return both(x)
