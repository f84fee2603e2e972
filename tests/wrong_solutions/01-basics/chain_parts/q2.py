# belief: The student thinks dz/dy can always be had by dividing in the chain rule, dz/dx : dy/dx; wrong (nan) where dy/dx is 0, e.g. inner(x) = x² at 0.
# cause: 미분계수를 나누어 구함
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = inner(x)
        z = outer(y)
    dz_dx = tape.gradient(z, x)
    dy_dx = tape.gradient(y, x)
    # dz/dx = dz/dy * dy/dx 이므로
    dz_dy = dz_dx / dy_dx
    return {"dz_dx": dz_dx, "dz_dy": dz_dy, "dy_dx": dy_dx}
