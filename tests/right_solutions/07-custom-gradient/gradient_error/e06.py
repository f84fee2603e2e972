# style: class, tf.function, four-point central difference, walrus
class Checker:
    def __init__(self, f, h=0.01):
        self.f, self.h = tf.function(f), h

    def slope(self, x, e):
        near = self.f(x + e) - self.f(x - e)
        far = self.f(x + 2 * e) - self.f(x - 2 * e)
        return (8 * near - far) / (12 * self.h)

    def tape(self, x):
        with tf.GradientTape(watch_accessed_variables=False) as tape:
            tape.watch(x)
            y = self.f(x)
        return tape.gradient(y, x)


def gradient_error(f, x):
    slopes = [(c := Checker(f)).slope(x, e) for e in tf.unstack(tf.eye(len(x)) * 0.01)]
    return tf.reduce_max(tf.abs(c.tape(x) - tf.stack(slopes)))
