# belief: The chain rule multiplies the two separate derivatives, both taken at x0; the outer one is not evaluated at y. dz_dy and dz_dx are wrong unless inner(x0) happens to equal x0 (or outer is linear).
# cause: 도함수를 모두 x에서 계산함
def chain_parts(outer, inner, x0):
    def slope(func):
        x = tf.Variable(x0, dtype=tf.float32)
        with tf.GradientTape() as tape:
            value = func(x)
        return tape.gradient(value, x)

    dz_dy = slope(outer)
    dy_dx = slope(inner)
    # 연쇄 법칙: dz/dx = dz/dy * dy/dx
    return {"dz_dx": dz_dy * dy_dx, "dz_dy": dz_dy, "dy_dx": dy_dx}
