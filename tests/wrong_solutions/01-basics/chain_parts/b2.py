# belief: Thinks a source must be a tf.Variable, so wraps the intermediate value in tf.Variable(inner(x)); this cuts the recorded path, dz_dx and dy_dx become None.
# cause: 중간값을 새 변수로 만듦
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = tf.Variable(inner(x))    # y로도 미분해야 하니까 변수로
        z = outer(y)
    res = {}
    res["dz_dx"] = tape.gradient(z, x)
    res["dz_dy"] = tape.gradient(z, y)
    res["dy_dx"] = tape.gradient(y, x)
    return res
