# style: two tapes one after the other, dz/dx by the chain rule as a product
def chain_parts(outer, inner, x0):
    def value_and_slope(function, point):
        with tf.GradientTape() as tape:
            tape.watch(point)
            value = function(point)
        return value, tape.gradient(value, point)

    y, dy_dx = value_and_slope(inner, tf.convert_to_tensor(x0, dtype=tf.float32))
    _, dz_dy = value_and_slope(outer, y)
    return dict(dz_dx=dz_dy * dy_dx, dz_dy=dz_dy, dy_dx=dy_dx)
