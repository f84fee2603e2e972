# style: R1 one tape, a list of variables, gradient of the list of ys
def piecewise_derivative(f, xs):
    points = [tf.Variable(p, dtype=tf.float32) for p in xs]
    with tf.GradientTape() as tape:
        ys = [f(p) for p in points]
    return tape.gradient(ys, points)
