# belief: By the chain rule dz/dy is dz/dx divided by dy/dx. Gives NaN where inner has slope 0 (e.g. inner = x**2 at 0).
# cause: 미분계수를 나누어 구함
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = inner(x)
        z = outer(y)
    parts = {}
    parts["dz_dx"] = tape.gradient(z, x)
    parts["dy_dx"] = tape.gradient(y, x)
    parts["dz_dy"] = parts["dz_dx"] / parts["dy_dx"]
    del tape
    return parts
