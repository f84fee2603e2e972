# belief: sum-in-the-chain-rule
# hint: EX 4에서 54와 27로 1458을 어떻게 얻었습니까?
# read: EX 4
# fails: test, hidden
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = inner(x)
        z = outer(y)
    dz_dy, dy_dx = tape.gradient(z, y), tape.gradient(y, x)
    return {"dz_dx": dz_dy + dy_dx, "dz_dy": dz_dy, "dy_dx": dy_dx}
