# style: 테이프를 두 개 씀
def two_derivatives(f, g, x0, w0):
    def slope(function, point):
        v = tf.cast(point, tf.float32)
        with tf.GradientTape() as tape:
            tape.watch(v)
            out = function(v)
        return tape.gradient(out, v)
    return slope(f, x0), slope(g, w0)
