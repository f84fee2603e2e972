# style: 누산기 클래스를 감싼 클래스, f를 tf.function으로
class Pusher:
    def __init__(self, f):
        self.f = tf.function(f)

    def __call__(self, x, v):
        with tf.autodiff.ForwardAccumulator(primals=[x], tangents=[v]) as acc:
            return acc.jvp(self.f(x), unconnected_gradients=tf.UnconnectedGradients.ZERO)


jacobian_vector_product = lambda f, x, v: Pusher(f)(x, v)
