# style: comprehension over zip with a helper, returns a list
def two_derivatives(f, g, x0, w0):
    def slope(function, point):
        v = tf.Variable(float(point))
        with tf.GradientTape() as tape:
            out = function(v)
        return tape.gradient(out, v)

    return [slope(function, point) for function, point in zip((f, g), (x0, w0))]
