# style: one own Variable, reassigned inside one persistent tape; walrus
def piecewise_derivative(f, xs):
    x = tf.Variable(0.0)
    ys = []
    with tf.GradientTape(persistent=True) as tape:
        for p in xs:
            x.assign(tf.cast(p, tf.float32))
            ys.append(f(x))
    return [g if (g := tape.gradient(y, x)) is not None else tf.constant(0.0) for y in ys]
