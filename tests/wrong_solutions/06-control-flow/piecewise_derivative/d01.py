# belief: one variable reused with assign; believes tape.gradient(list, x) gives a list, one gradient per y
# cause: 그래디언트를 더해 버림
def piecewise_derivative(f, xs):
    x = tf.Variable(0.0)
    ys = []
    with tf.GradientTape() as tape:
        for point in xs:
            x.assign(point)
            ys.append(f(x))
    return tape.gradient(ys, x)
