# style: R2 eager tf.map_fn over the stacked points, walrus
def piecewise_derivative(f, xs):
    def slope(x):
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = f(x)
        return tape.gradient(y, x)

    return tf.map_fn(slope, (points := tf.stack([tf.cast(p, tf.float32) for p in xs])))
