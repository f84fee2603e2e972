# style: class, Variable, gradient split into components inside the outer persistent tape, rows from gradient
class Curvature:
    def __init__(self, f, x):
        self.point = tf.Variable(x)
        with tf.GradientTape(persistent=True) as self.outer:
            with tf.GradientTape() as inner:
                value = f(self.point)
            self.slopes = tf.unstack(inner.gradient(value, self.point, unconnected_gradients="zero"))

    def rows(self):
        for slope in self.slopes:
            yield self.outer.gradient(slope, self.point, unconnected_gradients="zero")


def hessian_of(f, x):
    return tf.stack(list(Curvature(f, x).rows()), axis=0)
