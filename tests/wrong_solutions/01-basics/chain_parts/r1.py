# belief: Any y with the same value can be the source, so z may be computed in one line and y separately. Wrong for every input: dz_dy is None and inner is called twice.
# cause: 함수를 두 번 부름
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        z = outer(inner(x))
        y = inner(x)
    return {
        "dz_dx": tape.gradient(z, x),
        "dz_dy": tape.gradient(z, y),
        "dy_dx": tape.gradient(y, x),
    }
