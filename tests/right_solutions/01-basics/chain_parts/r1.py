# style: two nested ordinary tapes, a dictionary of sources, the third part added later
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as big:
        with tf.GradientTape() as small:
            y = inner(x)
        z = outer(y)
    parts = big.gradient(z, {"dz_dx": x, "dz_dy": y})
    parts["dy_dx"] = small.gradient(y, x)
    return parts
