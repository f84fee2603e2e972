# belief: A copy-and-paste slip: the second call still has x0 instead of w0, so g is differentiated at x0; wrong whenever x0 and w0 differ (and g' differs there).
# cause: 두 함수를 같은 점에서 미분함
def two_derivatives(f, g, x0, w0):
    def slope(func, point):
        v = tf.Variable(point, dtype=tf.float32)
        with tf.GradientTape() as tape:
            out = func(v)
        return tape.gradient(out, v)

    dydx = slope(f, x0)
    dzdw = slope(g, x0)
    return dydx, dzdw
