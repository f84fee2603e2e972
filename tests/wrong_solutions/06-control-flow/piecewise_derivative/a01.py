# belief: believes the same point need not be computed twice (caches by point)
# cause: 같은 점의 결과를 다시 씀
def piecewise_derivative(f, xs):
    slopes = {}
    for p in xs:
        p = float(p)
        if p not in slopes:
            x = tf.Variable(p, dtype=tf.float32)
            with tf.GradientTape() as tape:
                y = f(x)
            slopes[p] = tape.gradient(y, x)
    return [slopes[float(p)] for p in xs]
