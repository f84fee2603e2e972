# belief: Overlooked that outer comes first: takes the first argument as the function applied first, so y = outer(x), z = inner(y).
# cause: 함수의 순서를 바꿈
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = outer(x)
        z = inner(y)
    out = {}
    out["dz_dx"] = tape.gradient(z, x)
    out["dz_dy"] = tape.gradient(z, y)
    out["dy_dx"] = tape.gradient(y, x)
    return out
