# style: 테이프를 두 개 쓰고 연쇄 법칙으로 곱함
def chain_parts(outer, inner, x0):
    x = tf.Variable(float(x0))
    with tf.GradientTape() as first:
        y = inner(x)
    dy_dx = first.gradient(y, x)
    with tf.GradientTape() as second:
        second.watch(y)
        z = outer(y)
    dz_dy = second.gradient(z, y)
    return {"dz_dx": dz_dy * dy_dx, "dz_dy": dz_dy, "dy_dx": dy_dx}
