# style: R02 inside a tf.function, a class, walrus
class Pushforward:
    def __init__(self, f):
        self.f = f

    @tf.function
    def __call__(self, x, v):
        with tf.autodiff.ForwardAccumulator(primals=x, tangents=v) as acc:
            if (y := self.f(x)) is not None:
                return acc.jvp(y, unconnected_gradients=tf.UnconnectedGradients.ZERO)


def jacobian_vector_product(f, x, v):
    return Pushforward(f)(x, v)
