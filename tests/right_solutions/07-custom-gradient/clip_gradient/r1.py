# style: two positional arguments, minimum/maximum, class with __call__
class _Clip:
    def __init__(self, limit):
        self.limit = limit

    def backward(self, u):
        return tf.maximum(tf.minimum(u, self.limit), -self.limit)

    def __call__(self, x):
        return tf.custom_gradient(lambda t, bound: (t + 0.0, lambda u: (self.backward(u), None)))(x, self.limit)


def clip_gradient(x, limit):
    return _Clip(limit)(x)
