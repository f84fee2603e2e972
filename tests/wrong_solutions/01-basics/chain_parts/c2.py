# belief: Believes that an intermediate value must be made a tf.Variable to be a source, and that the copy stays connected to x; the new variable cuts the path, so dz_dx is None (the other two: dz_dy is right, dy_dx is None too because its target is the new variable).
# cause: 중간값을 새 변수로 만듦
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = tf.Variable(inner(x))      # y로도 미분해야 하므로 변수로
        z = outer(y)
    return {
        "dz_dx": tape.gradient(z, x),
        "dz_dy": tape.gradient(z, y),
        "dy_dx": tape.gradient(y, x),
    }
