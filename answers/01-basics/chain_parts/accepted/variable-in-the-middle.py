# style: 중간값을 새 변수에 담고 곱하여 이음
def chain_parts(outer, inner, x0):
    def slope(function, point):
        v = tf.Variable(point, dtype=tf.float32)
        with tf.GradientTape() as tape:
            out = function(v)
        return out, tape.gradient(out, v)
    y, dy_dx = slope(inner, x0)
    _, dz_dy = slope(outer, y)
    return {"dz_dx": tf.multiply(dz_dy, dy_dx), "dz_dy": dz_dy, "dy_dx": dy_dx}
