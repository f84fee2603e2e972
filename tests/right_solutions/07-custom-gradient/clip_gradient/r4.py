# style: class with __call__, inside a tf.function, lambda rule
class Clipper:
    def __init__(self, limit):
        self.limit = limit
        self.op = tf.custom_gradient(lambda t: (tf.identity(t), self.back))
    def back(self, upstream):
        return tf.sign(upstream) * tf.minimum(tf.abs(upstream), self.limit)
    @tf.function
    def run(self, t):
        return self.op(t)
    def __call__(self, x):
        return self.run(tf.convert_to_tensor(x))

def clip_gradient(x, limit):
    return Clipper(limit)(x)
