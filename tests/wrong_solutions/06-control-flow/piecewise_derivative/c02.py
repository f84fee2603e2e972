# belief: collects in a dict keyed by point: repeated points collapse
# cause: 같은 점이 한 칸에 겹침
def piecewise_derivative(f, xs):
    slopes = {}
    for point in xs:
        x = tf.Variable(point, dtype=tf.float32)
        with tf.GradientTape() as tape:
            y = f(x)
        slopes[float(point)] = tape.gradient(y, x)
    return list(slopes.values())
