# belief: believes tape.gradient(list of ys, x) gives one derivative per y (it gives the sum); one variable re-assigned
# cause: 그래디언트를 더해 버림
def piecewise_derivative(f, xs):
    x = tf.Variable(0.0)
    ys = []
    with tf.GradientTape() as tape:
        for point in xs:
            x.assign(tf.cast(point, tf.float32))
            ys.append(f(x))
    return tape.gradient(ys, x)
