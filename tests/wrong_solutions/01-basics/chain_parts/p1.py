# belief: All the derivatives of the chain rule are taken at x0, so outer is differentiated at x0 instead of at inner(x0). dz_dy and dz_dx are wrong wherever outer'(x0) differs from outer'(y).
# cause: 도함수를 모두 x에서 계산함
def chain_parts(outer, inner, x0):
    def slope(func):
        v = tf.Variable(x0, dtype=tf.float32)
        with tf.GradientTape() as tape:
            out = func(v)
        return tape.gradient(out, v)

    dz_dy = slope(outer)
    dy_dx = slope(inner)
    return {"dz_dx": dz_dy * dy_dx, "dz_dy": dz_dy, "dy_dx": dy_dx}
