# style: converts with float(), watches a constant, prints for debugging, own test in the cell
def derivative_at(f, x0):
    point = tf.constant(float(x0))
    with tf.GradientTape(watch_accessed_variables=False) as t:
        t.watch(point)
        value = f(point)
    g = t.gradient(value, point)
    print("debug:", value, g)
    return g


assert float(derivative_at(lambda a: a ** 2, 5)) == 10.0
